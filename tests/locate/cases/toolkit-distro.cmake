# Debian: /usr/bin/nvcc is a start script; the compiler has a separate folder, headers and libraries
# are the system's.
set(usr "${WORK}/system/usr")
lay_tool(nvcc "${usr}/bin/nvcc")
lay_headers("${usr}/include" 12 4)
lay_crt("${usr}/include" 13 18)
set(CMAKE_SYSTEM_PROCESSOR x86_64)
file(WRITE "${usr}/lib/x86_64-linux-gnu/libcudart.so" "\n")
file(
  WRITE "${usr}/include/cudnn_version_v9.h"
  "#define CUDNN_MAJOR 9\n#define CUDNN_MINOR 8\n#define CUDNN_PATCHLEVEL 0\n"
)
set(ENV{PATH} "${usr}/bin")
set(ENV{FAKE_NVCC_VERSION} 12.4.131)
expect(nvcc.path "${usr}/bin/nvcc")
expect(nvcc.version 12.4.131)
expect(toolkit.layout distro)
expect(toolkit.include_dir "${usr}/include")
expect(toolkit.library_dir "${usr}/lib/x86_64-linux-gnu")
expect(nvcc.gcc_max 13)
expect(cudnn.header 9.8.0)
expect(toolkit.missing none)
expect_unknown(nvcc.candidate.0.path)
