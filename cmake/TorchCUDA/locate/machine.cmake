# SPDX-License-Identifier: BSD-3-Clause
include_guard(GLOBAL)

# torchcuda_machine(<out>): the machine that is built for. `cmake -P` knows no CMAKE_SYSTEM_PROCESSOR.
function(torchcuda_machine out)
  torchcuda_read(var CMAKE_SYSTEM_PROCESSOR)
  set(machine "${var_CMAKE_SYSTEM_PROCESSOR}")
  if("${machine}" STREQUAL "")
    cmake_host_system_information(RESULT machine QUERY OS_PLATFORM)
  endif()
  string(TOLOWER "${machine}" machine)
  string(REGEX REPLACE "^(amd64|x64)$" "x86_64" machine "${machine}")
  string(REGEX REPLACE "^arm64$" "aarch64" machine "${machine}")
  set("${out}" "${machine}" PARENT_SCOPE)
endfunction()
