# SPDX-License-Identifier: BSD-3-Clause
#
# Reads standards, architectures and link flags of one target, wherever they are set.
include_guard(GLOBAL)

# torchcuda_target_standards(<target> <links> <cuda> <source options>): sets project.cxx_standard
# and project.cuda_standard. An option comes after CMake's own and wins; a compile feature only
# raises.
function(torchcuda_target_standards target links cuda source_options)
  get_property(options TARGET "${target}" PROPERTY COMPILE_OPTIONS)
  foreach(language IN ITEMS CXX CUDA)
    string(TOLOWER "${language}" key)
    get_property(standard TARGET "${target}" PROPERTY ${language}_STANDARD)
    set(raised "${${links}_${key}}")
    torchcuda_flags_without_conditions(flags "${options}" ${language})
    if("${language}" STREQUAL "CUDA")
      string(APPEND flags " ${source_options}")
      if("${raised}" STREQUAL "" AND "${standard}" STREQUAL "")
        set(raised "${${links}_cxx}")
      endif()
    elseif("${standard}" STREQUAL "" AND "${raised}" STREQUAL "")
      get_property(folder TARGET "${target}" PROPERTY SOURCE_DIR)
      get_directory_property(global DIRECTORY "${folder}" DEFINITION CMAKE_CXX_FLAGS)
      torchcuda_flags_standard(standard "${global}")
      if("${standard}" STREQUAL "")
        torchcuda_get_fact(standard host.cxx_default)
      endif()
    endif()
    torchcuda_flags_standard(by_option "${flags}")
    if(NOT "${by_option}" STREQUAL "")
      set(standard "${by_option}")
    elseif(NOT "${raised}" STREQUAL "")
      torchcuda_standard(have "${standard}")
      if("${standard}" STREQUAL "" OR have LESS raised)
        set(standard "${raised}")
      endif()
    endif()
    torchcuda_forget_fact(project.${key}_standard)
    torchcuda_set_fact(project.${key}_standard "${standard}")
  endforeach()
endfunction()

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
