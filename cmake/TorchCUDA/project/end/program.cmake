# SPDX-License-Identifier: BSD-3-Clause
#
# Checks a program that links libtorch's own targets if the trial link (package_link.cmake) failed.
# Shared libraries are exempt: their symbols are resolved at load time, against the right libraries.
include_guard(GLOBAL)
torchcuda_need(project/end/cxx_sources)

# torchcuda_target_program(<target>): sets project.program: `sure` if it links as the trial did,
# `unsure` if its own options may change the search, `no` if it is no program.
function(torchcuda_target_program target)
  get_property(type TARGET "${target}" PROPERTY TYPE)
  if(NOT "${type}" STREQUAL "EXECUTABLE")
    torchcuda_set_fact(project.program no)
    return()
  endif()
  set(sure unsure)
  torchcuda_is_built(built "${target}")
  _torchcuda_linked_as_tried(as_tried "${target}")
  _torchcuda_links_only_torch(only "${target}")
  if(built AND as_tried AND only)
    set(sure sure)
  endif()
  torchcuda_set_fact(project.program "${sure}")
endfunction()

# _torchcuda_linked_as_tried(<out> <target>): it has the flags and RUNPATH of the trial, and no link
# options.
function(_torchcuda_linked_as_tried out target)
  set("${out}" no PARENT_SCOPE)
  get_property(folder TARGET "${target}" PROPERTY SOURCE_DIR)
  get_directory_property(flags DIRECTORY "${folder}" DEFINITION CMAKE_EXE_LINKER_FLAGS)
  get_directory_property(skip DIRECTORY "${folder}" DEFINITION CMAKE_SKIP_RPATH)
  get_property(rpath TARGET "${target}" PROPERTY BUILD_RPATH)
  get_property(tried_flags GLOBAL PROPERTY TorchCUDA.package_linker_flags)
  get_property(tried_rpath GLOBAL PROPERTY TorchCUDA.package_build_rpath)
  if(skip OR NOT "${flags}|${rpath}" STREQUAL "${tried_flags}|${tried_rpath}")
    return()
  endif()
  foreach(
    property
    IN
    ITEMS
      LINK_OPTIONS
      LINK_FLAGS
      LINK_DIRECTORIES
      LINKER_TYPE
      BUILD_WITH_INSTALL_RPATH
      SKIP_BUILD_RPATH
  )
    get_property(value TARGET "${target}" PROPERTY ${property})
    if(value)
      return()
    endif()
  endforeach()
  set("${out}" yes PARENT_SCOPE)
endfunction()

# _torchcuda_links_only_torch(<out> <target>): it links only what is in TORCH_LIBRARIES, system
# libraries by name, and libraries of the project that do the same.
function(_torchcuda_links_only_torch out target)
  get_property(theirs GLOBAL PROPERTY TorchCUDA.package_libraries)
  get_property(queue TARGET "${target}" PROPERTY LINK_LIBRARIES)
  set(visited "")
  set("${out}" yes PARENT_SCOPE)
  while(NOT "${queue}" STREQUAL "")
    list(POP_FRONT queue item)
    string(REGEX REPLACE "^\\$<LINK_ONLY:(.*)>$" "\\1" item "${item}")
    if("${item}" MATCHES "^(::@.*|)$" OR item IN_LIST theirs OR item IN_LIST visited)
      continue()
    elseif(TARGET "${item}")
      get_property(imported TARGET "${item}" PROPERTY IMPORTED)
      get_property(options TARGET "${item}" PROPERTY INTERFACE_LINK_OPTIONS)
      if(imported OR options)
        set("${out}" no PARENT_SCOPE)
        return()
      endif()
      list(APPEND visited "${item}")
      foreach(property IN ITEMS LINK_LIBRARIES INTERFACE_LINK_LIBRARIES)
        get_property(more TARGET "${item}" PROPERTY ${property})
        list(APPEND queue ${more})
      endforeach()
    elseif(NOT "${item}" MATCHES "^[A-Za-z0-9_+.]+$")
      set("${out}" no PARENT_SCOPE)
      return()
    endif()
  endwhile()
endfunction()
