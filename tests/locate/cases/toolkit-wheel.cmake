# The CUDA 13 wheels beside libtorch hold a complete compiler. Their cudart has no unnumbered link.
set(site "${WORK}/venv/lib/python3.12/site-packages")
lay_wheel("${site}" 2.11.0 13.0 cu130)
set(root "${site}/nvidia/cu13")
lay_toolkit("${root}" 13 0 include lib)
file(RENAME "${root}/lib/libcudart.so" "${root}/lib/libcudart.so.13")
foreach(
  name
  IN
  ITEMS
    nvidia_cuda_nvcc-13.0.88
    nvidia_cuda_crt-13.3.37
    nvidia_nvvm-13.0.88
    nvidia_cuda_runtime-13.0.96
    nvidia_cuda_cccl-13.0.85
)
  file(MAKE_DIRECTORY "${site}/${name}.dist-info")
endforeach()
file(
  WRITE "${site}/nvidia/cudnn/include/cudnn_version.h"
  "#define CUDNN_MAJOR 9\n#define CUDNN_MINOR 19\n#define CUDNN_PATCHLEVEL 0\n"
)
set(ENV{VIRTUAL_ENV} "${WORK}/venv")
set(ENV{FAKE_NVCC_VERSION} 13.0.88)
expect(nvcc.path "${root}/bin/nvcc")
expect(nvcc.found_by nvidia/cu13)
expect(nvcc.version 13.0.88)
expect(toolkit.layout wheel)
expect(toolkit.library_dir "${root}/lib")
expect(toolkit.cudart_link no)
expect(toolkit.component.nvcc 13.0.88)
expect(toolkit.component.crt 13.3.37)
expect(toolkit.component.nvvm 13.0.88)
expect(toolkit.component.cudart 13.0.96)
expect(toolkit.component.cccl 13.0.85)
expect(cudnn.header 9.19.0)
expect(cudnn.include_dir "${site}/nvidia/cudnn/include")
expect(toolkit.missing none)
expect_unknown(nvcc.candidate.0.path nvcc.enable_language)
