# The libtorch that find_package(Torch) takes if the active environment has one: a place named by
# the project wins; a call that excludes CMake's default places finds none; searches for other
# packages are not affected.
set(CASE_CMAKES 3.22.6 3.25.2 4.4.4)
set(CASE_ROUTE "-DCMAKE_PROJECT_INCLUDE_BEFORE=@SOURCE@/cmake/TorchCUDACheck.cmake")
set(CASE_PREPARE lay_libtorchs.cmake)
set(CASE_ENV "VIRTUAL_ENV=@WORK@/a b|c[d ü/venv")
set(CASE_ARGS -DTorchCUDA_CHECK=OFF "-DLAID=@WORK@")
set(CASE_TWICE yes)
set(
  CASE_EXPECT
  "plain: environment\n"
  "again: environment\n"
  "required, quiet, components: environment\n"
  "CONFIG: environment\n"
  "PREFER_CONFIG: environment\n"
  "in a function: environment\n"
  "below: environment\n"
  "overridden: environment\n"
  "PATHS that lead nowhere: environment\n"
  "Torch_ROOT that leads nowhere: none\n"
  "Torch_DIR that leads nowhere: none\n"
  "NO_DEFAULT_PATH: none\n"
  "NO_CMAKE_FIND_ROOT_PATH: none\n"
  "version that is not there: none\n"
  "NAMES: none\n"
  "disabled: none\n"
  "own root path: none\n"
  "own FindTorch.cmake: module\n"
  "own FindTorch.cmake that asks for the package: environment\n"
  "Torch_DIR in the cache is marked as ours"
  "HINTS: named\n"
  "PATHS: named\n"
  "CMAKE_PREFIX_PATH: named\n"
  "nothing named, after that: named\n"
)
set(CASE_REFUSE "differs" "seen by others")
