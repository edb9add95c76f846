# SPDX-License-Identifier: BSD-3-Clause
include_guard(GLOBAL)

# torchcuda_standard(<out> <standard>): maps a C++ standard to a number that grows with it: 98 and
# 03 become 3, which is less than 11.
function(torchcuda_standard out standard)
  if("${standard}" MATCHES "^(9[0-9]|0[0-9])$")
    set(standard 3)
  endif()
  set("${out}" "${standard}" PARENT_SCOPE)
endfunction()

# torchcuda_now(<out>): gives microseconds since 1970. Before CMake 3.23, in whole seconds.
function(torchcuda_now out)
  if(CMAKE_VERSION VERSION_LESS 3.23)
    string(TIMESTAMP now "%s000000" UTC)
  else()
    string(TIMESTAMP now "%s%f" UTC)
  endif()
  set("${out}" "${now}" PARENT_SCOPE)
endfunction()

# torchcuda_machine(<out>): gives the machine that the program is built for, as CMake says. `cmake -P`
# has no CMAKE_SYSTEM_PROCESSOR.
function(torchcuda_machine out)
  torchcuda_read(var CMAKE_SYSTEM_PROCESSOR)
  torchcuda_this_machine(machine "${var_CMAKE_SYSTEM_PROCESSOR}")
  set("${out}" "${machine}" PARENT_SCOPE)
endfunction()

# torchcuda_this_machine(<out> [<name>]): gives the machine of this name, or this machine.
function(torchcuda_this_machine out)
  set(machine "${ARGN}")
  if("${machine}" STREQUAL "")
    cmake_host_system_information(RESULT machine QUERY OS_PLATFORM)
  endif()
  string(TOLOWER "${machine}" machine)
  string(REGEX REPLACE "^(amd64|x64)$" "x86_64" machine "${machine}")
  string(REGEX REPLACE "^arm64$" "aarch64" machine "${machine}")
  set("${out}" "${machine}" PARENT_SCOPE)
endfunction()

# torchcuda_words(<out> <text>): splits a text at `;`, `,` and blanks.
function(torchcuda_words out text)
  string(REGEX MATCHALL "[^ \t\r\n,;]+" words "${text}")
  set("${out}" "${words}" PARENT_SCOPE)
endfunction()

# torchcuda_line_with(<out> <text> <regex>): the first line that matches, without the blanks around
# it; cut after 1000 bytes. Starts each match at a line end: with `[^\n]*` in front, CMake would try
# it at each byte of a line of a megabyte.
function(torchcuda_line_with out text regex)
  string(REGEX MATCH "\n[^\n]*(${regex})[^\n]*" line "\n${text}")
  string(STRIP "${line}" line)
  string(LENGTH "${line}" length)
  if(length GREATER 1000)
    string(SUBSTRING "${line}" 0 1000 line)
    string(APPEND line " (cut)")
  endif()
  set("${out}" "${line}" PARENT_SCOPE)
endfunction()
