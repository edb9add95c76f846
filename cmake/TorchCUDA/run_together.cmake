# SPDX-License-Identifier: BSD-3-Clause
#
# Programs that are run side by side, each with files of its own: of CMake's own pipeline only the last one's output is seen.
include_guard(GLOBAL)

# torchcuda_run_together(<seconds> RUN <file> [<argument>...] [RUN ...]...): runs programs side by side, each as
# torchcuda_run_tool() would. That gives their answers when it is told to run the same, once.
function(torchcuda_run_together timeout)
  torchcuda_cache_dir(dir)
  string(RANDOM LENGTH 8 suffix)
  set(script [[export LC_ALL=C; exec "$@" >"$0.out" 2>"$0.err" </dev/null]])
  set(commands "")
  set(count 0)
  set(at 1)
  while(at LESS ARGC)
    if("${ARGV${at}}" STREQUAL "RUN")
      math(EXPR count "${count} + 1")
      set(base_${count} "${dir}/tool.${suffix}.${count}")
      set(question_${count} "")
      string(APPEND commands " COMMAND /bin/sh -c \"\${script}\" \"\${base_${count}}\"")
    else()
      string(APPEND commands " \"\${ARGV${at}}\"")
      string(APPEND question_${count} "|${ARGV${at}}")
    endif()
    math(EXPR at "${at} + 1")
  endwhile()
  cmake_language(
    EVAL CODE
      "execute_process(${commands} WORKING_DIRECTORY \"\${CMAKE_CURRENT_BINARY_DIR}\" TIMEOUT \"\${timeout}\"
    INPUT_FILE /dev/null RESULTS_VARIABLE results OUTPUT_QUIET ERROR_QUIET)"
  )
  foreach(n RANGE 1 ${count})
    list(POP_FRONT results result)
    _torchcuda_tool_said(output error "${base_${n}}.out" "${base_${n}}.err")
    # What could not be run, which the shell says by 126 and 127, is asked again: that tells it better.
    if("${result}" MATCHES "^[0-9]+$|timeout" AND NOT "${result}" MATCHES "^12[67]$")
      string(SHA256 key "${question_${n}}")
      set_property(GLOBAL APPEND PROPERTY TorchCUDA.together ${key})
      foreach(name IN ITEMS result output error)
        set_property(GLOBAL PROPERTY TorchCUDA.together.${key}.${name} "${${name}}")
      endforeach()
    endif()
  endforeach()
endfunction()
