# SPDX-License-Identifier: BSD-3-Clause
#
# Finds include folders of a target, and of the targets it links, that may come before those of
# TorchCUDA::TorchCUDA.
include_guard(GLOBAL)

# torchcuda_folders_before(<out> <target>): the number of folders with a cuda_runtime_api.h that may
# come before. The global properties TorchCUDA.before.<n>, .word.<n> and .by.<n> hold the folder,
# the compiler option and the target. Folders of imported targets are -isystem: they come before
# only if their target is linked before.
function(torchcuda_folders_before out target)
  get_property(items TARGET "${target}" PROPERTY LINK_LIBRARIES)
  get_property(plain TARGET "${target}" PROPERTY NO_SYSTEM_FROM_IMPORTED)
  set_property(GLOBAL PROPERTY TorchCUDA.before 0)
  _torchcuda_add_before("${target}" "" -I)
  set(visited "")
  set(later no) # linked after TorchCUDA::TorchCUDA
  foreach(item IN LISTS items)
    torchcuda_plain_item(name "${item}")
    if("${name}" MATCHES "^TorchCUDA::")
      set(later yes)
    else()
      _torchcuda_add_item_before("${name}" "${later}" "${plain}")
    endif()
  endforeach()
  get_property(count GLOBAL PROPERTY TorchCUDA.before)
  set("${out}" ${count} PARENT_SCOPE)
endfunction()

# _torchcuda_add_item_before(<item> <later> <plain>): adds the folders of an item and of its
# interface. Appends to the caller's `visited`.
function(_torchcuda_add_item_before item later plain)
  set(queue "${item}")
  while(NOT "${queue}" STREQUAL "")
    list(POP_FRONT queue next)
    torchcuda_plain_item(name "${next}")
    if(NOT TARGET "${name}" OR name IN_LIST visited OR "${name}" MATCHES "^TorchCUDA::")
      continue()
    endif()
    list(APPEND visited "${name}")
    get_property(aliased TARGET "${name}" PROPERTY ALIASED_TARGET)
    get_property(handed TARGET "${name}" PROPERTY INTERFACE_LINK_LIBRARIES)
    get_property(is_imported TARGET "${name}" PROPERTY IMPORTED)
    list(PREPEND queue ${aliased} ${handed})
    set(option -I)
    if(is_imported AND NOT plain)
      set(option -isystem)
    endif()
    if(NOT later OR NOT (plain OR is_imported))
      _torchcuda_add_before("${name}" INTERFACE_ "${option}")
    endif()
  endwhile()
  set(visited "${visited}" PARENT_SCOPE)
endfunction()

# _torchcuda_add_before(<target> <prefix of the properties> <option>): adds its folders that hold
# CUDA headers.
function(_torchcuda_add_before target kind option)
  get_property(folders TARGET "${target}" PROPERTY "${kind}INCLUDE_DIRECTORIES")
  get_property(system TARGET "${target}" PROPERTY "${kind}SYSTEM_INCLUDE_DIRECTORIES")
  get_property(n GLOBAL PROPERTY TorchCUDA.before)
  foreach(folder IN LISTS folders)
    string(REGEX REPLACE "^\\$<BUILD_INTERFACE:([^$>]*)>$" "\\1" folder "${folder}")
    if(
      "${folder}" MATCHES "\\$<"
      OR folder IN_LIST CMAKE_CXX_IMPLICIT_INCLUDE_DIRECTORIES
      OR NOT EXISTS "${folder}/cuda_runtime_api.h"
    )
      continue()
    endif()
    set(word "${option}${folder}")
    if(folder IN_LIST system)
      set(word "-isystem${folder}")
    endif()
    set_property(GLOBAL PROPERTY TorchCUDA.before.${n} "${folder}")
    set_property(GLOBAL PROPERTY TorchCUDA.before.word.${n} "${word}")
    set_property(GLOBAL PROPERTY TorchCUDA.before.by.${n} "target ${target}")
    if("${option}" STREQUAL "-isystem")
      set_property(GLOBAL PROPERTY TorchCUDA.before.by.${n} "imported ${target}")
    endif()
    math(EXPR n "${n} + 1")
    set_property(GLOBAL PROPERTY TorchCUDA.before ${n})
  endforeach()
endfunction()
