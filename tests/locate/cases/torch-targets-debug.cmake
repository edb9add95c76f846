# A debug build whose CMake package imports a missing file.
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
  WRITE "${caffe2}/Caffe2Targets-debug.cmake"
  [[
set_target_properties(c10 PROPERTIES
  IMPORTED_LOCATION_DEBUG "${_IMPORT_PREFIX}/lib/libc10.so"
  IMPORTED_SONAME_DEBUG "libc10.so"
  )
set_target_properties(torch PROPERTIES
  IMPORTED_LOCATION_DEBUG "${_IMPORT_PREFIX}/lib/libtorch_gone.so"
  )
]]
)
set(TorchCUDA_ROOT "${WORK}/site/torch")
expect(torch.build_type Debug)
expect(torch.package_missing "${WORK}/site/torch/lib/libtorch_gone.so")
