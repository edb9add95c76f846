# SPDX-License-Identifier: BSD-3-Clause
#
# A fact that no place gathers, keeps the rules that need it asleep for ever: each name of a fact that a rule needs or uses
# occurs in a gathering file.
cmake_minimum_required(VERSION 3.22...4.0)
include("${CMAKE_CURRENT_LIST_DIR}/judge.cmake")

set(text "")
file(
  GLOB_RECURSE files
  "${module_dir}/*.cmake"
  "${module_dir}/../../probe/*.cpp"
  "${module_dir}/../../probe/*.h"
)
foreach(file IN LISTS files)
  if(NOT file MATCHES "/TorchCUDA/(rules|report)/")
    file(READ "${file}" more)
    string(REGEX REPLACE "(^|\n)[ \t]*(#|//)[^\n]*" "\\1" more "${more}") # a comment gathers nothing
    string(APPEND text "${more}")
  endif()
endforeach()

torchcuda_load_rules()
get_property(rules GLOBAL PROPERTY TorchCUDA.rules)
set(problems "")
foreach(rule IN LISTS rules)
  get_property(needs GLOBAL PROPERTY "TorchCUDA.rule.${rule}.NEEDS")
  get_property(uses GLOBAL PROPERTY "TorchCUDA.rule.${rule}.USES")
  foreach(key IN LISTS needs uses)
    # In full, or by its last part where the rest is a variable or another line of C++.
    string(REGEX REPLACE "^.*\\.([a-z][a-z0-9_]*)(\\.\\*)?$" "\\1" last "${key}")
    string(REPLACE "." "\\." literal "${key}")
    string(REPLACE "*" "[^ \n]+" literal "${literal}")
    if(
      NOT text MATCHES "${literal}"
      AND NOT text MATCHES "[^a-z_.]${last}[^a-z0-9_.(]|\\}\\.${last}[^a-z_]|\"\\.${last}\""
    )
      string(APPEND problems "  ${rule}: nobody gathers ${key}\n")
    endif()
  endforeach()
endforeach()
if(NOT problems STREQUAL "")
  message(FATAL_ERROR "${problems}")
endif()
