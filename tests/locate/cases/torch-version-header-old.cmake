# The version, from a header alone, where older releases have it.
set(root "${WORK}/torch")
lay_torch("${root}" 2.11.0)
file(REMOVE "${root}/share/cmake/Torch/TorchConfigVersion.cmake")
file(MAKE_DIRECTORY "${root}/include/torch/csrc/api/include/torch")
file(
  RENAME "${root}/include/torch/headeronly/version.h"
  "${root}/include/torch/csrc/api/include/torch/version.h"
)
set(Torch_DIR "${root}")
expect(torch.version 2.11.0)
expect(torch.header_version 2.11.0)
expect(torch.version_source "${root}/include/torch/csrc/api/include/torch/version.h")
