# SPDX-License-Identifier: BSD-3-Clause
#
# Prepares the project's own enable_language(CUDA), after the check.
include_guard(GLOBAL)
torchcuda_need(base/link_folders plan/linked_toolkit facts/nvcc_search)

# torchcuda_offer_cuda_language(): called in the entry file. Sets CMAKE_CUDA_COMPILER and
# CMAKE_CUDA_ARCHITECTURES in the caller's scope, each only if it is needed and not set. If nothing
# says that the project uses CUDA, it sets neither: check_language(CUDA) would find the compiler.
function(torchcuda_offer_cuda_language)
  torchcuda_get_fact(cuda project.cuda)
  if(CMAKE_CUDA_COMPILER_LOADED)
    return()
  elseif("${cuda}" STREQUAL "no")
    _torchcuda_watch_cuda_compiler()
    return()
  endif()
  torchcuda_plan_cuda_language(compiler)
  if(NOT compiler STREQUAL "")
    set(CMAKE_CUDA_COMPILER "${compiler}" PARENT_SCOPE)
  endif()
  torchcuda_get_fact(archs plan.architectures)
  torchcuda_get_fact(source plan.architectures_source)
  string(REPLACE " " ";" archs "${archs}")
  if(
    "${CMAKE_CUDA_ARCHITECTURES}" STREQUAL ""
    AND NOT archs STREQUAL ""
    AND NOT source STREQUAL "CUDAARCHS"
  )
    set(CMAKE_CUDA_ARCHITECTURES "${archs}" PARENT_SCOPE)
    torchcuda_note_given(CMAKE_CUDA_ARCHITECTURES "${archs}")
  endif()
endfunction()

# _torchcuda_watch_cuda_compiler(): from now on an enable_language(CUDA) gets the nvcc that was judged.
function(_torchcuda_watch_cuda_compiler)
  get_property(watching GLOBAL PROPERTY TorchCUDA.cuda_compiler_watched)
  if(NOT watching)
    set_property(GLOBAL PROPERTY TorchCUDA.cuda_compiler_watched yes)
    variable_watch(CMAKE_CUDA_COMPILER _torchcuda_on_cuda_compiler)
  endif()
endfunction()

# The watch. enable_language(CUDA) reads the variable first of all. Sets it in the caller's scope.
function(_torchcuda_on_cuda_compiler variable access value file)
  if(value OR NOT "${file}" MATCHES "/CMakeDetermineCUDACompiler[.]cmake$")
    return()
  endif()
  torchcuda_copy_facts(machine language)
  torchcuda_use_facts(language former)
  torchcuda_set_fact(project.cuda other)
  torchcuda_facts_nvcc_search()
  torchcuda_plan_cuda_language(compiler)
  torchcuda_get_fact(version nvcc.version)
  torchcuda_use_facts("${former}")
  if(NOT compiler STREQUAL "")
    set(CMAKE_CUDA_COMPILER "${compiler}" PARENT_SCOPE)
    torchcuda_message(STATUS "TorchCUDA: enable_language(CUDA) gets nvcc ${version}: ${compiler}")
  endif()
endfunction()

# torchcuda_plan_cuda_language(<out compiler>): the CMAKE_CUDA_COMPILER with which
# enable_language(CUDA) uses the nvcc that was judged. Empty if CUDA is enabled, or if CMake finds
# that nvcc by itself.
#
# An nvcc from wheels may not find its own libraries (CMake's compiler test ends with `cannot find
# -lcudadevrt`) and has no libcudart.so. A folder of links in the build tree gives it the layout of
# an installed toolkit. No flag is set, so targets without libtorch work too.
function(torchcuda_plan_cuda_language out)
  set("${out}" "" PARENT_SCOPE)
  torchcuda_get_fact(nvcc nvcc.path)
  if(CMAKE_CUDA_COMPILER_LOADED OR NOT EXISTS "${nvcc}")
    return()
  endif()
  torchcuda_linked_toolkit(root "${nvcc}")
  if(NOT root STREQUAL "")
    if(NOT "$CACHE{CMAKE_CUDA_COMPILER}" STREQUAL "")
      # Without this entry the next -DCMAKE_CUDA_COMPILER differs from the enabled compiler, and
      # CMake deletes its cache (measured: 3.22.6, 3.25.2, 4.4.4).
      set(
        CMAKE_CUDA_COMPILER
        "${root}/bin/nvcc"
        CACHE FILEPATH
        "nvcc, in a toolkit of links (by TorchCUDA)"
        FORCE
      )
    endif()
    set("${out}" "${root}/bin/nvcc" PARENT_SCOPE)
    return()
  endif()
  if("${CMAKE_CUDA_COMPILER}" STREQUAL "" AND "$ENV{CUDACXX}" STREQUAL "")
    torchcuda_get_fact(own nvcc.enable_language)
    set(found "")
    if(DEFINED own)
      file(REAL_PATH "${own}" found)
    endif()
    file(REAL_PATH "${nvcc}" real)
    if(NOT found STREQUAL real)
      set("${out}" "${nvcc}" PARENT_SCOPE)
    endif()
  endif()
endfunction()
