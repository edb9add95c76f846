# SPDX-License-Identifier: BSD-3-Clause
#
# Every number of a failure or of an environment that stands in a file of this repository has a title; every environment
# has a file, and every file a title.
cmake_minimum_required(VERSION 3.22...4.0)
include("${CMAKE_CURRENT_LIST_DIR}/known_titles.cmake")
get_filename_component(root "${CMAKE_CURRENT_LIST_DIR}/../.." ABSOLUTE)

# ids_in(<out> <file>): F01, T57b, … as whole words. A letter is part of an id of an environment only.
function(ids_in out file)
  file(READ "${file}" text)
  string(REGEX REPLACE "[^A-Za-z0-9_%+-]+" ";" words "${text}")
  list(FILTER words INCLUDE REGEX "^[FT][0-9][0-9][a-z]?$")
  list(REMOVE_DUPLICATES words)
  set("${out}" "${words}" PARENT_SCOPE)
endfunction()

known_titles(failures F "${root}/cmake/TorchCUDA/rules/failures.md")
known_titles(environments T "${CMAKE_CURRENT_LIST_DIR}/environments/README.md")
set(problems "")
set(patterns "")
foreach(folder IN ITEMS cmake tests probe examples)
  foreach(
    kind
    IN
    ITEMS cmake md facts txt py cpp h cu
  )
    list(APPEND patterns "${root}/${folder}/*.${kind}")
  endforeach()
endforeach()
file(GLOB_RECURSE files RELATIVE "${root}" ${patterns} "${root}/*.md")
list(FILTER files EXCLUDE REGEX "^(build|[.]cache)/")
foreach(file IN LISTS files)
  ids_in(ids "${root}/${file}")
  foreach(id IN LISTS ids)
    if(NOT id IN_LIST failures AND NOT id IN_LIST environments)
      string(APPEND problems "  ${file}: ${id} has no title\n")
    endif()
  endforeach()
endforeach()

file(
  GLOB cases
  RELATIVE "${CMAKE_CURRENT_LIST_DIR}/environments"
  "${CMAKE_CURRENT_LIST_DIR}/environments/*.facts"
)
list(TRANSFORM cases REPLACE "[.]facts$" "")
foreach(id IN LISTS cases)
  if(NOT id IN_LIST environments)
    string(APPEND problems "  environments/README.md has no row for ${id}.facts\n")
  endif()
endforeach()
foreach(id IN LISTS environments)
  if(NOT id IN_LIST cases)
    string(APPEND problems "  environments/README.md: there is no ${id}.facts\n")
  endif()
endforeach()
if(NOT problems STREQUAL "")
  message(FATAL_ERROR "${problems}")
endif()
