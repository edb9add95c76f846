# Damaged headers: empty, a folder, without a version, a version.json that is not JSON. All facts
# stay unknown.
set(root "${WORK}/own")
lay_toolkit("${root}" 12 8)
file(WRITE "${root}/include/cuda.h" "")
file(WRITE "${root}/include/cuda_runtime_api.h" "#define CUDART_VERSION CUDA_VERSION\n")
file(REMOVE_RECURSE "${root}/include/crt/host_config.h")
file(MAKE_DIRECTORY "${root}/include/crt/host_config.h" "${root}/include/crt/math_functions.h")
file(WRITE "${root}/version.json" "[ ; {")
set(ENV{PATH} "${root}/bin")
expect(toolkit.root "${root}")
expect_unknown(toolkit.headers nvcc.gcc_max nvcc.clang_max toolkit.math_noexcept toolkit.component.nvcc)
