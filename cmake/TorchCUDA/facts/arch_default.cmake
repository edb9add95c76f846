# SPDX-License-Identifier: BSD-3-Clause
#
# Tells whether CMAKE_CUDA_ARCHITECTURES is a request or the compiler's default, which
# enable_language(CUDA) writes there without a request. The value does not tell; the cache entry's
# help text tells a -D from an entry that CMake wrote. CMake also writes its entry from CUDAARCHS in
# the first run, so the run that enables CUDA records which of the two it was. A project's normal
# variable hides the entry.
include_guard(GLOBAL)

# torchcuda_arch_default(<out>): `yes` if CMAKE_CUDA_ARCHITECTURES is the compiler's default. Asked
# only where libtorch's own package runs, which clears the variable.
function(torchcuda_arch_default out)
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

# torchcuda_note_arch_default(): records the default. Call it in each run with CUDA enabled; only
# the first call counts, since CMake reads CUDAARCHS only then.
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
    "CMAKE_CUDA_ARCHITECTURES if none was asked for"
  )
endfunction()

# _torchcuda_entry_of_cmake(<out>): `yes` if CMake's CMakeDetermineCUDACompiler.cmake wrote the
# cache entry.
function(_torchcuda_entry_of_cmake out)
  set("${out}" no PARENT_SCOPE)
  if(NOT DEFINED CMAKE_SCRIPT_MODE_FILE)
    get_property(help CACHE CMAKE_CUDA_ARCHITECTURES PROPERTY HELPSTRING)
    if("${help}" STREQUAL "CUDA architectures") # the same text in CMake 3.22 to 4.4
      set("${out}" yes PARENT_SCOPE)
    endif()
  endif()
endfunction()

# _torchcuda_entry_is_hidden(<out> <name>): `yes` if a normal variable hides the cache entry, even
# one with the same value. CMake cannot be asked, so this changes the entry for a moment.
function(_torchcuda_entry_is_hidden out name)
  get_property(value CACHE "${name}" PROPERTY VALUE)
  set_property(CACHE "${name}" PROPERTY VALUE "not ${value}")
  set("${out}" yes PARENT_SCOPE)
  if("${${name}}" STREQUAL "not ${value}")
    set("${out}" no PARENT_SCOPE)
  endif()
  set_property(CACHE "${name}" PROPERTY VALUE "${value}")
endfunction()
