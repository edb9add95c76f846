# nvcc uses the last host compiler setting that it reads.
foreach(name IN ITEMS gcc g++-9 g++-10 g++-11)
  lay_tool(g++ "${WORK}/bin/${name}")
endforeach()
set(CMAKE_CUDA_FLAGS "-O2 -ccbin g++-11")
set(CMAKE_CUDA_HOST_COMPILER g++-10)
expect(host.nvcc_found_by CMAKE_CUDA_FLAGS)
expect(host.nvcc_compiler "${WORK}/bin/g++-11")
expect_unknown(host.hint)
