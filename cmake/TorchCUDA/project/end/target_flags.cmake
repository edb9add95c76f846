# SPDX-License-Identifier: BSD-3-Clause
#
# Reads architectures and link flags of one target, wherever they are set.
include_guard(GLOBAL)

# torchcuda_target_architectures(<target> <source options>): sets the architectures from the
# property and from -gencode options: nvcc gets both.
function(torchcuda_target_architectures target source_options)
  get_property(archs TARGET "${target}" PROPERTY CUDA_ARCHITECTURES)
  get_property(options TARGET "${target}" PROPERTY COMPILE_OPTIONS)
  get_property(folder TARGET "${target}" PROPERTY SOURCE_DIR)
  get_directory_property(global DIRECTORY "${folder}" DEFINITION CMAKE_CUDA_FLAGS)
  torchcuda_flags_without_conditions(flags "${options}" CUDA)
  torchcuda_flags_architectures(more "${global} ${flags} ${source_options}")
  if("${archs}" MATCHES "^(|0|OFF|NO|FALSE|N|IGNORE|.*NOTFOUND)$" OR "${archs}" MATCHES "\\$<")
    set(archs "")
  endif()
  list(APPEND archs ${more})
  list(REMOVE_DUPLICATES archs)
  list(JOIN archs " " archs)
  torchcuda_set_fact(project.architectures "${archs}")
  if(NOT "${archs}" STREQUAL "")
    torchcuda_set_fact(project.architectures_source "target ${target}")
  endif()
endfunction()

# torchcuda_linker_drops(<out> <target>): whether the linker may drop a library without used
# symbols: no option says --no-as-needed.
function(torchcuda_linker_drops out target)
  get_property(flags TARGET "${target}" PROPERTY LINK_OPTIONS)
  get_property(libraries TARGET "${target}" PROPERTY LINK_LIBRARIES)
  get_property(own TARGET "${target}" PROPERTY LINK_FLAGS)
  get_property(folder TARGET "${target}" PROPERTY SOURCE_DIR)
  foreach(kind IN ITEMS EXE SHARED MODULE)
    get_directory_property(global DIRECTORY "${folder}" DEFINITION CMAKE_${kind}_LINKER_FLAGS)
    string(APPEND flags " ${global}")
  endforeach()
  get_property(type TARGET "${target}" PROPERTY TYPE)
  if(
    "${flags} ${own} ${libraries}" MATCHES "no-as-needed"
    OR NOT "${type}" MATCHES "^(EXECUTABLE|SHARED_LIBRARY|MODULE_LIBRARY)$"
  )
    set("${out}" FALSE PARENT_SCOPE)
  else()
    set("${out}" TRUE PARENT_SCOPE)
  endif()
endfunction()

# torchcuda_target_abi(<target>): sets project.abi. The last definition on the command line wins:
# options come after flags, flags after definitions.
function(torchcuda_target_abi target)
  get_property(definitions TARGET "${target}" PROPERTY COMPILE_DEFINITIONS)
  get_property(options TARGET "${target}" PROPERTY COMPILE_OPTIONS)
  get_property(folder TARGET "${target}" PROPERTY SOURCE_DIR)
  get_directory_property(flags DIRECTORY "${folder}" DEFINITION CMAKE_CXX_FLAGS)
  torchcuda_forget_fact(project.abi)
  if("${definitions} ${flags} ${options}" MATCHES ".*_GLIBCXX_USE_CXX11_ABI=([01])")
    torchcuda_set_fact(project.abi "${CMAKE_MATCH_1}")
  endif()
endfunction()
