# SPDX-License-Identifier: BSD-3-Clause
#
# What a compiler is, by the macros that it defines: its `--version` is text that vendors change.
include_guard(GLOBAL)

# torchcuda_macro_words(<out>): the arguments by which a compiler prints its macros.
function(torchcuda_macro_words out)
  set(
    "${out}"
    -x
    c++
    -E
    -dM
    /dev/null
    PARENT_SCOPE
  )
endfunction()

# torchcuda_compiler_macros(<prefix> <compiler> [<option>...]): <prefix>_id (`GNU`, `Clang`), <prefix>_version,
# <prefix>_standard (the C++ standard without an option), empty where it does not answer; <prefix>_error,
# what it printed beside.
function(torchcuda_compiler_macros prefix compiler)
  torchcuda_option(timeout TorchCUDA_TOOL_TIMEOUT 30)
  torchcuda_macro_words(words)
  torchcuda_run_tool(
    run
    TIMEOUT
    "${timeout}"
    PROGRAM
    "${compiler}"
    ${ARGN}
    ${words}
  )
  set(id "")
  set(version "")
  set(standard "")
  set(text "\n${run_output}")
  set(clang __clang_major__ __clang_minor__ __clang_patchlevel__)
  set(gnu __GNUC__ __GNUC_MINOR__ __GNUC_PATCHLEVEL__)
  if("${text}" MATCHES "#define __clang_major__ ")
    set(id Clang)
    set(names ${clang})
  elseif("${text}" MATCHES "#define __GNUC__ ")
    set(id GNU)
    set(names ${gnu})
  endif()
  if(NOT id STREQUAL "")
    foreach(name IN LISTS names)
      if("${text}" MATCHES "#define ${name} ([0-9]+)")
        string(APPEND version ".${CMAKE_MATCH_1}")
      endif()
    endforeach()
    string(REGEX REPLACE "^\\." "" version "${version}")
    _torchcuda_default_standard(standard "${text}")
  endif()
  set("${prefix}_error" "${run_error}" PARENT_SCOPE)
  foreach(field IN ITEMS id version standard)
    set("${prefix}_${field}" "${${field}}" PARENT_SCOPE)
  endforeach()
endfunction()

# The newest standard whose year has come: 202002 is C++20, and so is the 202100 of compilers that were on their way to 23.
function(_torchcuda_default_standard out text)
  set("${out}" "" PARENT_SCOPE)
  if("${text}" MATCHES "#define __cplusplus 20([0-9][0-9])")
    set(year "${CMAKE_MATCH_1}")
    set(
      standards
      11
      14
      17
      20
      23
      26
    )
    foreach(known IN LISTS standards)
      if(NOT year LESS known)
        set("${out}" ${known} PARENT_SCOPE)
      endif()
    endforeach()
  endif()
endfunction()
