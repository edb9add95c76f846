# SPDX-License-Identifier: BSD-3-Clause
#
# Sets up a locate case, and judges it by the public entry:
#   cmake -DCASE=<file> -DWORK=<scratch> -DSOURCE=<checkout> -DPACKAGES=<folder>
#     -DTorchCUDA_REPORT=<file> -P locate.cmake
cmake_minimum_required(VERSION 3.22...4.4)
include("${CMAKE_CURRENT_LIST_DIR}/../locate/lay.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/../locate/isolated.cmake")

# Ignores the case's expectations.
function(expect)
endfunction()

function(expect_unknown)
endfunction()

function(skip why)
  message("skipped: ${why}")
  set_property(GLOBAL PROPERTY case.skipped yes)
endfunction()

include("${CASE}")
get_property(skipped GLOBAL PROPERTY case.skipped)
if(skipped)
  file(WRITE "${TorchCUDA_REPORT}" "skipped\n")
  return()
endif()
set(TorchCUDA_PROBE none)
set(TorchCUDA_CACHE OFF)
include("${SOURCE}/cmake/TorchCUDACheck.cmake")
