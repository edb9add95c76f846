# nvcc uses the last host compiler setting that it reads.
foreach(name IN ITEMS gcc g++-9 g++-10 g++-11)
  lay_tool(g++ "${WORK}/bin/${name}")
endforeach()
set(CMAKE_CUDA_HOST_COMPILER "${WORK}/bin/g++-10")
set(ENV{CUDAHOSTCXX} g++-11)
expect(host.nvcc_found_by CUDAHOSTCXX)
expect(host.nvcc_compiler "${WORK}/bin/g++-11")
expect_unknown(host.hint)
