# SPDX-License-Identifier: BSD-3-Clause
#
# The limits under which programs run.
# * `timeout` (coreutils) makes a process group, and ends all of it at the time limit. CMake leaves
#   a tool's programs running (3.30 to 4.2). What is left when the tool ends by itself is ended too.
# * `setpriv` (util-linux) ends the group when CMake ends: a terminal's Ctrl-C does not reach it.
# * `ulimit` bounds each file that is written, so that a program that prints for ever does not fill
#   the disk.
include_guard(GLOBAL)

# torchcuda_limits(<prefix> <seconds>): <prefix>_words is code for execute_process() that runs the
# command behind it under limits; it refers to the variables <prefix>_<name>. <prefix>_last: CMake's
# own time limit.
function(torchcuda_limits prefix seconds)
  _torchcuda_limit_programs(setpriv timeout)
  # 256 MB in blocks of 512 bytes.
  set(script [[ulimit -f 524288 2>/dev/null; exec "$0" "$@"]])
  set(words "/bin/sh -c \"\${${prefix}_script}\"")
  set(last "${seconds}")
  if(CMAKE_HOST_WIN32)
    set(words "")
  elseif(NOT "${timeout}" STREQUAL "")
    set(
      script
      [[ulimit -f 524288 2>/dev/null; "$0" "$@" & wait $!; code=$?; kill -KILL -$! 2>/dev/null; exit $code]]
    )
    set(with_parent "")
    if(NOT "${setpriv}" STREQUAL "")
      set(with_parent "\"\${${prefix}_setpriv}\" --pdeathsig TERM")
    endif()
    string(PREPEND words "${with_parent} ")
    string(APPEND words " ${with_parent} \"\${${prefix}_timeout}\" -k 2 \"\${${prefix}_seconds}\"")
    string(REGEX MATCH "^[0-9]+" last "0${seconds}")
    math(EXPR last "${last} + 10") # for a program that not even SIGKILL ends
  endif()
  foreach(
    name
    IN
    ITEMS words last script setpriv timeout seconds
  )
    set("${prefix}_${name}" "${${name}}" PARENT_SCOPE)
  endforeach()
endfunction()

# _torchcuda_limit_programs(<out setpriv> <out timeout>): both programs, or empty where there is none
# that can do what is asked of it. BusyBox's `timeout` ends no group, and knows no --version.
function(_torchcuda_limit_programs out_setpriv out_timeout)
  get_property(known GLOBAL PROPERTY TorchCUDA.limits.timeout SET)
  if(NOT known)
    _torchcuda_find_program(timeout timeout)
    _torchcuda_find_program(setpriv setpriv)
    _torchcuda_succeeds(
      works
      "${timeout}"
      -k
      2
      10
      "${timeout}"
      --version
    )
    if(NOT works)
      torchcuda_message(VERBOSE "TorchCUDA: no `timeout -k`: CMake's own time limits count")
      set(timeout "")
    endif()
    _torchcuda_succeeds(
      works
      "${setpriv}"
      --pdeathsig
      TERM
      "${timeout}"
      --version
    )
    if(NOT works)
      set(setpriv "")
    endif()
    set_property(GLOBAL PROPERTY TorchCUDA.limits.setpriv "${setpriv}")
    set_property(GLOBAL PROPERTY TorchCUDA.limits.timeout "${timeout}")
  endif()
  get_property(setpriv GLOBAL PROPERTY TorchCUDA.limits.setpriv)
  get_property(timeout GLOBAL PROPERTY TorchCUDA.limits.timeout)
  set("${out_setpriv}" "${setpriv}" PARENT_SCOPE)
  set("${out_timeout}" "${timeout}" PARENT_SCOPE)
endfunction()

function(_torchcuda_find_program out name)
  unset(_TorchCUDA_program)
  find_program(
    _TorchCUDA_program
    "${name}"
    NO_CACHE
    NO_DEFAULT_PATH
    NO_CMAKE_FIND_ROOT_PATH
    PATHS
    ENV PATH
    /usr/bin
    /bin
  )
  set("${out}" "${_TorchCUDA_program}" PARENT_SCOPE)
endfunction()

# _torchcuda_succeeds(<out> <program> <argument>...): whether the program ends with 0.
function(_torchcuda_succeeds out)
  set("${out}" no PARENT_SCOPE)
  if(NOT CMAKE_HOST_WIN32)
    execute_process(COMMAND ${ARGN} TIMEOUT 10 RESULT_VARIABLE result OUTPUT_QUIET ERROR_QUIET)
    if("${result}" STREQUAL "0")
      set("${out}" yes PARENT_SCOPE)
    endif()
  endif()
endfunction()

# torchcuda_tool_ended(<out> <result>...): the first result, in words where a signal ended the program.
function(torchcuda_tool_ended out result)
  if("${result}" STREQUAL "124")
    set(result "Process terminated due to timeout")
  elseif("${result}" MATCHES "^(137|Subprocess killed)$")
    set(result "killed, at the timeout or for want of memory")
  elseif("${result}" MATCHES "^(153|SIGXFSZ)$")
    set(result "wrote more than 256 MB")
  elseif("${result}" MATCHES "^1[2-5][0-9]$" AND result GREATER 128)
    math(EXPR result "${result} - 128")
    set(result "killed by signal ${result}")
  endif()
  set("${out}" "${result}" PARENT_SCOPE)
endfunction()
