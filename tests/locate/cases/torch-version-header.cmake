# The version, from a header alone, where newer releases have it.
set(root "${WORK}/torch")
lay_torch("${root}" 2.11.0)
file(REMOVE "${root}/share/cmake/Torch/TorchConfigVersion.cmake")
set(Torch_DIR "${root}")
expect(torch.version 2.11.0)
expect(torch.header_version 2.11.0)
expect(torch.version_source "${root}/include/torch/headeronly/version.h")
