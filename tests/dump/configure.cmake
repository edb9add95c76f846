# SPDX-License-Identifier: BSD-3-Clause
#
# For tests that configure a project, under tests/dump/run: $ENV{TORCHCUDA_DUMP} is the folder for
# the dump. Without it these functions do nothing.
include_guard(GLOBAL)

# dump_begin(<out argument> <name>): the argument that makes the next run dump its results, as
# <name>.<n>.
function(dump_begin out name)
  set("${out}" "" PARENT_SCOPE)
  if(NOT DEFINED ENV{TORCHCUDA_DUMP})
    return()
  endif()
  get_property(n GLOBAL PROPERTY dump.runs)
  math(EXPR n "0${n} + 1")
  set_property(GLOBAL PROPERTY dump.runs ${n})
  set_property(GLOBAL PROPERTY dump.run "$ENV{TORCHCUDA_DUMP}/${name}.${n}")
  set(ENV{TORCHCUDA_DUMP_RESULTS} "$ENV{TORCHCUDA_DUMP}/${name}.${n}.results")
  set(
    "${out}"
    "-DCMAKE_PROJECT_INCLUDE=${CMAKE_CURRENT_FUNCTION_LIST_DIR}/results.cmake"
    PARENT_SCOPE
  )
endfunction()

# dump_end(<exit code> <report> [<compile commands>]): stores the results of the run.
function(dump_end exit report)
  if(NOT DEFINED ENV{TORCHCUDA_DUMP})
    return()
  endif()
  get_property(run GLOBAL PROPERTY dump.run)
  file(WRITE "${run}.exit" "exit ${exit}\n")
  if(EXISTS "${report}")
    file(COPY_FILE "${report}" "${run}.json")
  endif()
  if(ARGC GREATER 2 AND EXISTS "${ARGV2}")
    file(COPY_FILE "${ARGV2}" "${run}.commands")
  endif()
endfunction()
