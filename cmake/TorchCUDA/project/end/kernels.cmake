# SPDX-License-Identifier: BSD-3-Clause
#
# Looks for kernels that nvcc compiles, in a target or in a library of the project that it links.
include_guard(GLOBAL)

# torchcuda_target_kernels(<target>): sets project.kernels: `linked` if kernels bring nvcc's CUDA
# runtime, else `none`.
function(torchcuda_target_kernels target)
  get_property(languages GLOBAL PROPERTY ENABLED_LANGUAGES)
  set(kernels none)
  set(visited "")
  set(queue "")
  if("CUDA" IN_LIST languages)
    set(queue "${target}")
  endif()
  while(NOT "${queue}" STREQUAL "" AND "${kernels}" STREQUAL "none")
    list(POP_FRONT queue item)
    string(REGEX REPLACE "^\\$<LINK_ONLY:(.*)>$" "\\1" item "${item}")
    torchcuda_plain_item(item "${item}")
    if("${item}" STREQUAL "" OR NOT TARGET "${item}" OR item IN_LIST visited)
      continue()
    endif()
    list(APPEND visited "${item}")
    _torchcuda_links_of(more "${item}")
    list(APPEND queue ${more})
    get_property(imported TARGET "${item}" PROPERTY IMPORTED)
    get_property(type TARGET "${item}" PROPERTY TYPE)
    get_property(runtime TARGET "${item}" PROPERTY CUDA_RUNTIME_LIBRARY)
    string(TOLOWER "${runtime}" runtime)
    if(
      NOT imported
      AND NOT "${type}" STREQUAL "INTERFACE_LIBRARY"
      AND NOT "${runtime}" MATCHES "^none|\\$<"
    )
      torchcuda_cuda_sources(cu "${item}")
      if(cu_count GREATER 0)
        set(kernels linked)
      endif()
    endif()
  endwhile()
  torchcuda_set_fact(project.kernels "${kernels}")
endfunction()

# _torchcuda_links_of(<out> <target>): its links, its interface links, and the targets whose object
# files it takes.
function(_torchcuda_links_of out target)
  set(links "")
  foreach(property IN ITEMS ALIASED_TARGET LINK_LIBRARIES INTERFACE_LINK_LIBRARIES)
    get_property(more TARGET "${target}" PROPERTY "${property}")
    list(APPEND links ${more})
  endforeach()
  get_property(sources TARGET "${target}" PROPERTY SOURCES)
  foreach(source IN LISTS sources)
    if("${source}" MATCHES "^\\$<TARGET_OBJECTS:([^<>]+)>$")
      list(APPEND links "${CMAKE_MATCH_1}")
    endif()
  endforeach()
  set("${out}" "${links}" PARENT_SCOPE)
endfunction()
