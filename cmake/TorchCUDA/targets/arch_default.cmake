# SPDX-License-Identifier: BSD-3-Clause
#
# CMAKE_CUDA_ARCHITECTURES holds what somebody asked for, or what enable_language(CUDA) put there because nobody had
# asked: the compiler's default, another one for each compiler. The value does not tell which. The cache entry's help
# text tells a -D from CMake's own entry. CMake's own entry is also what CUDAARCHS of the first run fills, so which of
# the two it was is noted in the run that enables CUDA. An ordinary variable of the project's hides the entry.
include_guard(GLOBAL)

# _torchcuda_arch_default(<out>): `yes` where CMAKE_CUDA_ARCHITECTURES is the compiler's default. It matters only where
# libtorch's own package runs, which clears the variable.
function(_torchcuda_arch_default out)
  set("${out}" no PARENT_SCOPE)
  torchcuda_get_fact(package project.package_lists)
  _torchcuda_entry_of_cmake(by_cmake)
  if(NOT "${package}" STREQUAL "yes" OR NOT by_cmake)
    return()
  endif()
  torchcuda_note_arch_default()
  get_property(value CACHE CMAKE_CUDA_ARCHITECTURES PROPERTY VALUE)
  get_property(default CACHE TorchCUDA_DEFAULT_ARCHITECTURES PROPERTY VALUE)
  if("${value}" STREQUAL "${default}")
    _torchcuda_entry_is_hidden(hidden CMAKE_CUDA_ARCHITECTURES)
    if(NOT hidden)
      set("${out}" yes PARENT_SCOPE)
    endif()
  endif()
endfunction()

# torchcuda_note_arch_default(): called in each run with CUDA enabled. The first one counts: CMake reads CUDAARCHS only then.
function(torchcuda_note_arch_default)
  _torchcuda_entry_of_cmake(by_cmake)
  if(NOT by_cmake OR DEFINED CACHE{TorchCUDA_DEFAULT_ARCHITECTURES})
    return()
  endif()
  torchcuda_read(env CUDAARCHS)
  set(default "")
  if("${env_CUDAARCHS}" STREQUAL "")
    get_property(default CACHE CMAKE_CUDA_ARCHITECTURES PROPERTY VALUE)
  endif()
  set(
    TorchCUDA_DEFAULT_ARCHITECTURES
    "${default}"
    CACHE INTERNAL
    "CMAKE_CUDA_ARCHITECTURES if nobody asked for any"
  )
endfunction()

# _torchcuda_entry_of_cmake(<out>): whether the cache entry was written by CMake's CMakeDetermineCUDACompiler.cmake.
function(_torchcuda_entry_of_cmake out)
  set("${out}" no PARENT_SCOPE)
  if(NOT DEFINED CMAKE_SCRIPT_MODE_FILE)
    get_property(help CACHE CMAKE_CUDA_ARCHITECTURES PROPERTY HELPSTRING)
    if("${help}" STREQUAL "CUDA architectures") # the same text in CMake 3.22 to 4.4
      set("${out}" yes PARENT_SCOPE)
    endif()
  endif()
endfunction()

# _torchcuda_entry_is_hidden(<out> <name>): whether an ordinary variable hides the cache entry, also one of the same
# value. CMake has no question for that, so the entry is given another value for a moment.
function(_torchcuda_entry_is_hidden out name)
  get_property(value CACHE "${name}" PROPERTY VALUE)
  set_property(CACHE "${name}" PROPERTY VALUE "not ${value}")
  set("${out}" yes PARENT_SCOPE)
  if("${${name}}" STREQUAL "not ${value}")
    set("${out}" no PARENT_SCOPE)
  endif()
  set_property(CACHE "${name}" PROPERTY VALUE "${value}")
endfunction()

# torchcuda_asked_architectures(<out>): all that torchcuda_choose_architectures() reads beside the facts, as a text.
function(torchcuda_asked_architectures out)
  torchcuda_option(list TORCH_CUDA_ARCH_LIST)
  torchcuda_read(var CMAKE_CUDA_ARCHITECTURES)
  torchcuda_read(env CUDAARCHS)
  _torchcuda_arch_default(by_nobody)
  set(
    "${out}"
    "${list}\n${var_CMAKE_CUDA_ARCHITECTURES}\n${env_CUDAARCHS}\n${by_nobody}\n"
    PARENT_SCOPE
  )
endfunction()
