# SPDX-License-Identifier: BSD-3-Clause
#
# The cuda_runtime_api.h that a C++ source of the project gets before any target adds folders: the
# first in the folders that the compiler searches by itself, which torchcuda_facts_host() asked it for.
include_guard(GLOBAL)

# torchcuda_facts_headers(): headers.found, headers.path, headers.cuda.
function(torchcuda_facts_headers)
  set(n 0)
  torchcuda_get_fact(folder headers.search.0)
  if(DEFINED folder)
    torchcuda_set_fact(headers.found no)
  endif()
  while(DEFINED folder)
    set(_torchcuda_header "${folder}/cuda_runtime_api.h")
    torchcuda_saw("${_torchcuda_header}")
    if(EXISTS "${_torchcuda_header}" AND NOT IS_DIRECTORY "${_torchcuda_header}")
      torchcuda_set_fact(headers.found yes)
      torchcuda_set_fact(headers.path "${_torchcuda_header}")
      _torchcuda_read_headers()
      return()
    endif()
    math(EXPR n "${n} + 1")
    torchcuda_get_fact(folder headers.search.${n})
  endwhile()
endfunction()

function(_torchcuda_read_headers)
  torchcuda_header_version(version "${_torchcuda_header}" CUDART_VERSION)
  if(DEFINED version)
    torchcuda_set_fact(headers.cuda "${version}")
  endif()
endfunction()

# torchcuda_header_options(<out>): -I, -isystem and --sysroot of the project's flags, which change what is
# found; a list of words.
function(torchcuda_header_options out)
  torchcuda_read(var CMAKE_CXX_FLAGS CMAKE_SYSROOT)
  torchcuda_read(env CXXFLAGS)
  set(flags "${var_CMAKE_CXX_FLAGS}")
  if(NOT DEFINED CMAKE_CXX_FLAGS)
    set(flags "${env_CXXFLAGS}")
  endif()
  if(NOT "${var_CMAKE_SYSROOT}" STREQUAL "")
    string(APPEND flags " --sysroot=${var_CMAKE_SYSROOT}")
  endif()
  string(REGEX MATCHALL "-(I|isystem|idirafter|-sysroot)[= ]*[^ ]+" options "${flags}")
  list(TRANSFORM options REPLACE "^(-I|-isystem|-idirafter) +" "\\1") # one word each
  list(TRANSFORM options REPLACE "^(--sysroot) +" "\\1=")
  set("${out}" "${options}" PARENT_SCOPE)
endfunction()

# torchcuda_read_search_list(<text>): headers.search.<n> from what `-v` prints: a folder a line, after a blank.
function(torchcuda_read_search_list text)
  if(NOT "${text}" MATCHES "#include <\\.\\.\\.> search starts here:\r?\n(.*)End of search list")
    return()
  endif()
  torchcuda_split(line "${CMAKE_MATCH_1}" "\n")
  set(n 0)
  set(found 0)
  while(n LESS line_count)
    if("${line_${n}}" MATCHES "^ (/[^\r\n]*[^ \r\n])")
      torchcuda_set_fact(headers.search.${found} "${CMAKE_MATCH_1}")
      math(EXPR found "${found} + 1")
    endif()
    math(EXPR n "${n} + 1")
  endwhile()
endfunction()
