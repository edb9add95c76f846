# The project has a target named torch, and no libtorch: no finding.
set(CASE_ROUTE "-DCMAKE_PROJECT_TOP_LEVEL_INCLUDES=@SOURCE@/cmake/TorchCUDACheck.cmake")
set(CASE_EXPECT "-- TorchCUDA: find_package\\(Torch\\) will be checked")
set(CASE_REFUSE "TorchCUDA: [^f]" "(error|warning) \\[")
set(CASE_BUILD yes)
