# SPDX-License-Identifier: BSD-3-Clause
#
# Compatibility figures that no installed file holds. Each table names its source and the date when
# it was read. A new release of NVIDIA's adds a row; existing rows do not change.
include_guard(GLOBAL)

# torchcuda_driver_minimum(<out> <cuda major>): gives the oldest Linux driver that runs programs of
# that CUDA major; unset if the table lacks it.
# Source: NVIDIA, CUDA Toolkit Release Notes, "Minimum Required Driver Version for CUDA Minor
# Version Compatibility", and the row of each major's first release; read 2026-11-22.
function(torchcuda_driver_minimum out major)
  set(minimum.11 450.80.02)
  set(minimum.12 525.60.13)
  set(minimum.13 580.65.06)
  unset("${out}" PARENT_SCOPE)
  if(DEFINED minimum.${major})
    set("${out}" "${minimum.${major}}" PARENT_SCOPE)
  endif()
endfunction()

# torchcuda_cuda_of_driver(<out> <driver version>): gives the CUDA version that a driver supports,
# by its branch; unset outside the table's range. A branch between two rows belongs to the lower
# one: Windows has such branches, and WSL shows them.
# Source: NVIDIA, CUDA Toolkit Release Notes, "CUDA Toolkit and Corresponding Driver Versions"; 565
# from public reports (no toolkit 12.7 was released); read 2026-11-22. Omits 13.4: sources disagree
# on 615 and 616.
function(torchcuda_cuda_of_driver out version)
  string(
    CONCAT rows
    "418:10.1 440:10.2 450:11.0 455:11.1 460:11.2 465:11.3 470:11.4 495:11.5 510:11.6 "
    "515:11.7 520:11.8 525:12.0 530:12.1 535:12.2 545:12.3 550:12.4 555:12.5 560:12.6 "
    "565:12.7 570:12.8 575:12.9 580:13.0 590:13.1 595:13.2 610:13.3"
  )
  string(REPLACE " " ";" rows "${rows}")
  set(end 615)
  unset("${out}" PARENT_SCOPE)
  if(NOT version MATCHES "^([0-9]+)(\\.|$)" OR CMAKE_MATCH_1 GREATER_EQUAL end)
    return()
  endif()
  set(branch "${CMAKE_MATCH_1}")
  foreach(row IN LISTS rows)
    string(REGEX MATCH "^([0-9]+):(.*)$" row "${row}")
    if(branch GREATER_EQUAL CMAKE_MATCH_1)
      set("${out}" "${CMAKE_MATCH_2}" PARENT_SCOPE)
    endif()
  endforeach()
endfunction()

# torchcuda_first_cuda_for(<out> <architecture number>), torchcuda_last_cuda_for(...): gives the
# first and the last toolkit that builds for an architecture; unset if the table lacks it. For the
# text of a remedy, never for a verdict: a verdict asks nvcc itself.
# Source: ptxas of 11.7 to 13.5, run 2026-11-22; before 11.7, NVIDIA's "CUDA Toolkit, Driver, and
# Architecture Matrix" and Spack's table.
function(torchcuda_first_cuda_for out number)
  set(
    rows
    50:6.0
    52:6.5
    53:6.5
    60:8.0
    61:8.0
    62:8.0
    70:9.0
    72:9.0
    75:10.0
    80:11.0
    86:11.1
    87:11.4
    88:13.0
    89:11.8
    90:11.8
    100:12.8
    101:12.8
    103:12.9
    107:13.4
    110:13.0
    120:12.8
    121:12.9
  )
  _torchcuda_row(value "${number}" "${rows}")
  set("${out}" "${value}" PARENT_SCOPE)
endfunction()

function(torchcuda_last_cuda_for out number)
  set(
    rows
    35:11.8
    37:11.8
    50:12.9
    52:12.9
    53:12.9
    60:12.9
    61:12.9
    62:12.9
    70:12.9
    72:12.9
    101:12.9
  )
  _torchcuda_row(value "${number}" "${rows}")
  set("${out}" "${value}" PARENT_SCOPE)
endfunction()

# _torchcuda_row(<out> <key> <rows>): gives the value of the row `key:value`, or empty.
function(_torchcuda_row out key rows)
  set("${out}" "" PARENT_SCOPE)
  foreach(row IN LISTS rows)
    if(row MATCHES "^${key}:(.*)$")
      set("${out}" "${CMAKE_MATCH_1}" PARENT_SCOPE)
    endif()
  endforeach()
endfunction()
