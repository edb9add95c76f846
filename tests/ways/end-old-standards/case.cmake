# Route 1, libtorch's package does not raise the standard: an error where the compiler refuses
# libtorch's headers in a target's sources, nothing where it takes them or there are none.
set(CASE_PROJECT "@FOLDER@/projects/standards")
set(CASE_NEEDS torch-2.11.0 nvcc-13.0.88)
set(CASE_ROUTE "-DCMAKE_PROJECT_TOP_LEVEL_INCLUDES=@SOURCE@/cmake/TorchCUDACheck.cmake")
set(
  CASE_ARGS
  "-DCMAKE_PREFIX_PATH=@PACKAGES@/torch-2.11.0/torch"
  -DTorchCUDA_PROBE=none
  "-DTorchCUDA_INSPECT_EXECUTABLE=@PROBE@"
)
set(CASE_ENV "CUDACXX=@PACKAGES@/nvcc-13.0.88/nvidia/cu13/bin/nvcc")
set(CASE_EXIT 1)
set(
  CASE_EXPECT
  "error \\[cxx-standard\\][^\n]*\n +target: +refuses-property\n +found: +C\\+\\+14 +CXX_STANDARD of"
  "fix: +set_target_properties\\(refuses-property PROPERTIES CXX_STANDARD 17\\)"
  "error [^\n]*\n +target: +refuses-header"
  "error [^\n]*\n +target: +refuses-precompiled"
  "error [^\n]*\n +target: +refuses-forced"
  "error [^\n]*\n +target: +refuses-language"
  "error [^\n]*\n +target: +refuses-option\n +found: +C\\+\\+14 +-std in the compile options of"
  "error [^\n]*\n +target: +refuses-source\n +found: +C\\+\\+14 +-std in the options of [^\n]*torch"
  "error [^\n]*\n +target: +refuses-unity"
  "warning \\[cxx-standard\\][^\n]*\n +target: +unsure-generated"
  "warning [^\n]*\n +target: +unsure-condition"
)
set(CASE_REFUSE "target: +takes-" "CMAKE_CXX_STANDARD")
