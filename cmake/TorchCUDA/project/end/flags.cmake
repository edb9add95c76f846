# SPDX-License-Identifier: BSD-3-Clause
#
# Reads standards and architectures from compiler flags.
include_guard(GLOBAL)

# torchcuda_flags_standard(<out> <flags>): the last -std=c++NN; empty if there is none.
function(torchcuda_flags_standard out flags)
  set("${out}" "" PARENT_SCOPE)
  if("${flags}" MATCHES ".*-std[= ;](c|gnu)\\+\\+([0-9][0-9a-z])")
    set(standard "${CMAKE_MATCH_2}")
    string(REPLACE "1z" "17" standard "${standard}")
    string(REPLACE "2a" "20" standard "${standard}")
    string(REPLACE "2b" "23" standard "${standard}")
    set("${out}" "${standard}" PARENT_SCOPE)
  endif()
endfunction()

# torchcuda_flags_architectures(<out> <flags>): from -gencode and -arch, in CMake's spelling.
function(torchcuda_flags_architectures out flags)
  string(REGEX REPLACE "[][\"']" "" flags "${flags}")
  string(REPLACE ";" " " flags "${flags}")
  set(archs "")
  string(REGEX MATCHALL "arch=compute_[0-9]+[af]?,code=[a-z0-9_,]+" pairs "${flags}")
  foreach(pair IN LISTS pairs)
    string(REGEX MATCH "compute_([0-9]+[af]?),code=(.*)$" pair "${pair}")
    set(virtual "${CMAKE_MATCH_1}")
    string(REPLACE "," ";" codes "${CMAKE_MATCH_2}")
    foreach(code IN LISTS codes)
      if("${code}" MATCHES "^sm_([0-9]+[af]?)$")
        list(APPEND archs "${CMAKE_MATCH_1}-real")
        if(NOT CMAKE_MATCH_1 STREQUAL virtual)
          list(APPEND archs "${virtual}-virtual")
        endif()
      elseif("${code}" MATCHES "^compute_([0-9]+[af]?)$")
        list(APPEND archs "${CMAKE_MATCH_1}-virtual")
      endif()
    endforeach()
  endforeach()
  string(
    REGEX MATCHALL "(^| )-(-gpu-architecture|arch)[= ](sm|compute)_[0-9]+[af]?"
    words
    "${flags}"
  )
  foreach(word IN LISTS words)
    string(REGEX MATCH "[0-9]+[af]?$" number "${word}")
    list(APPEND archs "${number}")
  endforeach()
  list(REMOVE_DUPLICATES archs)
  set("${out}" "${archs}" PARENT_SCOPE)
endfunction()
