# SPDX-License-Identifier: BSD-3-Clause
#
# Makes the table in README.md from the results of the tests: cmake -DWORK=<build>/tests/patterns -P
# table.cmake
cmake_minimum_required(VERSION 3.22...4.0)

# cell(<out> <folder> <way>): `builds`, `does not configure` or `does not compile`, and the
# findings.
function(cell out folder way)
  set("${out}" "–" PARENT_SCOPE)
  if(NOT EXISTS "${folder}/${way}.txt")
    return()
  endif()
  file(READ "${folder}/${way}.txt" result)
  list(POP_FRONT result configured built run)
  if(configured STREQUAL "fails" AND way STREQUAL "misfit")
    set(text "refused")
  elseif(configured STREQUAL "fails")
    set(text "does not configure")
  elseif(built STREQUAL "fails")
    set(text "does not compile")
  elseif(way STREQUAL "misfit")
    set(text "accepted")
  elseif(run STREQUAL "ok")
    set(text "builds, runs")
  else()
    set(text "builds")
  endif()
  set(ids "")
  foreach(finding IN LISTS result)
    if(NOT finding MATCHES "^note ")
      list(APPEND ids "${finding}")
    endif()
  endforeach()
  if(NOT ids STREQUAL "")
    list(JOIN ids ", " ids)
    string(APPEND text " (${ids})")
  endif()
  set("${out}" "${text}" PARENT_SCOPE)
endfunction()

set(
  rows
  "| pattern | CMake | plain libtorch | route 1 | route 2 | route 3 | misfit, route 1 |\n| --- | --- | --- | --- | --- | --- | --- |\n"
)
file(GLOB patterns RELATIVE "${CMAKE_CURRENT_LIST_DIR}" "${CMAKE_CURRENT_LIST_DIR}/*/pattern.cmake")
foreach(pattern IN LISTS patterns)
  get_filename_component(name "${pattern}" DIRECTORY)
  foreach(cmake IN ITEMS 3.25.2 4.4.4)
    set(folder "${WORK}/${cmake}/${name}")
    if(EXISTS "${folder}")
      string(APPEND rows "| ${name} | ${cmake} ")
      foreach(
        way
        IN
        ITEMS plain 1 2 3 misfit
      )
        cell(text "${folder}" ${way})
        string(APPEND rows "| ${text} ")
      endforeach()
      string(APPEND rows "|\n")
    endif()
  endforeach()
endforeach()
string(TIMESTAMP date "%Y-%m-%d")
file(READ "${CMAKE_CURRENT_LIST_DIR}/README.md" readme)
string(FIND "${readme}" "<!-- table -->" begin)
string(SUBSTRING "${readme}" 0 ${begin} head)
file(
  WRITE "${CMAKE_CURRENT_LIST_DIR}/README.md"
  "${head}<!-- table -->\nLast run ${date}: libtorch 2.11.0 (CUDA 13.0) and nvcc 13.0.88; the misfit is libtorch 2.9.1 (CUDA 12.8) with the same nvcc; no GPU.\n\n${rows}"
)
