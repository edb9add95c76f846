# CMAKE_CUDA_COMPILER before CUDACXX before CUDAToolkit_ROOT before CUDA_HOME before PATH.
foreach(
  name
  IN
  ITEMS a b c d e
)
  lay_toolkit("${WORK}/${name}" 12 8)
endforeach()
set(CMAKE_CUDA_COMPILER "${WORK}/a/bin/nvcc")
set(ENV{CUDACXX} "${WORK}/b/bin/nvcc")
set(CUDAToolkit_ROOT "${WORK}/c")
set(ENV{CUDA_HOME} "${WORK}/d")
set(ENV{PATH} "${WORK}/e/bin")
expect(nvcc.path "${WORK}/a/bin/nvcc")
expect(nvcc.found_by CMAKE_CUDA_COMPILER)
expect(nvcc.candidate.0.path "${WORK}/c/bin/nvcc")
expect(nvcc.candidate.1.path "${WORK}/d/bin/nvcc")
expect(nvcc.candidate.2.path "${WORK}/e/bin/nvcc")
