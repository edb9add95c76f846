# SPDX-License-Identifier: BSD-3-Clause
#
# For CASE_PREPARE: a libtorch for the CPU whose libraries are empty ELF files, and a toolchain file.
include("${SOURCE}/tests/locate/lay.cmake")

# cross_libtorch(<compiler>): lays it at ${WORK}/site, built by this compiler.
function(cross_libtorch compiler)
  lay_wheel("${WORK}/site" 2.11.0 None cpu LIBRARIES torch torch_cpu c10)
  file(WRITE "${WORK}/empty.cpp" "")
  foreach(library IN ITEMS torch torch_cpu c10)
    execute_process(
      COMMAND
        "${compiler}" -shared -nostdlib -Wl,-soname,lib${library}.so "${WORK}/empty.cpp" -o
        "${WORK}/site/torch/lib/lib${library}.so"
      COMMAND_ERROR_IS_FATAL ANY
    )
  endforeach()
endfunction()
file(
  WRITE "${WORK}/toolchain.cmake"
  "set(CMAKE_SYSTEM_NAME Linux)\nset(CMAKE_SYSTEM_PROCESSOR armv8-a)\nset(CMAKE_CXX_COMPILER aarch64-linux-gnu-g++)\n"
)
