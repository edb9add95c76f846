# SPDX-License-Identifier: BSD-3-Clause
#
# Prints. Everything that the module prints goes through this file: values come from ELF files,
# tools, folders and the environment, and a terminal or a CI runner may take them for commands.
include_guard(GLOBAL)

# torchcuda_printable(<out> <text>): a text without characters that a terminal obeys
# (torchcuda_visible) and without the commands of CI runners. GitHub takes `::` at the start of a
# line, also after blanks, for a command; message() may wrap a line at any blank. GitHub, Azure and
# TeamCity take `##` and what follows it for one anywhere in a line.
function(torchcuda_printable out text)
  torchcuda_visible(text "${text}" percent)
  if("${text}" MATCHES "##|::")
    string(REPLACE "##" "#%23" text "${text}")
    string(REGEX REPLACE "([^A-Za-z0-9_>)])::" "\\1:%3A" text "\n${text}")
    string(SUBSTRING "${text}" 1 -1 text)
  endif()
  set("${out}" "${text}" PARENT_SCOPE)
endfunction()

# torchcuda_message(<mode> <text>): message(), with a printable text.
function(torchcuda_message mode text)
  torchcuda_printable(text "${text}")
  message("${mode}" "${text}")
endfunction()

# torchcuda_print(<text>): prints a report: to standard output in script mode, through
# message(NOTICE) in a project. In script mode, message() writes to standard error, so `cmake -P … >
# report.txt` would leave the file empty.
function(torchcuda_print text)
  torchcuda_printable(text "${text}")
  if(NOT DEFINED CMAKE_SCRIPT_MODE_FILE)
    string(REGEX REPLACE "\n$" "" text "${text}")
    message(NOTICE "${text}")
    return()
  endif()
  _torchcuda_direct_output(direct)
  if(direct)
    file(APPEND /dev/stdout "${text}")
    return()
  endif()
  torchcuda_work_dir(dir)
  string(RANDOM LENGTH 8 suffix)
  set(file "${dir}/print.${suffix}")
  file(WRITE "${file}" "${text}")
  if(EXISTS /bin/cat) # starts ten times as fast
    execute_process(COMMAND /bin/cat "${file}")
  else()
    execute_process(COMMAND "${CMAKE_COMMAND}" -E cat "${file}")
  endif()
  file(REMOVE "${file}")
endfunction()

# _torchcuda_direct_output(<out>): `yes` if the module can open standard output itself. Starting a
# program to copy the text would cost as much as all the rules. `no` for a file: other output would
# overwrite the text. `no` for a socket: it cannot be opened. `no` before CMake 3.29, which has no
# IS_WRITABLE.
function(_torchcuda_direct_output out)
  set("${out}" no PARENT_SCOPE)
  if(CMAKE_VERSION VERSION_GREATER_EQUAL 3.29 AND EXISTS /dev/stdout)
    file(REAL_PATH /dev/stdout real)
    if("${real}" MATCHES "/pipe:[[][0-9]+]$|^/dev/(null|pts/[0-9]+)$")
      # EVAL: CMake before 3.29 would reject IS_WRITABLE even in code that does not run.
      cmake_language(
        EVAL CODE "if(IS_WRITABLE /dev/stdout)\nset(may yes)\nelse()\nset(may no)\nendif()"
      )
      set("${out}" "${may}" PARENT_SCOPE)
    endif()
  endif()
endfunction()
