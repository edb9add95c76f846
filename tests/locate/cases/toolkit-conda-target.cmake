# CUDAToolkit_ROOT set to conda's target folder, two levels below nvcc's prefix; here for an ARM
# server.
set(prefix "${WORK}/env")
lay_toolkit("${prefix}" 12 6 targets/sbsa-linux/include targets/sbsa-linux/lib)
set(CMAKE_SYSTEM_PROCESSOR aarch64)
set(CUDAToolkit_ROOT "${prefix}/targets/sbsa-linux")
expect(nvcc.path "${prefix}/bin/nvcc")
expect(nvcc.found_by CUDAToolkit_ROOT)
expect(toolkit.include_dir "${prefix}/targets/sbsa-linux/include")
expect(project.machine aarch64)
expect_unknown(nvcc.hint)
