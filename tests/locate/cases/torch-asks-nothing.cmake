# Headers without a minimum gcc, and a CMake package without nvToolsExt.
set(root "${WORK}/torch")
lay_torch("${root}" 2.15.0 CXX 20)
file(WRITE "${root}/include/c10/util/C++17.h" "#pragma once\n")
set(Torch_DIR "${root}")
expect(torch.gcc_min none)
expect(torch.nvtoolsext no)
