# SPDX-License-Identifier: BSD-3-Clause
#
# Conditions of the preprocessor, as far as they can be told without running it.
include_guard(GLOBAL)

# _torchcuda_condition(<out> <word> <text> <defined>): `yes`, `no` or `unknown`. All parts of an `&&` must hold.
function(_torchcuda_condition out word text defined)
  if("${word}" STREQUAL "ifdef")
    set(text "defined ${text}")
  elseif("${word}" STREQUAL "ifndef")
    set(text "!defined ${text}")
  endif()
  string(REPLACE "&&" ";" parts "${text}")
  set(state yes)
  foreach(part IN LISTS parts)
    _torchcuda_simple_condition(one "${part}" "${defined}")
    if("${one}" STREQUAL "no" OR ("${one}" STREQUAL "unknown" AND "${state}" STREQUAL "yes"))
      set(state "${one}")
    endif()
  endforeach()
  set("${out}" "${state}" PARENT_SCOPE)
endfunction()

function(_torchcuda_simple_condition out text defined)
  # Only nvcc or a tool defines these; with the last two libtorch's CUDA headers stop by an #error.
  set(
    absent
    __CUDACC__
    __CUDACC_RTC__
    __CUDA_ARCH__
    __NVCC__
    __DOXYGEN_ONLY__
    TORCH_STABLE_ONLY
    TORCH_TARGET_VERSION
  )
  string(STRIP "${text}" text)
  set(state unknown)
  if("${text}" MATCHES "^(!?)[ \t]*defined[ \t]*[(]?[ \t]*([A-Za-z0-9_]+)[ \t]*[)]?$")
    set(not "${CMAKE_MATCH_1}")
    set(name "${CMAKE_MATCH_2}")
    if("${name}" STREQUAL "__cplusplus" OR "${name}" IN_LIST defined)
      set(state "yes${not}")
    elseif("${name}" IN_LIST absent)
      set(state "no${not}")
    endif()
  elseif("${text}" STREQUAL "1")
    set(state yes)
  elseif("${text}" STREQUAL "0")
    set(state no)
  endif()
  string(REPLACE "yes!" "no" state "${state}")
  string(REPLACE "no!" "yes" state "${state}")
  set("${out}" "${state}" PARENT_SCOPE)
endfunction()

# _torchcuda_next_branch(<out> <word> <states>): after a branch that is taken no other is.
function(_torchcuda_next_branch out word states)
  if(NOT "${states}" STREQUAL "")
    list(POP_BACK states last)
    if("${last}" MATCHES "^(yes|done)$")
      set(next done)
    elseif("${last} ${word}" STREQUAL "no else")
      set(next yes)
    else()
      set(next unknown)
    endif()
    if(NOT "${word}" STREQUAL "endif")
      list(APPEND states "${next}")
    endif()
  endif()
  set("${out}" "${states}" PARENT_SCOPE)
endfunction()
