# SPDX-License-Identifier: BSD-3-Clause
#
# Tells which code runs on which GPU. Sources, all read 2026-11-22:
# - NVIDIA, CUDA Programming Guide and Blackwell Compatibility Guide: same major, not a newer minor;
#   `a` exact; `f` within the family; PTX upwards
# - PyTorch 2.15, torch/cuda/__init__.py: the table of discrete and integrated GPUs
# - ptxas 12.8 to 13.5, run
include_guard(GLOBAL)

# torchcuda_coverage(<out> <cc> <sass> <ptx> <toolkit cuda> <driver cuda>)
#
# Tells how code runs on a GPU of compute capability <cc> (`8.9`): `sass`, `ptx`, or `none`; unset
# if unknown. <sass> and <ptx> list its architectures, separated by blanks; `none`: there is none;
# empty: unknown. <toolkit cuda> is the CUDA version that made the code, <driver cuda> the driver's;
# either may be empty.
function(
  torchcuda_coverage
  out
  cc
  sass
  ptx
  toolkit
  driver
)
  unset("${out}" PARENT_SCOPE)
  set(sure yes)
  if(sass STREQUAL "" OR ptx STREQUAL "")
    set(sure no)
  endif()
  string(REPLACE " " ";" sass "${sass}")
  foreach(code IN LISTS sass)
    _torchcuda_sass_serves(serves "${code}" "${cc}" "${toolkit}")
    if(serves STREQUAL "yes")
      set("${out}" sass PARENT_SCOPE)
      return()
    elseif(serves STREQUAL "unknown")
      set(sure no)
    endif()
  endforeach()
  _torchcuda_any_ptx_serves(serves "${ptx}" "${cc}")
  if(serves AND (driver STREQUAL "" OR toolkit STREQUAL ""))
    set(sure no)
  elseif(serves AND NOT driver VERSION_LESS toolkit)
    set("${out}" ptx PARENT_SCOPE) # else error 222: a driver refuses PTX of a newer toolkit
    return()
  endif()
  if(sure)
    set("${out}" none PARENT_SCOPE)
  endif()
endfunction()

# _torchcuda_split_architecture(<prefix> <architecture>): splits `90a` into <prefix>_number 90,
# _major 9, _minor 0, _suffix `a`; all unset if it is no architecture. Maps Thor's 10.1 (up to CUDA
# 12.9) to 11.0 (since 13.0).
function(_torchcuda_split_architecture prefix code)
  foreach(part IN ITEMS number major minor suffix)
    unset("${prefix}_${part}" PARENT_SCOPE)
  endforeach()
  if(NOT code MATCHES "^([0-9]+)([0-9])[af]?$")
    return()
  endif()
  set(major "${CMAKE_MATCH_1}")
  set(minor "${CMAKE_MATCH_2}")
  string(REGEX MATCH "[af]$" suffix "${code}")
  set("${prefix}_number" "${major}${minor}" PARENT_SCOPE)
  set("${prefix}_suffix" "${suffix}" PARENT_SCOPE)
  if("${major}${minor}" STREQUAL "101")
    set(major 11)
    set(minor 0)
    set("${prefix}_number" 110 PARENT_SCOPE)
  endif()
  set("${prefix}_major" "${major}" PARENT_SCOPE)
  set("${prefix}_minor" "${minor}" PARENT_SCOPE)
endfunction()

# _torchcuda_sass_serves(<out> <architecture> <cc> <toolkit cuda>): `yes`, `no`, or `unknown`.
function(_torchcuda_sass_serves out code cc toolkit)
  set("${out}" no PARENT_SCOPE)
  string(REPLACE "." "" device "${cc}")
  _torchcuda_split_architecture(code "${code}")
  _torchcuda_split_architecture(gpu "${device}")
  if(NOT DEFINED code_number OR NOT DEFINED gpu_number)
    return()
  endif()
  if(code_number EQUAL gpu_number)
    set("${out}" yes PARENT_SCOPE)
    return()
  endif()
  if(code_suffix STREQUAL "a" OR NOT code_major EQUAL gpu_major OR code_minor GREATER gpu_minor)
    return()
  endif()
  # Code for a discrete GPU does not run on the integrated one of the same major, nor the reverse.
  # From CUDA 13.2, code for 7.0, 8.0 and 8.6 also runs on Xavier and Orin.
  set(integrated 53 62 72 87)
  if(code_number IN_LIST integrated)
    return()
  endif()
  if(gpu_number IN_LIST integrated)
    if(NOT code_number MATCHES "^(70|80|86)$")
      return()
    elseif(toolkit STREQUAL "")
      set("${out}" unknown PARENT_SCOPE)
      return()
    elseif(toolkit VERSION_LESS 13.2)
      return()
    endif()
  endif()
  set("${out}" yes PARENT_SCOPE)
endfunction()

# _torchcuda_any_ptx_serves(<out> <architectures> <cc>): `yes` or `no`.
function(_torchcuda_any_ptx_serves out ptx cc)
  set("${out}" no PARENT_SCOPE)
  string(REPLACE " " ";" ptx "${ptx}")
  foreach(code IN LISTS ptx)
    _torchcuda_ptx_serves(serves "${code}" "${cc}")
    if(serves)
      set("${out}" yes PARENT_SCOPE)
    endif()
  endforeach()
endfunction()

# _torchcuda_ptx_serves(<out> <architecture> <cc>): `yes` or `no`.
function(_torchcuda_ptx_serves out code cc)
  set("${out}" no PARENT_SCOPE)
  string(REPLACE "." "" device "${cc}")
  _torchcuda_split_architecture(code "${code}")
  _torchcuda_split_architecture(gpu "${device}")
  if(NOT DEFINED code_number OR NOT DEFINED gpu_number OR code_number GREATER gpu_number)
    return()
  endif()
  if(code_suffix STREQUAL "a" AND NOT code_number EQUAL gpu_number)
    return()
  elseif(code_suffix STREQUAL "f" AND NOT code_major EQUAL gpu_major)
    return()
  endif()
  set("${out}" yes PARENT_SCOPE)
endfunction()
