# SPDX-License-Identifier: BSD-3-Clause
#
# Way 1: a find_package(Torch) that finds nothing by itself finds the libtorch of the active Python environment.
# CMake searches below each folder of CMAKE_FIND_ROOT_PATH in turn. "/" comes first there, so all places of the plain
# search, HINTS and PATHS among them, win over the folder behind it. That folder is searched where CMake's default
# places hold "/": NO_DEFAULT_PATH and NO_CMAKE_FIND_ROOT_PATH leave it out.
# A watch on Torch_FIND_COMPONENTS runs in the scope of the call, before its search. Torch_VERSION is set before
# TorchConfig.cmake is read, Torch_CONSIDERED_CONFIGS where nothing was found: there the variable is restored. So no
# other find command sees it. The order is the same in CMake 3.22.6, 3.25.1 and 4.4.4 (measured).
include_guard(GLOBAL)

# torchcuda_watch_search(): before torchcuda_watch_package(), whose watch on Torch_VERSION comes after this one.
# On Windows "/" does not hold all drives.
function(torchcuda_watch_search)
  if(CMAKE_HOST_WIN32)
    return()
  endif()
  foreach(name IN ITEMS Torch_FIND_COMPONENTS Torch_VERSION Torch_CONSIDERED_CONFIGS)
    variable_watch("${name}" _torchcuda_on_search)
  endforeach()
endfunction()

# The watch. CMake sets Torch_FIND_COMPONENTS a second time at the end of a find_package(Torch) inside another one, to
# restore the outer value: that begins no search.
function(_torchcuda_on_search variable access value file)
  if(NOT "${variable}" STREQUAL "Torch_FIND_COMPONENTS" AND NOT DEFINED Torch_FIND_COMPONENTS)
    return() # not CMake, but the project sets it
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

# _torchcuda_search_ends(<variable> <folder>): Torch_DIR that CMake put into the cache is no word of the user's where it
# is the folder that was added.
function(_torchcuda_search_ends variable folder)
  if("${variable}" STREQUAL "Torch_VERSION" AND EXISTS "${Torch_DIR}")
    torchcuda_same_file(same "${Torch_DIR}" "${folder}")
    if(same)
      torchcuda_set_torch_dir("${folder}")
    endif()
  endif()
endfunction()

# _torchcuda_search_begins(<out> <file>): the value of CMAKE_FIND_ROOT_PATH for this search, called in <file>; unset
# where it stays as it is: the project has such a path already, or somebody named a libtorch.
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

# _torchcuda_reads_find_module(<out> <file>): whether a call in <file> may read a FindTorch.cmake of the project, whose
# own find commands must see nothing of ours. A call in that file itself does not read it once more.
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

# _torchcuda_torch_nearby(<out>): the CMake package of the libtorch that was judged, or else of the one that locate/
# finds; unset where there is none.
function(_torchcuda_torch_nearby out)
  unset("${out}" PARENT_SCOPE)
  get_property(facts GLOBAL PROPERTY TorchCUDA.facts)
  if("${facts}" STREQUAL "")
    torchcuda_need(gather)
    torchcuda_locate_torch()
  endif()
  torchcuda_get_fact(root torch.root)
  if("${facts}" STREQUAL "")
    torchcuda_clear_facts()
  endif()
  if(DEFINED root)
    torchcuda_torch_folders(its "${root}")
    if(DEFINED its_cmake_dir)
      set("${out}" "${its_cmake_dir}" PARENT_SCOPE)
    endif()
  endif()
endfunction()
