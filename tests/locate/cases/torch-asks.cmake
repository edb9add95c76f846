# The requirements of libtorch's headers and CMake package: a minimum gcc, and nvToolsExt.
set(root "${WORK}/torch")
lay_torch("${root}" 2.4.0)
file(
  APPEND "${root}/share/cmake/Caffe2/public/cuda.cmake"
  "message(FATAL_ERROR \"Failed to find nvToolsExt\")\n"
)
set(Torch_DIR "${root}")
expect(torch.gcc_min 9)
expect(torch.nvtoolsext yes)
expect(torch.version_source "${root}/share/cmake/Torch/TorchConfigVersion.cmake")
