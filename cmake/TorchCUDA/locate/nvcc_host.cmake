# SPDX-License-Identifier: BSD-3-Clause
#
# Which compiler nvcc uses for host code: not CMAKE_CXX_COMPILER. CMake passes CMAKE_CUDA_HOST_COMPILER on,
# flags and nvcc's own environment may say another, and by itself nvcc takes the gcc on PATH.
include_guard(GLOBAL)

# _torchcuda_ccbin_program(<out> <value>): `-ccbin` takes a program, a name on PATH, or a folder.
function(_torchcuda_ccbin_program out value)
  unset("${out}" PARENT_SCOPE)
  torchcuda_absolute(folder "${value}")
  torchcuda_saw("${folder}")
  if("${value}" MATCHES "/" AND IS_DIRECTORY "${folder}")
    foreach(name IN ITEMS gcc g++ clang clang++)
      torchcuda_saw("${folder}/${name}")
      if(EXISTS "${folder}/${name}")
        set("${out}" "${folder}/${name}" PARENT_SCOPE)
        return()
      endif()
    endforeach()
    return()
  endif()
  _torchcuda_program_of_command(program "${value}")
  if(DEFINED program)
    set("${out}" "${program}" PARENT_SCOPE)
  endif()
endfunction()

# The last one that nvcc reads wins: its environment's, then CMake's option, then the flags, then what
# NVCC_APPEND_FLAGS adds.
function(_torchcuda_nvcc_host out out_by)
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
    if(NOT "${told_${name}}" MATCHES "^$|-NOTFOUND$")
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

# What each of them says, as <prefix>_<name>; empty where it says nothing.
function(_torchcuda_ccbin_told prefix)
  torchcuda_read(
    var
    CMAKE_CUDA_HOST_COMPILER
    CMAKE_CXX_COMPILER_ID
    CMAKE_CXX_COMPILER
    CMAKE_CUDA_FLAGS
  )
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
  torchcuda_get_fact(package project.torch_package)
  if(CMAKE_CUDA_COMPILER_LOADED)
    set(env_CUDAHOSTCXX "") # it was read when the language was enabled
  endif()
  # Where libtorch's own package enables CUDA, it hands clang on to nvcc.
  if(
    CMAKE_CUDA_COMPILER_LOADED
    OR NOT "${package}" STREQUAL "yes"
    OR NOT "${var_CMAKE_CXX_COMPILER_ID}" MATCHES "Clang"
  )
    set(var_CMAKE_CXX_COMPILER "")
  endif()
  foreach(flags IN ITEMS env_NVCC_PREPEND_FLAGS var_CMAKE_CUDA_FLAGS env_NVCC_APPEND_FLAGS)
    set(found "")
    if("${${flags}}" MATCHES ".*-(ccbin|-compiler-bindir)[= ]+([^ ]+)")
      set(found "${CMAKE_MATCH_2}")
    endif()
    set(${flags} "${found}")
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

# nvcc.profile, beside nvcc, may name one (Debian's does).
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
