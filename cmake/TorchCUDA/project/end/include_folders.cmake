# SPDX-License-Identifier: BSD-3-Clause
#
# Lists the include folders and the compile definitions of a target's C++ sources, as far as they
# are known at configure time.
include_guard(GLOBAL)

# torchcuda_include_folders(<prefix> <target> <imported>): <prefix>_count and <prefix>_<n>: the
# folders of the target and of what it links, without those of TorchCUDA::TorchCUDA.
# <prefix>_define_count and <prefix>_define_<n>: `NAME` or `NAME=value`. <prefix>_folders_sure: `no`
# if a folder may be missing.
function(torchcuda_include_folders prefix target imported)
  set_property(GLOBAL PROPERTY TorchCUDA.own 0)
  set_property(GLOBAL PROPERTY TorchCUDA.own_define 0)
  set_property(GLOBAL PROPERTY TorchCUDA.folders_sure yes)
  get_property(folder TARGET "${target}" PROPERTY SOURCE_DIR)
  foreach(name IN ITEMS FLAGS STANDARD_INCLUDE_DIRECTORIES)
    get_directory_property(value DIRECTORY "${folder}" DEFINITION CMAKE_CXX_${name})
    set(${name} "${value}")
  endforeach()
  get_property(own_flags TARGET "${target}" PROPERTY COMPILE_FLAGS)
  _torchcuda_hides_folders("${FLAGS} ${own_flags}")
  get_property(binary_folder TARGET "${target}" PROPERTY BINARY_DIR)
  _torchcuda_add_folders("${STANDARD_INCLUDE_DIRECTORIES};${folder};${binary_folder}")
  _torchcuda_folders_of("${target}" "")
  _torchcuda_folders_of_links("${target}" "${imported}")
  foreach(kind IN ITEMS "" _define)
    get_property(count GLOBAL PROPERTY "TorchCUDA.own${kind}")
    set(n 0)
    while(n LESS count)
      get_property(value GLOBAL PROPERTY "TorchCUDA.own${kind}.${n}")
      set("${prefix}${kind}_${n}" "${value}" PARENT_SCOPE)
      math(EXPR n "${n} + 1")
    endwhile()
    set("${prefix}${kind}_count" ${count} PARENT_SCOPE)
  endforeach()
  get_property(sure GLOBAL PROPERTY TorchCUDA.folders_sure)
  set("${prefix}_folders_sure" "${sure}" PARENT_SCOPE)
endfunction()

# _torchcuda_append(own|own_define <value>): appends to the list.
function(_torchcuda_append list value)
  get_property(n GLOBAL PROPERTY "TorchCUDA.${list}")
  set_property(GLOBAL PROPERTY "TorchCUDA.${list}.${n}" "${value}")
  math(EXPR n "${n} + 1")
  set_property(GLOBAL PROPERTY "TorchCUDA.${list}" ${n})
endfunction()

# _torchcuda_folders_of_links(<target> <imported>): adds those of all linked targets and of their
# interfaces.
function(_torchcuda_folders_of_links target imported)
  get_property(queue TARGET "${target}" PROPERTY LINK_LIBRARIES)
  get_property(folder TARGET "${target}" PROPERTY SOURCE_DIR)
  set(visited "")
  while(NOT "${queue}" STREQUAL "")
    set(level "${queue}")
    set(queue "")
    foreach(item IN LISTS level)
      torchcuda_plain_item(name "${item}")
      if("${name}" STREQUAL "")
        if("${item}" MATCHES "\\$<" AND NOT "${item}" MATCHES "^\\$<LINK_ONLY:")
          set_property(GLOBAL PROPERTY TorchCUDA.folders_sure no) # behind a condition
        endif()
      elseif(name IN_LIST visited OR "${name}" MATCHES "^TorchCUDA::")
        continue()
      elseif(TARGET "${name}")
        list(APPEND visited "${name}")
        get_property(aliased TARGET "${name}" PROPERTY ALIASED_TARGET)
        get_property(handed TARGET "${name}" PROPERTY INTERFACE_LINK_LIBRARIES)
        list(APPEND queue ${aliased} ${handed})
        _torchcuda_folders_of("${name}" INTERFACE_)
      elseif(name IN_LIST imported OR "${name}" MATCHES "::")
        set_property(GLOBAL PROPERTY TorchCUDA.folders_sure no) # imported in another directory
      elseif(NOT "${folder}" STREQUAL "${CMAKE_SOURCE_DIR}" AND "${name}" MATCHES "^[A-Za-z_]")
        _torchcuda_may_be_alias("${name}")
      endif()
    endforeach()
  endwhile()
endfunction()

# _torchcuda_may_be_alias(<name>): a name in a subdirectory may be an alias of an imported target,
# which only that directory sees. Then a folder may be missing.
function(_torchcuda_may_be_alias name)
  if(NOT "${name}" MATCHES "^(m|dl|rt|z|util|pthread|gomp|atomic|stdc\\+\\+(fs)?)$")
    set_property(GLOBAL PROPERTY TorchCUDA.folders_sure no)
  endif()
endfunction()

# _torchcuda_folders_of(<target> <prefix of the properties>): adds those of one target.
function(_torchcuda_folders_of target kind)
  foreach(property IN ITEMS INCLUDE_DIRECTORIES SYSTEM_INCLUDE_DIRECTORIES)
    if("${kind}" STREQUAL "INTERFACE_" OR "${property}" STREQUAL "INCLUDE_DIRECTORIES")
      get_property(folders TARGET "${target}" PROPERTY "${kind}${property}")
      _torchcuda_add_folders("${folders}")
    endif()
  endforeach()
  get_property(options TARGET "${target}" PROPERTY "${kind}COMPILE_OPTIONS")
  _torchcuda_hides_folders("${options}")
  get_property(definitions TARGET "${target}" PROPERTY "${kind}COMPILE_DEFINITIONS")
  foreach(definition IN LISTS definitions)
    if("${definition}" MATCHES "^(-D)?([A-Za-z_][A-Za-z0-9_]*)(=[^$]*)?$")
      _torchcuda_append(own_define "${CMAKE_MATCH_2}${CMAKE_MATCH_3}")
    endif()
  endforeach()
endfunction()

# _torchcuda_add_folders(<folders>): a folder behind a condition, or one that does not exist yet,
# makes the list unsure.
function(_torchcuda_add_folders folders)
  foreach(folder IN LISTS folders)
    string(REGEX REPLACE "^\\$<BUILD_INTERFACE:([^$>]*)>$" "\\1" folder "${folder}")
    if("${folder}" STREQUAL "" OR "${folder}" MATCHES "^\\$<INSTALL_INTERFACE:")
      continue()
    elseif("${folder}" MATCHES "\\$<" OR NOT IS_DIRECTORY "${folder}")
      set_property(GLOBAL PROPERTY TorchCUDA.folders_sure no)
      continue()
    endif()
    _torchcuda_append(own "${folder}")
  endforeach()
endfunction()

# _torchcuda_hides_folders(<flags>): options that change the search, the language or a macro make
# the list unsure.
function(_torchcuda_hides_folders flags)
  string(REPLACE ";" " " flags "${flags}")
  if(" ${flags}" MATCHES "[ :,'\"](-I|-i|--sysroot|--include|--system|-U|-x|-nostdinc|@|/I)")
    set_property(GLOBAL PROPERTY TorchCUDA.folders_sure no)
  endif()
endfunction()
