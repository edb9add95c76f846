# SPDX-License-Identifier: BSD-3-Clause
#
# What the project's own enable_language(CUDA) needs, after the check.
include_guard(GLOBAL)
include("${CMAKE_CURRENT_LIST_DIR}/link_files.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/linked_toolkit.cmake")

# torchcuda_offer_cuda_language(): called in the entry file; sets CMAKE_CUDA_COMPILER and
# CMAKE_CUDA_ARCHITECTURES in the caller's scope for its own enable_language(CUDA), each only where
# it is needed and nobody has set it.
function(torchcuda_offer_cuda_language)
  torchcuda_get_fact(cuda project.cuda)
  if(CMAKE_CUDA_COMPILER_LOADED OR "${cuda}" STREQUAL "no")
    return()
  endif()
  torchcuda_plan_cuda_language(compiler)
  if(NOT compiler STREQUAL "")
    set(CMAKE_CUDA_COMPILER "${compiler}" PARENT_SCOPE)
  endif()
  torchcuda_choose_architectures(archs list source)
  if(
    "${CMAKE_CUDA_ARCHITECTURES}" STREQUAL ""
    AND NOT archs STREQUAL ""
    AND NOT source STREQUAL "CUDAARCHS"
  )
    set(CMAKE_CUDA_ARCHITECTURES "${archs}" PARENT_SCOPE)
  endif()
endfunction()

# torchcuda_plan_cuda_language(<out compiler>): what CMAKE_CUDA_COMPILER must be, as an ordinary
# variable of the caller, for enable_language(CUDA) to work with the nvcc that was judged; empty
# where nothing needs to be said: CUDA is enabled, or CMake finds that nvcc by itself.
#
# An nvcc made of wheels may not find its own libraries (CMake's compiler test ends with `cannot find
# -lcudadevrt`), and has no libcudart.so. It is reached through a folder of links in the build tree,
# a toolkit as it would be installed; no flag is set, so that it serves targets that never link
# libtorch, too.
function(torchcuda_plan_cuda_language out)
  set("${out}" "" PARENT_SCOPE)
  torchcuda_get_fact(nvcc nvcc.path)
  if(CMAKE_CUDA_COMPILER_LOADED OR NOT EXISTS "${nvcc}")
    return()
  endif()
  torchcuda_linked_toolkit(root "${nvcc}")
  if(NOT root STREQUAL "")
    if(NOT "$CACHE{CMAKE_CUDA_COMPILER}" STREQUAL "")
      # Else the user's own -DCMAKE_CUDA_COMPILER, given again, differs from the compiler that was
      # enabled, and CMake deletes the cache (measured: 3.22.6, 3.25.2, 4.4.4).
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
    _torchcuda_nvcc_of_cmake(found)
    file(REAL_PATH "${nvcc}" real)
    if(NOT found STREQUAL real)
      set("${out}" "${nvcc}" PARENT_SCOPE)
    endif()
  endif()
endfunction()

# _torchcuda_nvcc_of_cmake(<out>): the nvcc that enable_language(CUDA) takes when nobody says which.
function(_torchcuda_nvcc_of_cmake out)
  unset(found) # a value of the caller's would end the search
  find_program(found NAMES nvcc HINTS ENV CUDA_PATH PATH_SUFFIXES bin NO_CACHE)
  if(found)
    file(REAL_PATH "${found}" found)
  endif()
  set("${out}" "${found}" PARENT_SCOPE)
endfunction()
