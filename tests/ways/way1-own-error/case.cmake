# The project's own error is reported unchanged.
set(CASE_ROUTE "-DCMAKE_PROJECT_TOP_LEVEL_INCLUDES=@SOURCE@/cmake/TorchCUDACheck.cmake")
set(CASE_EXIT 1)
set(CASE_EXPECT "-- TorchCUDA: find_package\\(Torch\\) will be checked" "the project's own error")
set(CASE_REFUSE "TorchCUDA: [^f]")
