# libtorch's CMake package imports files that all exist.
lay_wheel("${WORK}/site" 2.11.0 13.0 cu130)
set(caffe2 "${WORK}/site/torch/share/cmake/Caffe2")
file(
  WRITE "${caffe2}/Caffe2Targets.cmake"
  [[
get_filename_component(_IMPORT_PREFIX "${CMAKE_CURRENT_LIST_FILE}" PATH)
get_filename_component(_IMPORT_PREFIX "${_IMPORT_PREFIX}" PATH)
get_filename_component(_IMPORT_PREFIX "${_IMPORT_PREFIX}" PATH)
get_filename_component(_IMPORT_PREFIX "${_IMPORT_PREFIX}" PATH)
if(_IMPORT_PREFIX STREQUAL "/")
  set(_IMPORT_PREFIX "")
endif()
]]
)
file(
  WRITE "${caffe2}/Caffe2Targets-release.cmake"
  [[
set_target_properties(c10 PROPERTIES
  IMPORTED_LOCATION_RELEASE "${_IMPORT_PREFIX}/lib/libc10.so"
  IMPORTED_SONAME_RELEASE "libc10.so"
  )
set_target_properties(torch PROPERTIES
  IMPORTED_LOCATION_RELEASE "${_IMPORT_PREFIX}/lib/libtorch.so"
  )
]]
)
set(TorchCUDA_ROOT "${WORK}/site/torch")
expect(torch.build_type Release)
expect(torch.package_missing none)
