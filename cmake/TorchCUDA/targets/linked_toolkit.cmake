# SPDX-License-Identifier: BSD-3-Clause
#
# A toolkit of links in the build tree, for an nvcc that does not find its own libraries: one made of
# wheels.
include_guard(GLOBAL)

# torchcuda_linked_toolkit(<out root> <nvcc>): a folder in the build tree that has all of that nvcc's
# toolkit as links, its libraries in each folder where that nvcc has the linker search, by the names
# that the linker looks for: libcudart.so, not libcudart.so.13 alone. Empty where nothing is amiss.
function(torchcuda_linked_toolkit out nvcc)
  set("${out}" "" PARENT_SCOPE)
  torchcuda_behind_links(nvcc "${nvcc}")
  torchcuda_get_fact(libraries toolkit.library_dir)
  if(NOT EXISTS "${libraries}/libcudadevrt.a")
    return() # links cannot help
  endif()
  _torchcuda_linker_search(told "${nvcc}")
  _torchcuda_not_reached(missing told "${libraries}")
  if(told_names STREQUAL "" OR missing STREQUAL "")
    return()
  endif()
  torchcuda_cache_dir(cache)
  string(SHA256 hash "${told_top}")
  string(SUBSTRING "${hash}" 0 8 hash)
  # CMake takes no folder below a `CMakeFiles` for one of the compiler's own library folders.
  string(REPLACE "/CMakeFiles/" "/" root "${cache}/toolkit-${hash}")
  foreach(name IN LISTS told_names ITEMS bin)
    _torchcuda_folder_of_ours("${root}" "${name}")
  endforeach()
  _torchcuda_link_files("${root}/bin" "${told_bin}")
  foreach(name IN LISTS told_names)
    _torchcuda_link_around("${root}" "${told_top}" "${name}")
    _torchcuda_link_files("${root}/${name}" "${told_top}/${name}")
    _torchcuda_link_libraries("${root}/${name}" "${told_top}/${name}" "${libraries}")
  endforeach()
  list(GET told_names 0 name)
  if(NOT EXISTS "${root}/lib64") # CMake's FindCUDAToolkit searches it, whatever nvcc says
    _torchcuda_link("${root}/lib64" "${root}/${name}")
  endif()
  if(EXISTS "${root}/bin/nvcc" AND EXISTS "${root}/${name}/libcudadevrt.a")
    set("${out}" "${root}" PARENT_SCOPE)
  endif()
endfunction()

# _torchcuda_nvcc_says(<out bin> <out libraries> <nvcc>): the folder that this nvcc takes for its own,
# and its words to the linker. `nvcc -v` prints what it made of its nvcc.profile, which differs by
# version: lib$(_TARGET_SIZE_) up to 13.1, lib from 13.2 on.
function(_torchcuda_nvcc_says out_bin out_libraries nvcc)
  torchcuda_option(timeout TorchCUDA_TOOL_TIMEOUT 30)
  torchcuda_run_tool(
    run
    TIMEOUT
    "${timeout}"
    PROGRAM
    "${nvcc}"
    -v
    __torchcuda_no_such_file
  )
  foreach(pair IN ITEMS "${out_bin}:_HERE_" "${out_libraries}:LIBRARIES")
    string(REGEX MATCH "^(.*):(.*)$" ignored "${pair}")
    set(out "${CMAKE_MATCH_1}")
    string(REGEX MATCH "#\\$ ${CMAKE_MATCH_2}=([^\r\n]*)" ignored "${run_output}${run_error}")
    set("${out}" "${CMAKE_MATCH_1}" PARENT_SCOPE)
  endforeach()
endfunction()

# _torchcuda_linker_search(<prefix> <nvcc>): where this nvcc has the linker search: <prefix>_count and
# <prefix>_<n>. <prefix>_bin: its own folder; <prefix>_top: its toolkit's; <prefix>_names: the folders
# as they lie below that, without those inside another of them.
function(_torchcuda_linker_search prefix nvcc)
  _torchcuda_nvcc_says(bin rest "${nvcc}")
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

# _torchcuda_outermost(<out> <folders>): without those inside another of them: lib, not lib/stubs.
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

# _torchcuda_not_reached(<out> <prefix> <libraries>): the files of that folder that the linker finds
# in none of nvcc's. A toolkit whose libraries lie elsewhere, as a distribution's, has them in a folder
# of the linker's own.
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
