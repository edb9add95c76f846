find_package(Bar COMPONENTS torch)
find_package(Kept COMPONENTS torch)
find_package(Foo 2 QUIET)
string(
  APPEND Torch_SEEN
  "|${CMAKE_SYSTEM_PREFIX_PATH},${CMAKE_FIND_ROOT_PATH},${Torch_FIND_COMPONENTS},${Foo_FOUND}"
)
