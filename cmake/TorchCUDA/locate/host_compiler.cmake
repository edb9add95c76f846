# SPDX-License-Identifier: BSD-3-Clause
#
# Finds the project's C++ compiler, and the compiler that nvcc uses for host code. They can differ:
# CMake passes only CMAKE_CUDA_HOST_COMPILER to nvcc, and nvcc's default is the gcc on PATH.
include_guard(GLOBAL)

# torchcuda_locate_host_compiler(): host.compiler. Behind a launcher: the compiler that it starts.
function(torchcuda_locate_host_compiler)
  _torchcuda_cxx_program(program arguments)
  if(NOT "${program}" STREQUAL "")
    torchcuda_started_program(program ${arguments})
    torchcuda_set_fact(host.compiler "${program}")
  endif()
endfunction()

# torchcuda_cxx_command(<prefix> COMPILE|LINK): gives the command of the project's C++ compiler as
# CMake writes it: <prefix>_launcher, a list; <prefix>_program, empty if there is none;
# <prefix>_arguments, a list: the arguments that the user gives with the compiler, then target,
# toolchain and sysroot.
function(torchcuda_cxx_command prefix stage)
  torchcuda_read(
    var
    CMAKE_CXX_COMPILER_LAUNCHER
    CMAKE_CXX_LINKER_LAUNCHER
    CMAKE_CXX_COMPILER_TARGET
    CMAKE_CXX_COMPILER_EXTERNAL_TOOLCHAIN
    CMAKE_SYSROOT
    CMAKE_SYSROOT_${stage}
  )
  set(launcher "${var_CMAKE_CXX_COMPILER_LAUNCHER}")
  if("${stage}" STREQUAL "LINK")
    set(launcher "${var_CMAKE_CXX_LINKER_LAUNCHER}")
  endif()
  if(NOT "${var_CMAKE_SYSROOT_${stage}}" STREQUAL "")
    set(var_CMAKE_SYSROOT "${var_CMAKE_SYSROOT_${stage}}")
  endif()
  _torchcuda_cxx_program(program arguments)
  _torchcuda_add_option(arguments TARGET "${var_CMAKE_CXX_COMPILER_TARGET}")
  _torchcuda_add_option(arguments EXTERNAL_TOOLCHAIN "${var_CMAKE_CXX_COMPILER_EXTERNAL_TOOLCHAIN}")
  _torchcuda_add_option(arguments SYSROOT "${var_CMAKE_SYSROOT}")
  set("${prefix}_launcher" "${launcher}" PARENT_SCOPE)
  set("${prefix}_program" "${program}" PARENT_SCOPE)
  set("${prefix}_arguments" "${arguments}" PARENT_SCOPE)
endfunction()

# torchcuda_build_command(<prefix>): gives the command of a C++ compiler for this machine, as
# torchcuda_cxx_command() does: the project's; when cross compiling CXX_FOR_BUILD, or one on PATH.
function(torchcuda_build_command prefix)
  torchcuda_get_fact(cross project.cross)
  torchcuda_read(env CXX_FOR_BUILD)
  set(arguments "")
  if("${cross}" STREQUAL "yes" AND "${env_CXX_FOR_BUILD}" STREQUAL "")
    _torchcuda_cxx_on_path(program)
  elseif("${cross}" STREQUAL "yes")
    torchcuda_split_command(program arguments "${env_CXX_FOR_BUILD}")
  else()
    torchcuda_cxx_command(cxx LINK)
    set(program "${cxx_program}")
    set(arguments "${cxx_arguments}")
  endif()
  set("${prefix}_program" "${program}" PARENT_SCOPE)
  set("${prefix}_arguments" "${arguments}" PARENT_SCOPE)
endfunction()

# _torchcuda_cxx_on_path(<out>): gives the first C++ compiler on PATH; unset if there is none.
function(_torchcuda_cxx_on_path out)
  unset("${out}" PARENT_SCOPE)
  foreach(name IN ITEMS c++ g++ clang++)
    torchcuda_which(program "${name}")
    if(DEFINED program)
      set("${out}" "${program}" PARENT_SCOPE)
      return()
    endif()
  endforeach()
endfunction()

# _torchcuda_add_option(<list> <kind> <value>): adds the value behind CMake's option for it
# (`--sysroot=`, or `-target ` of an old clang). CMake defines no option that the compiler lacks.
function(_torchcuda_add_option list kind value)
  torchcuda_read(var "CMAKE_CXX_COMPILE_OPTIONS_${kind}")
  set(option "${var_CMAKE_CXX_COMPILE_OPTIONS_${kind}}")
  if(NOT CMAKE_CXX_COMPILER_LOADED AND "${kind}" STREQUAL "SYSROOT")
    set(option "--sysroot=")
  endif()
  if("${value}" STREQUAL "" OR "${option}" STREQUAL "")
    return()
  elseif("${option}" MATCHES "^(.*[^ ]) +$")
    list(APPEND "${list}" "${CMAKE_MATCH_1}" "${value}")
  else()
    list(APPEND "${list}" "${option}${value}")
  endif()
  set("${list}" "${${list}}" PARENT_SCOPE)
endfunction()

# torchcuda_locate_nvcc_host(): host.nvcc_compiler, host.nvcc_found_by; host.hint* if the hint is no
# program. Call it once nvcc is located.
function(torchcuda_locate_nvcc_host)
  torchcuda_nvcc_host(value by)
  if(NOT DEFINED value)
    torchcuda_set_fact(host.hint_problem none)
    return()
  endif()
  torchcuda_ccbin_program(program "${value}")
  if(DEFINED program)
    torchcuda_set_fact(host.nvcc_compiler "${program}")
    torchcuda_set_fact(host.nvcc_found_by "${by}")
  else()
    torchcuda_path_problem(problem "${value}")
    if(NOT "${value}" MATCHES "/")
      set(problem "is not on PATH")
    elseif(NOT DEFINED problem)
      set(problem "holds no compiler")
    endif()
    torchcuda_set_fact(host.hint "${by}")
    torchcuda_set_fact(host.hint_path "${value}")
    torchcuda_set_fact(host.hint_problem "${problem}")
  endif()
endfunction()

# _torchcuda_cxx_program(<out> <out arguments>): gives the program that CMake starts as C++ compiler,
# and the arguments that the user gives with it. <out> is empty if there is none.
function(_torchcuda_cxx_program out out_arguments)
  torchcuda_read(var CMAKE_CXX_COMPILER CMAKE_CXX_COMPILER_ARG1)
  torchcuda_read(env CXX)
  set(value "${var_CMAKE_CXX_COMPILER}")
  if("${value}" MATCHES "^$|(^|-)NOTFOUND$")
    set(value "${env_CXX}")
  endif()
  if(NOT EXISTS "${value}")
    string(REPLACE ";" " " value "${value}") # -DCMAKE_CXX_COMPILER="ccache;g++"
  endif()
  set(arguments "")
  unset(program)
  if(NOT "${value}" STREQUAL "")
    torchcuda_split_command(program arguments "${value}")
  else()
    _torchcuda_cxx_on_path(program)
  endif()
  separate_arguments(more UNIX_COMMAND "${var_CMAKE_CXX_COMPILER_ARG1}")
  set("${out_arguments}" ${arguments} ${more} PARENT_SCOPE)
  set("${out}" "" PARENT_SCOPE)
  if(DEFINED program)
    set("${out}" "${program}" PARENT_SCOPE)
  endif()
endfunction()
