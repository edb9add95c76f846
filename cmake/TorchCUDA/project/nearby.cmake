# SPDX-License-Identifier: BSD-3-Clause
#
# Route 1: lets a find_package(Torch) that finds nothing find the libtorch of the active Python
# environment.
#
# CMake searches below each folder of CMAKE_FIND_ROOT_PATH in order. The module sets it to "/" and
# the folder of that libtorch. "/" comes first, so every place of the ordinary search wins, HINTS
# and PATHS too. NO_DEFAULT_PATH and NO_CMAKE_FIND_ROOT_PATH still exclude the folder.
#
# The watch on Torch_FIND_COMPONENTS runs in the scope of the call, before its search. CMake sets
# Torch_VERSION before it reads TorchConfig.cmake, and Torch_CONSIDERED_CONFIGS if it found nothing.
# Either restores CMAKE_FIND_ROOT_PATH, so no other find command sees it. The order is the same in
# CMake 3.22.6, 3.25.1 and 4.4.4 (measured).
include_guard(GLOBAL)

# torchcuda_watch_search(): call it before torchcuda_watch_package(): both watch Torch_VERSION, and
# this watch must run first. On Windows "/" does not cover all drives.
function(torchcuda_watch_search)
  if(CMAKE_HOST_WIN32)
    return()
  endif()
  foreach(name IN ITEMS Torch_FIND_COMPONENTS Torch_VERSION Torch_CONSIDERED_CONFIGS)
    variable_watch("${name}" _torchcuda_on_search)
  endforeach()
endfunction()

# The watch. At the end of a nested find_package(Torch) CMake sets Torch_FIND_COMPONENTS again, to
# restore the outer value. That starts no search.
function(_torchcuda_on_search variable access value file)
  if(NOT "${variable}" STREQUAL "Torch_FIND_COMPONENTS" AND NOT DEFINED Torch_FIND_COMPONENTS)
    return() # the project sets it, not CMake
  endif()
  get_property(added GLOBAL PROPERTY TorchCUDA.search_added)
  if(NOT "${added}" STREQUAL "")
    set_property(GLOBAL PROPERTY TorchCUDA.search_added "")
    get_property(defined GLOBAL PROPERTY TorchCUDA.search_root_path_defined)
    if(defined)
      set(CMAKE_FIND_ROOT_PATH "" PARENT_SCOPE)
    else()
      unset(CMAKE_FIND_ROOT_PATH PARENT_SCOPE)
    endif()
    _torchcuda_search_ends("${variable}" "${added}")
  endif()
  if("${variable}" STREQUAL "Torch_CONSIDERED_CONFIGS")
    set_property(GLOBAL PROPERTY TorchCUDA.search_ended yes)
  elseif("${variable}" STREQUAL "Torch_FIND_COMPONENTS")
    get_property(ended GLOBAL PROPERTY TorchCUDA.search_ended)
    set_property(GLOBAL PROPERTY TorchCUDA.search_ended no)
    if("${access}" STREQUAL "MODIFIED_ACCESS" AND NOT ended)
      _torchcuda_search_begins(roots "${file}")
      if(DEFINED roots)
        set(CMAKE_FIND_ROOT_PATH "${roots}" PARENT_SCOPE)
      endif()
    endif()
  endif()
endfunction()

# _torchcuda_search_ends(<variable> <folder>): CMake has stored Torch_DIR in the cache. If it is the
# added folder, records that the user did not set it.
function(_torchcuda_search_ends variable folder)
  if("${variable}" STREQUAL "Torch_VERSION" AND EXISTS "${Torch_DIR}")
    torchcuda_same_file(same "${Torch_DIR}" "${folder}")
    if(same)
      torchcuda_set_torch_dir("${folder}")
    endif()
  endif()
endfunction()

# _torchcuda_search_begins(<out> <file>): the value of CMAKE_FIND_ROOT_PATH for this search, called
# in <file>. Unset if it must not change: the project has such a path, or the user named a libtorch.
function(_torchcuda_search_begins out file)
  unset("${out}" PARENT_SCOPE)
  foreach(
    kind
    IN
    ITEMS FIND_ROOT_PATH SYSROOT SYSROOT_COMPILE SYSROOT_LINK STAGING_PREFIX
  )
    if(NOT "${CMAKE_${kind}}" STREQUAL "")
      return()
    endif()
  endforeach()
  torchcuda_torch_dir_hint(hint)
  if(
    NOT "${hint}${Torch_ROOT}$ENV{Torch_ROOT}" STREQUAL ""
    OR EXISTS "${Torch_DIR}/TorchConfig.cmake"
  )
    return()
  endif()
  _torchcuda_reads_find_module(module "${file}")
  if(module)
    return()
  endif()
  _torchcuda_torch_nearby(dir)
  if(DEFINED dir)
    set_property(GLOBAL PROPERTY TorchCUDA.search_added "${dir}")
    set(defined no)
    if(DEFINED CMAKE_FIND_ROOT_PATH)
      set(defined yes)
    endif()
    set_property(GLOBAL PROPERTY TorchCUDA.search_root_path_defined "${defined}")
    string(REPLACE ";" "\\;" dir "${dir}")
    set("${out}" "/;${dir}" PARENT_SCOPE)
  endif()
endfunction()

# _torchcuda_reads_find_module(<out> <file>): whether a call in <file> may read a FindTorch.cmake of
# the project. Its find commands must not see the added folder. A call in FindTorch.cmake itself
# does not read it again.
function(_torchcuda_reads_find_module out file)
  set("${out}" no PARENT_SCOPE)
  get_filename_component(name "${file}" NAME)
  if("${name}" STREQUAL "FindTorch.cmake")
    return()
  endif()
  foreach(folder IN LISTS CMAKE_MODULE_PATH)
    if(EXISTS "${folder}/FindTorch.cmake")
      set("${out}" yes PARENT_SCOPE)
    endif()
  endforeach()
endfunction()

# _torchcuda_torch_nearby(<out>): the CMake package of the libtorch that was judged, else of the one
# that locate/ finds. Unset if there is none.
function(_torchcuda_torch_nearby out)
  unset("${out}" PARENT_SCOPE)
  torchcuda_get_fact(root torch.root)
  if(NOT DEFINED root)
    torchcuda_need(locate/everything)
    torchcuda_use_facts(nearby former)
    torchcuda_clear_facts()
    torchcuda_locate_torch()
    torchcuda_get_fact(root torch.root)
    torchcuda_use_facts("${former}")
  endif()
  if(DEFINED root)
    torchcuda_torch_folders(its "${root}")
    if(DEFINED its_cmake_dir)
      set("${out}" "${its_cmake_dir}" PARENT_SCOPE)
    endif()
  endif()
endfunction()
