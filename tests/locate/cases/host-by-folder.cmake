# nvcc uses the last host compiler setting that it reads.
foreach(name IN ITEMS gcc g++-9 g++-10 g++-11)
  lay_tool(g++ "${WORK}/bin/${name}")
endforeach()
set(ENV{NVCC_CCBIN} "${WORK}/bin/")
expect(host.nvcc_found_by NVCC_CCBIN)
expect(host.nvcc_compiler "${WORK}/bin/gcc")
expect_unknown(host.hint)
