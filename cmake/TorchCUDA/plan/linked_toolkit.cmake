# SPDX-License-Identifier: BSD-3-Clause
#
# Lays a toolkit of links in the build tree for an nvcc that does not find its own libraries: one
# from wheels.
include_guard(GLOBAL)
torchcuda_need(base/link_folders)

# torchcuda_linked_toolkit(<out root> <nvcc>): a folder in the build tree that links to all of
# nvcc's toolkit. Each folder that this nvcc tells the linker to search gets the libraries, under
# the names that the linker looks for: libcudart.so beside libcudart.so.13. Empty if nvcc needs no
# links.
function(torchcuda_linked_toolkit out nvcc)
  set("${out}" "" PARENT_SCOPE)
  torchcuda_behind_links(nvcc "${nvcc}")
  torchcuda_get_fact(libraries toolkit.library_dir)
  if(NOT EXISTS "${libraries}/libcudadevrt.a")
    return() # links cannot help
  endif()
  _torchcuda_linker_search(told)
  _torchcuda_not_reached(missing told "${libraries}")
  if(told_names STREQUAL "" OR missing STREQUAL "")
    return()
  endif()
  torchcuda_work_dir(cache)
  string(SHA256 hash "${told_top}")
  string(SUBSTRING "${hash}" 0 8 hash)
  # CMake ignores a library folder of the compiler that lies below a `CMakeFiles`.
  string(REPLACE "/CMakeFiles/" "/" root "${cache}/toolkit-${hash}")
  foreach(name IN LISTS told_names ITEMS bin)
    torchcuda_folder_of_ours("${root}" "${name}")
  endforeach()
  torchcuda_link_files("${root}/bin" "${told_bin}")
  foreach(name IN LISTS told_names)
    torchcuda_link_around("${root}" "${told_top}" "${name}")
    torchcuda_link_files("${root}/${name}" "${told_top}/${name}")
    torchcuda_link_libraries("${root}/${name}" "${told_top}/${name}" "${libraries}")
  endforeach()
  list(GET told_names 0 name)
  if(NOT EXISTS "${root}/lib64") # FindCUDAToolkit always searches it
    torchcuda_link("${root}/lib64" "${root}/${name}")
  endif()
  if(EXISTS "${root}/bin/nvcc" AND EXISTS "${root}/${name}/libcudadevrt.a")
    set("${out}" "${root}" PARENT_SCOPE)
  endif()
endfunction()

# torchcuda_plan_cudart_link(): plan.cudart_link, whether the linker will find libcudart.so. A
# toolkit of links has it where the original has none. It counts unless CUDA is already enabled with
# the original nvcc.
function(torchcuda_plan_cudart_link)
  torchcuda_get_facts(fact toolkit.cudart_link nvcc.path)
  set(found "${fact.toolkit.cudart_link}")
  if("${found}" STREQUAL "no" AND EXISTS "${fact.nvcc.path}")
    torchcuda_linked_toolkit(root "${fact.nvcc.path}")
    if(
      NOT root STREQUAL ""
      AND (NOT CMAKE_CUDA_COMPILER_LOADED OR "${CMAKE_CUDA_COMPILER}" STREQUAL "${root}/bin/nvcc")
    )
      set(found yes)
    endif()
  endif()
  torchcuda_set_fact(plan.cudart_link "${found}")
endfunction()

# _torchcuda_linker_search(<prefix>): the folders that this nvcc tells the linker to search:
# <prefix>_count and <prefix>_<n>. <prefix>_bin: nvcc's own folder. <prefix>_top: the folder of its
# toolkit. <prefix>_names: the search folders relative to <prefix>_top, without nested ones.
function(_torchcuda_linker_search prefix)
  torchcuda_get_fact(bin nvcc.own_dir)
  torchcuda_get_fact(rest nvcc.linker_options)
  get_filename_component(top "${bin}" DIRECTORY)
  set(count 0)
  set(names "")
  while("${rest}" MATCHES "(\"-L([^\"]+)\"|-L([^ \"]+))(.*)$")
    set(folder "${CMAKE_MATCH_2}${CMAKE_MATCH_3}")
    set(rest "${CMAKE_MATCH_4}")
    cmake_path(NORMAL_PATH folder)
    set("${prefix}_${count}" "${folder}" PARENT_SCOPE)
    math(EXPR count "${count} + 1")
    cmake_path(IS_PREFIX top "${folder}" below)
    if(below)
      cmake_path(RELATIVE_PATH folder BASE_DIRECTORY "${top}" OUTPUT_VARIABLE name)
      list(APPEND names "${name}")
    endif()
  endwhile()
  _torchcuda_outermost(names "${names}")
  foreach(name IN ITEMS bin top count names)
    set("${prefix}_${name}" "${${name}}" PARENT_SCOPE)
  endforeach()
endfunction()

# _torchcuda_outermost(<out> <folders>): drops folders that lie inside another one: lib/stubs beside
# lib.
function(_torchcuda_outermost out folders)
  list(REMOVE_DUPLICATES folders)
  set(kept "")
  foreach(folder IN LISTS folders)
    set(inside no)
    foreach(other IN LISTS folders)
      string(FIND "${folder}" "${other}/" at)
      if(at EQUAL 0)
        set(inside yes)
      endif()
    endforeach()
    if(NOT inside)
      list(APPEND kept "${folder}")
    endif()
  endforeach()
  set("${out}" "${kept}" PARENT_SCOPE)
endfunction()

# _torchcuda_not_reached(<out> <prefix> <libraries>): the files in the folder <libraries> that are
# in none of nvcc's search folders. Empty if <libraries> lies outside the toolkit, as in a
# distribution's package: the linker searches that folder by default.
function(_torchcuda_not_reached out prefix libraries)
  set("${out}" "" PARENT_SCOPE)
  file(REAL_PATH "${${prefix}_top}" top)
  file(REAL_PATH "${libraries}" real)
  cmake_path(IS_PREFIX top "${real}" below)
  cmake_path(IS_PREFIX ${prefix}_top "${libraries}" named_below)
  if(NOT below AND NOT named_below)
    return()
  endif()
  torchcuda_glob(names "${libraries}" libcudadevrt.a libcudart_static.a "libcudart.so*")
  list(TRANSFORM names REPLACE "^libcudart[.]so[.].*" libcudart.so)
  set(missing "")
  foreach(name IN LISTS names)
    set(found no)
    set(n 0)
    while(n LESS ${prefix}_count)
      if(EXISTS "${${prefix}_${n}}/${name}")
        set(found yes)
      endif()
      math(EXPR n "${n} + 1")
    endwhile()
    if(NOT found)
      list(APPEND missing "${name}")
    endif()
  endforeach()
  set("${out}" "${missing}" PARENT_SCOPE)
endfunction()
