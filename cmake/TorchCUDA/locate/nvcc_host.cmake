# SPDX-License-Identifier: BSD-3-Clause
#
# Finds the compiler that nvcc uses for host code. It need not be CMAKE_CXX_COMPILER: CMake passes
# only CMAKE_CUDA_HOST_COMPILER to nvcc. Flags and nvcc's environment can name another. The default
# is the gcc on PATH.
include_guard(GLOBAL)

# torchcuda_ccbin_program(<out> <value>): gives the program that a value of `-ccbin` names. The
# value may be a path, a name on PATH, or a folder.
function(torchcuda_ccbin_program out value)
  unset("${out}" PARENT_SCOPE)
  torchcuda_absolute(folder "${value}")
  if("${value}" MATCHES "/" AND IS_DIRECTORY "${folder}")
    foreach(name IN ITEMS gcc g++ clang clang++)
      if(EXISTS "${folder}/${name}")
        set("${out}" "${folder}/${name}" PARENT_SCOPE)
        return()
      endif()
    endforeach()
    return()
  endif()
  torchcuda_program_of_command(program "${value}")
  if(DEFINED program)
    set("${out}" "${program}" PARENT_SCOPE)
  endif()
endfunction()

# torchcuda_nvcc_host(<out> <out by>): gives the host compiler and what names it. nvcc takes the
# last one that it reads: environment, CMake's option, flags, NVCC_APPEND_FLAGS.
function(torchcuda_nvcc_host out out_by)
  unset("${out}" PARENT_SCOPE)
  _torchcuda_ccbin_told(told)
  set(value "gcc")
  set(by PATH)
  foreach(
    name
    IN
    ITEMS
      nvcc.profile
      NVCC_CCBIN
      NVCC_PREPEND_FLAGS
      CMAKE_CUDA_HOST_COMPILER
      CUDAHOSTCXX
      CMAKE_CXX_COMPILER
      CMAKE_CUDA_FLAGS
      NVCC_APPEND_FLAGS
  )
    if(NOT "${told_${name}}" MATCHES "^$|(^|-)NOTFOUND$")
      set(value "${told_${name}}")
      set(by "${name}")
    endif()
  endforeach()
  if("${by}" STREQUAL "PATH")
    torchcuda_which(program gcc)
    if(NOT DEFINED program)
      return()
    endif()
  endif()
  set("${out}" "${value}" PARENT_SCOPE)
  set("${out_by}" "${by}" PARENT_SCOPE)
endfunction()

# Sets <prefix>_<name> to the host compiler that <name> gives, or empty.
function(_torchcuda_ccbin_told prefix)
  torchcuda_read(var CMAKE_CUDA_HOST_COMPILER CMAKE_CUDA_FLAGS)
  torchcuda_read(
    env
    NVCC_CCBIN
    CUDAHOSTCXX
    NVCC_PREPEND_FLAGS
    NVCC_APPEND_FLAGS
    CUDAFLAGS
  )
  if(NOT DEFINED CMAKE_CUDA_FLAGS)
    set(var_CMAKE_CUDA_FLAGS "${env_CUDAFLAGS}")
  endif()
  if(CMAKE_CUDA_COMPILER_LOADED)
    set(env_CUDAHOSTCXX "") # CMake reads it only when it enables the language
  endif()
  _torchcuda_ccbin_of_package(var_CMAKE_CXX_COMPILER)
  foreach(flags IN ITEMS env_NVCC_PREPEND_FLAGS var_CMAKE_CUDA_FLAGS env_NVCC_APPEND_FLAGS)
    _torchcuda_ccbin_of_flags(${flags} "${${flags}}")
  endforeach()
  _torchcuda_ccbin_of_profile(profile)
  set("${prefix}_nvcc.profile" "${profile}" PARENT_SCOPE)
  foreach(name IN ITEMS NVCC_CCBIN NVCC_PREPEND_FLAGS NVCC_APPEND_FLAGS CUDAHOSTCXX)
    set("${prefix}_${name}" "${env_${name}}" PARENT_SCOPE)
  endforeach()
  foreach(name IN ITEMS CMAKE_CUDA_HOST_COMPILER CMAKE_CXX_COMPILER CMAKE_CUDA_FLAGS)
    set("${prefix}_${name}" "${var_${name}}" PARENT_SCOPE)
  endforeach()
endfunction()

# _torchcuda_ccbin_of_package(<out>): gives the project's clang if libtorch's own package will
# enable CUDA: the package then passes clang to nvcc. Else empty.
function(_torchcuda_ccbin_of_package out)
  set("${out}" "" PARENT_SCOPE)
  torchcuda_get_fact(package project.torch_package)
  torchcuda_read(var CMAKE_CXX_COMPILER_ID CMAKE_CXX_COMPILER)
  if(
    NOT CMAKE_CUDA_COMPILER_LOADED
    AND "${package}" STREQUAL "yes"
    AND "${var_CMAKE_CXX_COMPILER_ID}" MATCHES "Clang"
  )
    set("${out}" "${var_CMAKE_CXX_COMPILER}" PARENT_SCOPE)
  endif()
endfunction()

# _torchcuda_ccbin_of_flags(<out> <flags>): gives the last host compiler in the flags, or empty.
function(_torchcuda_ccbin_of_flags out flags)
  set("${out}" "" PARENT_SCOPE)
  if("${flags}" MATCHES ".*-(ccbin|-compiler-bindir)[= ]+([^ ]+)")
    set("${out}" "${CMAKE_MATCH_2}" PARENT_SCOPE)
  endif()
endfunction()

# Gives the host compiler that nvcc.profile names, as Debian's does. The file lies beside nvcc.
function(_torchcuda_ccbin_of_profile out)
  set("${out}" "" PARENT_SCOPE)
  torchcuda_get_fact(nvcc nvcc.path)
  if(DEFINED nvcc)
    torchcuda_real_path(real "${nvcc}")
    torchcuda_up(bin "${real}")
    torchcuda_grep(told "${bin}/nvcc.profile" "^ *compiler-bindir *= *([^\n]*[^ \r\n])")
    if(DEFINED told)
      string(REPLACE "$(_HERE_)" "${bin}" told "${told}")
      string(REPLACE "$(TOP)" "${bin}/.." told "${told}")
      set("${out}" "${told}" PARENT_SCOPE)
    endif()
  endif()
endfunction()
