# A project without languages.
set(CASE_ROUTE "-DCMAKE_PROJECT_TOP_LEVEL_INCLUDES=@SOURCE@/cmake/TorchCUDACheck.cmake")
set(CASE_CMAKES 3.25.2 4.4.4)
set(CASE_EXPECT "-- TorchCUDA: find_package\\(Torch\\) will be checked" "no languages")
set(CASE_REFUSE "TorchCUDA: [^f]")
