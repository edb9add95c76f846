# SPDX-License-Identifier: BSD-3-Clause
#
# What a walk reads of variables and of the environment it reads by torchcuda_read(), torchcuda_hint() or torchcuda_option(), which
# note the name: a value that was read otherwise could change without the next run noticing (kept_walk.cmake).
cmake_minimum_required(VERSION 3.22...4.0)

# Those that say nothing of a project or a machine, and those that are noted by hand.
set(
  allowed
  CMAKE_VERSION
  CMAKE_COMMAND
  CMAKE_HOST_WIN32
  CMAKE_HOST_SYSTEM_NAME
  CMAKE_SCRIPT_MODE_FILE
)
list(
  APPEND allowed
  CMAKE_CURRENT_BINARY_DIR
  CMAKE_CURRENT_LIST_DIR
  CMAKE_CURRENT_FUNCTION_LIST_DIR
  CMAKE_CURRENT_FUNCTION_LIST_FILE
)
list(APPEND allowed CMAKE_MATCH_1 CMAKE_MATCH_2 CMAKE_MATCH_3)
file(READ "${SOURCE}/cmake/TorchCUDA/keep_walk.cmake" text)
string(REGEX MATCHALL "CMAKE_[A-Za-z_]+" noted "${text}")
list(APPEND allowed ${noted})

set(module "${SOURCE}/cmake/TorchCUDA")
file(GLOB files "${module}/locate/*.cmake" "${module}/facts/*.cmake")
foreach(
  name
  IN
  ITEMS headers plain_path architectures arch_default arch_names
)
  list(APPEND files "${module}/targets/${name}.cmake")
endforeach()
list(
  APPEND files
  "${module}/gather.cmake"
  "${module}/walk.cmake"
  "${module}/conclude.cmake"
  "${module}/real_path.cmake"
)

set(readers "torchcuda_(read|hint|option|explicit_torch)")
set(problems "")
foreach(file IN LISTS files)
  file(READ "${file}" text)
  string(REGEX REPLACE "(^|\n) *#[^\n]*" "\\1" text "${text}") # comments
  string(REGEX REPLACE " #[^\n]*" "" text "${text}")
  string(REGEX MATCHALL "${readers}\\([^)]*\\)" calls "${text}")
  string(REGEX MATCHALL "[A-Za-z_]*CMAKE_[A-Z0-9_]+" read "${calls}")
  string(REGEX MATCHALL "foreach\\([^)]*\\)" loops "${text}") # of names that are read in the loop
  string(REGEX MATCHALL "CMAKE_[A-Z_]+" looped "${loops}")
  list(APPEND allowed ${read} ${looped})
  set("text.${file}" "${text}")
endforeach()
foreach(file IN LISTS files)
  set(text "${text.${file}}")
  string(REGEX REPLACE "(var|env|told|value)_CMAKE" "read" text "${text}") # what was read
  string(REGEX REPLACE "\"[^\"$]*\"" "" text "${text}") # words
  string(REGEX MATCHALL "CMAKE_[A-Za-z0-9_]+" names "${text}")
  list(REMOVE_DUPLICATES names)
  foreach(name IN LISTS names)
    if(NOT name IN_LIST allowed)
      string(APPEND problems "\n  ${file}: ${name}")
    endif()
  endforeach()
  string(REGEX REPLACE "locate/hints.cmake$" "" itself "${file}")
  if("${text}" MATCHES [[[$]ENV{|DEFINED "?ENV{]] AND itself STREQUAL file)
    string(APPEND problems "\n  ${file}: the environment")
  endif()
endforeach()
list(LENGTH files count)
if(NOT problems STREQUAL "" OR count LESS 30)
  message(FATAL_ERROR "read, and not noted, in ${count} files:${problems}")
endif()
message(STATUS "${count} files: nothing is read that is not noted")
