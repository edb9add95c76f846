# A project without libtorch: prints one line, and leaves variables and policies unchanged.
set(CASE_ROUTE "-DCMAKE_PROJECT_TOP_LEVEL_INCLUDES=@SOURCE@/cmake/TorchCUDACheck.cmake")
set(CASE_CMAKES 3.25.2 4.4.4)
set(CASE_EXPECT "-- TorchCUDA: find_package\\(Torch\\) will be checked" "leaked:;minimum 3\\.5")
set(CASE_REFUSE "TorchCUDA: [^f]")
set(CASE_BUILD yes)
