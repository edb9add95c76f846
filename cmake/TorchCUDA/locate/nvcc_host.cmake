# SPDX-License-Identifier: BSD-3-Clause
#
# Which compiler nvcc uses for host code: not CMAKE_CXX_COMPILER. CMake passes CMAKE_CUDA_HOST_COMPILER on,
# flags and nvcc's own environment may say another, and by itself nvcc takes the gcc on PATH.
include_guard(GLOBAL)

# _torchcuda_ccbin_program(<out> <value>): `-ccbin` takes a program, a name on PATH, or a folder.
function(_torchcuda_ccbin_program out value)
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
  _torchcuda_program_of_command(program "${value}")
  if(DEFINED program)
    set("${out}" "${program}" PARENT_SCOPE)
  endif()
endfunction()

# The last one that nvcc reads wins: its environment's, then CMake's option, then the flags, then what
# NVCC_APPEND_FLAGS adds.
function(_torchcuda_nvcc_host out out_by)
  unset("${out}" PARENT_SCOPE)
  set(
    order
    NVCC_CCBIN
    NVCC_PREPEND_FLAGS
    CMAKE_CUDA_HOST_COMPILER
    CUDAHOSTCXX
    CMAKE_CXX_COMPILER
    CMAKE_CUDA_FLAGS
    CUDAFLAGS
    NVCC_APPEND_FLAGS
  )
  set(value "gcc")
  set(by PATH)
  _torchcuda_ccbin_of_profile(profile)
  if(DEFINED profile)
    set(value "${profile}")
    set(by nvcc.profile)
  endif()
  foreach(name IN LISTS order)
    _torchcuda_ccbin_of("${name}" told)
    if(DEFINED told)
      set(value "${told}")
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

function(_torchcuda_ccbin_of name out)
  torchcuda_read(var CMAKE_CUDA_HOST_COMPILER CMAKE_CXX_COMPILER_ID CMAKE_CXX_COMPILER CMAKE_CUDA_FLAGS)
  torchcuda_read(env NVCC_CCBIN CUDAHOSTCXX)
  set(told "")
  if("${name}" STREQUAL "NVCC_CCBIN")
    set(told "${env_NVCC_CCBIN}")
  elseif("${name}" STREQUAL "CMAKE_CUDA_HOST_COMPILER")
    set(told "${var_CMAKE_CUDA_HOST_COMPILER}")
  elseif("${name}" STREQUAL "CUDAHOSTCXX" AND NOT CMAKE_CUDA_COMPILER_LOADED)
    set(told "${env_CUDAHOSTCXX}") # read once, when the language is enabled
  elseif("${name}" STREQUAL "CMAKE_CXX_COMPILER")
    # Where libtorch's own package enables CUDA, it hands clang on to nvcc.
    torchcuda_get_fact(package project.torch_package)
    if(
      "${package}" STREQUAL "yes"
      AND "${var_CMAKE_CXX_COMPILER_ID}" MATCHES "Clang"
      AND NOT CMAKE_CUDA_COMPILER_LOADED
    )
      set(told "${var_CMAKE_CXX_COMPILER}")
    endif()
  elseif("${name}" MATCHES "FLAGS$")
    torchcuda_read(env "${name}")
    set(flags "${env_${name}}")
    if("${name}" STREQUAL "CMAKE_CUDA_FLAGS")
      set(flags "${var_CMAKE_CUDA_FLAGS}")
    elseif("${name}" STREQUAL "CUDAFLAGS" AND DEFINED CMAKE_CUDA_FLAGS)
      set(flags "")
    endif()
    if("${flags}" MATCHES ".*-(ccbin|-compiler-bindir)[= ]+([^ ]+)")
      set(told "${CMAKE_MATCH_2}")
    endif()
  endif()
  if("${told}" MATCHES "^$|-NOTFOUND$")
    unset("${out}" PARENT_SCOPE)
  else()
    set("${out}" "${told}" PARENT_SCOPE)
  endif()
endfunction()

# nvcc.profile, beside nvcc, may name one (Debian's does).
function(_torchcuda_ccbin_of_profile out)
  unset("${out}" PARENT_SCOPE)
  torchcuda_get_fact(nvcc nvcc.path)
  if(DEFINED nvcc)
    file(REAL_PATH "${nvcc}" real)
    torchcuda_up(bin "${real}")
    torchcuda_grep(told "${bin}/nvcc.profile" "^ *compiler-bindir *= *(.*[^ ]) *$")
    if(DEFINED told)
      string(REPLACE "$(_HERE_)" "${bin}" told "${told}")
      string(REPLACE "$(TOP)" "${bin}/.." told "${told}")
      set("${out}" "${told}" PARENT_SCOPE)
    endif()
  endif()
endfunction()
