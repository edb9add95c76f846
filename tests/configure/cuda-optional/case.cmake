# A project that asks whether CMake finds nvcc gets CMake's own answer, which is no hint in the next
# configure.
set(CASE_NEEDS torch-2.11.0 nvcc-13.0.88)
set(CASE_CMAKES 3.22.6 4.4.4)
set(CASE_PROJECT "@FOLDER@/cuda-not-named")
set(CASE_ISOLATE toolkit)
set(CASE_PREPARE prepare.cmake)
set(CASE_ARGS "-DTorchCUDA_ROOT=@PACKAGES@/torch-2.11.0" -DTorchCUDA_PROBE=none -DOPTIONAL=ON)
set(CASE_ENV "VIRTUAL_ENV=@WORK@/venv")
set(CASE_EXPECT "-- TorchCUDA: libtorch 2\\.11\\.0" "enabled: \\[\\]")
set(CASE_REFUSE "(error|warning) \\[")
set(CASE_VERDICT fits)
set(CASE_TWICE yes)
