# SPDX-License-Identifier: BSD-3-Clause
#
# Finds the files that libtorch's CMake package will import. Reads them as CMake does:
# Caffe2Targets.cmake computes a prefix, and Caffe2Targets-<configuration>.cmake names files below
# it.
include_guard(GLOBAL)

# torchcuda_read_torch_targets(<folder of Caffe2Targets.cmake>): torch.build_type,
# torch.package_missing.
function(torchcuda_read_torch_targets folder)
  cmake_path(NORMAL_PATH folder)
  torchcuda_glob(names "${folder}" "Caffe2Targets-*.cmake")
  _torchcuda_targets_prefix(prefix "${folder}")
  set(kinds "")
  set(missing "")
  foreach(name IN LISTS names)
    string(REGEX REPLACE "^Caffe2Targets-(.*)\\.cmake$" "\\1" kind "${name}")
    list(APPEND kinds "${kind}")
    torchcuda_text(text "${folder}/${name}")
    string(
      REGEX MATCHALL "IMPORTED_LOCATION_[A-Z]+ \"\\$\\{_IMPORT_PREFIX\\}/[^\";]*\""
      files
      "${text}"
    )
    list(TRANSFORM files REPLACE "^[^}]*}(.*)\"$" "\\1")
    foreach(file IN LISTS files)
      if(missing STREQUAL "")
        set(missing none)
      endif()
      if(missing STREQUAL "none" AND NOT EXISTS "${prefix}${file}")
        set(missing "${prefix}${file}")
      endif()
    endforeach()
  endforeach()
  if(kinds STREQUAL "debug")
    torchcuda_set_fact(torch.build_type Debug)
  elseif(NOT kinds STREQUAL "" AND NOT "debug" IN_LIST kinds)
    torchcuda_set_fact(torch.build_type Release)
  endif()
  if(NOT missing STREQUAL "" AND NOT prefix STREQUAL "")
    torchcuda_set_fact(torch.package_missing "${missing}")
  endif()
endfunction()

# Gives the import prefix: as many folders above the file as it goes up. Empty if the file states a
# fixed prefix, as a distribution's may; that prefix is right only if /lib is /usr/lib.
function(_torchcuda_targets_prefix out folder)
  torchcuda_text(text "${folder}/Caffe2Targets.cmake")
  set("${out}" "" PARENT_SCOPE)
  if("${text}" MATCHES "set\\(_IMPORT_PREFIX \"/")
    return()
  endif()
  string(
    REGEX MATCHALL "get_filename_component\\(_IMPORT_PREFIX \"\\$\\{_IMPORT_PREFIX\\}\" PATH\\)"
    steps
    "${text}"
  )
  list(LENGTH steps count)
  if(count EQUAL 0)
    return()
  endif()
  set(prefix "${folder}")
  foreach(step RANGE 1 ${count})
    torchcuda_up(prefix "${prefix}")
  endforeach()
  set("${out}" "${prefix}" PARENT_SCOPE)
endfunction()
