# A project that does not say where libtorch is, in an active environment that has one.
set(CASE_NEEDS torch-2.11.0 nvcc-13.0.88)
set(CASE_CMAKES 3.25.2 4.4.4)
set(CASE_PROJECT "@FOLDER@/projects/one-kernel")
set(CASE_ROUTE "-DCMAKE_PROJECT_TOP_LEVEL_INCLUDES=@SOURCE@/cmake/TorchCUDACheck.cmake")
set(CASE_PREPARE environment.cmake)
set(CASE_ENV "VIRTUAL_ENV=@WORK@/venv" "CUDACXX=@PACKAGES@/nvcc-13.0.88/nvidia/cu13/bin/nvcc")
set(CASE_EXPECT "-- TorchCUDA: libtorch 2\\.11\\.0[^\n]*: fits")
set(CASE_REFUSE "(error|warning) \\[")
