# SPDX-License-Identifier: BSD-3-Clause
#
# Identifies a compiler by its predefined macros: vendors change the text of `--version`. Runs the
# compiler in each run: what a wrapper (ccache, Open MPI's) starts may depend on anything.
include_guard(GLOBAL)

# torchcuda_compiler_macros(<prefix> <launcher> <compiler> [<option>...]): gives <prefix>_id (`GNU`,
# `Clang`), <prefix>_version, <prefix>_standard (the default C++ standard) and <prefix>_machine, empty
# if the compiler fails; <prefix>_error is its standard error.
function(torchcuda_compiler_macros prefix launcher compiler)
  torchcuda_run_tool(
    run
    PROGRAM
    ${launcher}
    "${compiler}"
    ${ARGN}
    -x
    c++
    -E
    -dM
    /dev/null
  )
  set("${prefix}_error" "${run_error}" PARENT_SCOPE)
  _torchcuda_compiler_version(id version "${run_output}")
  set(standard "")
  set(machine "")
  if(NOT id STREQUAL "")
    _torchcuda_default_standard(standard "${run_output}")
    _torchcuda_built_machine(machine "${run_output}")
  endif()
  foreach(field IN ITEMS id version standard machine)
    set("${prefix}_${field}" "${${field}}" PARENT_SCOPE)
  endforeach()
endfunction()

# torchcuda_cxx_library(<launcher> <compiler> [<option>...]): project.cxx_library, from the macros of
# a standard header.
function(torchcuda_cxx_library launcher compiler)
  torchcuda_run_tool(
    run
    PROGRAM
    ${launcher}
    "${compiler}"
    ${ARGN}
    -include
    cstddef
    -x
    c++
    -E
    -dM
    /dev/null
  )
  if("${run_output}" MATCHES "#define _LIBCPP_VERSION ")
    torchcuda_set_fact(project.cxx_library libc++)
  elseif("${run_output}" MATCHES "#define __GLIBCXX__ ")
    torchcuda_set_fact(project.cxx_library libstdc++)
  endif()
endfunction()

# _torchcuda_compiler_version(<out id> <out version> <macros>): both empty if the compiler is
# unknown.
function(_torchcuda_compiler_version out_id out_version macros)
  set(text "\n${macros}")
  set(id "")
  set(version "")
  set(names "")
  if("${text}" MATCHES "#define __clang_major__ ")
    set(id Clang)
    set(names __clang_major__ __clang_minor__ __clang_patchlevel__)
  elseif("${text}" MATCHES "#define __GNUC__ ")
    set(id GNU)
    set(names __GNUC__ __GNUC_MINOR__ __GNUC_PATCHLEVEL__)
  endif()
  if(NOT id STREQUAL "")
    foreach(name IN LISTS names)
      if("${text}" MATCHES "#define ${name} ([0-9]+)")
        string(APPEND version ".${CMAKE_MATCH_1}")
      endif()
    endforeach()
    string(REGEX REPLACE "^\\." "" version "${version}")
  endif()
  set("${out_id}" "${id}" PARENT_SCOPE)
  set("${out_version}" "${version}" PARENT_SCOPE)
endfunction()

# _torchcuda_built_machine(<out> <macros>): the machine that the compiler builds for, as the probe
# names it.
function(_torchcuda_built_machine out macros)
  set("${out}" "" PARENT_SCOPE)
  foreach(
    machine
    IN
    ITEMS x86_64 i386 aarch64 arm powerpc64 riscv s390x
  )
    if("\n${macros}" MATCHES "\n#define __${machine}__ ")
      set("${out}" "${machine}" PARENT_SCOPE)
    endif()
  endforeach()
endfunction()

# Gives the newest published standard: C++20 for 202002, and also for the 202100 of compilers with a
# draft of C++23.
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
