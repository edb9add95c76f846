# Damaged files: folders in their place, empty, dangling, without a version, one huge line. All
# facts stay unknown.
set(root "${WORK}/torch")
lay_torch("${root}" 2.11.0)
file(
  REMOVE_RECURSE
  "${root}/include"
  "${root}/share/cmake/Torch/TorchConfigVersion.cmake"
  "${root}/share/cmake/Caffe2"
)
file(
  MAKE_DIRECTORY
    "${root}/include/ATen/ATen.h"
    "${root}/share/cmake/Torch/TorchConfigVersion.cmake"
    "${root}/share/cmake/Caffe2/public/cuda.cmake"
)
file(WRITE "${root}/version.py" "")
file(WRITE "${root}/build-version" "\n")
string(REPEAT "é;[ $x" 20000 long)
file(WRITE "${root}/include/torch/csrc/api/include/torch/all.h" "${long}\n")
file(MAKE_DIRECTORY "${root}/include/torch/headeronly")
file(CREATE_LINK "${root}/gone" "${root}/include/torch/headeronly/version.h" SYMBOLIC)
set(Torch_DIR "${root}")
expect(torch.root "${root}")
expect(torch.variant cuda)
expect_unknown(torch.version torch.cuda torch.header_version torch.cxx_standard torch.cuda_standard torch.cuda_floor torch.nvtoolsext torch.arch_floor)
