# SPDX-License-Identifier: BSD-3-Clause
#
# What tells whether files are still the same ones, without reading them.
include_guard(GLOBAL)

# torchcuda_identity(<out> <file>...): what tells whether a file is still the same one: the file behind
# the links, its size and its time (in whole seconds before CMake 3.23). That it does not exist is one too.
function(torchcuda_identity out)
  set(identity "")
  math(EXPR last "${ARGC} - 1")
  foreach(at RANGE 1 ${last})
    set(file "${ARGV${at}}")
    torchcuda_saw("${file}")
    if(NOT EXISTS "${file}") # or cannot be read
      string(APPEND identity "${file}|absent\n")
    elseif(IS_DIRECTORY "${file}")
      file(TIMESTAMP "${file}" time "%s.%f" UTC)
      string(APPEND identity "${file}|${time}\n")
    else()
      if("${file}" MATCHES "/\\.\\./")
        torchcuda_real_path(real "${file}")
      else()
        file(REAL_PATH "${file}" real)
      endif()
      file(SIZE "${real}" size)
      file(TIMESTAMP "${real}" time "%s.%f" UTC)
      string(APPEND identity "${file}|${real}|${size}|${time}\n")
    endif()
  endforeach()
  set("${out}" "${identity}" PARENT_SCOPE)
endfunction()

# torchcuda_times(<out> <folder> <pattern>...): names and times of the files in a folder of the module.
function(torchcuda_times out folder)
  torchcuda_glob(names "${folder}" ${ARGN})
  set(times "")
  foreach(name IN LISTS names)
    file(TIMESTAMP "${folder}/${name}" time "%s.%f" UTC)
    string(APPEND times "${name} ${time}\n")
  endforeach()
  set("${out}" "${times}" PARENT_SCOPE)
endfunction()

set_property(
  GLOBAL
  PROPERTY TorchCUDA.module_folders . locate facts rules rules/shared report targets
)

# torchcuda_module_identity(<out>): tells whether what collects, judges and reports is itself still the same.
function(torchcuda_module_identity out)
  get_property(identity GLOBAL PROPERTY TorchCUDA.module_identity)
  if("${identity}" STREQUAL "") # the probe did not say
    get_property(text GLOBAL PROPERTY TorchCUDA.module_version)
    get_property(folders GLOBAL PROPERTY TorchCUDA.module_folders)
    foreach(folder IN LISTS folders)
      torchcuda_times(times "${CMAKE_CURRENT_FUNCTION_LIST_DIR}/${folder}" "*.cmake")
      string(APPEND text "\n${times}")
    endforeach()
    string(SHA256 identity "${text}")
    set_property(GLOBAL PROPERTY TorchCUDA.module_identity "${identity}")
  endif()
  set("${out}" "${identity}" PARENT_SCOPE)
endfunction()
