# SPDX-License-Identifier: BSD-3-Clause
#
# Tells whether a target uses libtorch, by its links and their interfaces. Compares names, because
# an imported target of another directory is not visible here.
include_guard(GLOBAL)
torchcuda_need(project/end/features)

# torchcuda_target_links(<prefix> <target> <imported>): <prefix>_how: `TorchCUDA` (our target),
# `package` (libtorch's own targets), `name` (a file or -ltorch), or empty. <prefix>_cxx and
# <prefix>_cuda: the highest standards in the compile features of what it links, or empty.
# <prefix>_torch_cxx: the same for C++, of libtorch's targets.
# <prefix>_options: the compile options of what it links. <prefix>_python: `yes` if it links
# TorchCUDA::Python. <prefix>_misnamed: an item that means our target and is no target.
function(torchcuda_target_links prefix target imported)
  set(how "")
  set(cxx "")
  set(torch_cxx "")
  set(cuda "")
  set(options "")
  set(misnamed "")
  set(python no)
  set(visited "")
  get_property(queue TARGET "${target}" PROPERTY LINK_LIBRARIES)
  get_property(type TARGET "${target}" PROPERTY TYPE)
  if("${type}" MATCHES "^(INTERFACE_LIBRARY|UTILITY)$")
    set(queue "") # nothing of it is compiled
  endif()
  get_property(features TARGET "${target}" PROPERTY COMPILE_FEATURES)
  torchcuda_highest_standards(cxx cuda "${features}")
  while(NOT "${queue}" STREQUAL "")
    set(level "${queue}")
    set(queue "")
    foreach(item IN LISTS level)
      torchcuda_plain_item(item "${item}")
      if("${item}" STREQUAL "" OR item IN_LIST visited)
        continue()
      endif()
      list(APPEND visited "${item}")
      _torchcuda_libtorch_item(kind "${item}" "${imported}")
      if(NOT "${kind}" STREQUAL "")
        _torchcuda_stronger(how "${how}" "${kind}")
        if("${item}" STREQUAL "TorchCUDA::Python")
          set(python yes)
        endif()
        torchcuda_libtorch_features(features "${item}" "${kind}")
        torchcuda_highest_standards(torch_cxx cuda "${features}")
      elseif(TARGET "${item}")
        _torchcuda_handed_on(more features handed "${item}")
        list(APPEND queue ${more})
        list(APPEND options ${handed})
        torchcuda_highest_standards(cxx cuda "${features}")
      elseif("${item}" MATCHES "^(-l)?[Tt]orch_?(CUDA|Cuda|cuda)$" AND NOT item IN_LIST imported)
        set(misnamed "${item}")
      endif()
    endforeach()
  endwhile()
  set("${prefix}_how" "${how}" PARENT_SCOPE)
  set("${prefix}_cxx" "${cxx}" PARENT_SCOPE)
  set("${prefix}_torch_cxx" "${torch_cxx}" PARENT_SCOPE)
  set("${prefix}_cuda" "${cuda}" PARENT_SCOPE)
  set("${prefix}_options" "${options}" PARENT_SCOPE)
  set("${prefix}_misnamed" "${misnamed}" PARENT_SCOPE)
  set("${prefix}_python" "${python}" PARENT_SCOPE)
endfunction()

# _torchcuda_handed_on(<out libraries> <out features> <out options> <target>): what it passes to its
# consumers.
function(_torchcuda_handed_on out out_features out_options target)
  get_property(aliased TARGET "${target}" PROPERTY ALIASED_TARGET)
  get_property(more TARGET "${target}" PROPERTY INTERFACE_LINK_LIBRARIES)
  get_property(features TARGET "${target}" PROPERTY INTERFACE_COMPILE_FEATURES)
  get_property(options TARGET "${target}" PROPERTY INTERFACE_COMPILE_OPTIONS)
  set("${out_options}" "${options}" PARENT_SCOPE)
  set("${out}" "${aliased};${more}" PARENT_SCOPE)
  set("${out_features}" "${features}" PARENT_SCOPE)
endfunction()

# torchcuda_plain_item(<out> <item>): the library name in an item of a link list; empty if it is
# none or depends on a condition. $<LINK_ONLY:…>, a private library of a static one, passes nothing
# to the compiler.
function(torchcuda_plain_item out item)
  if("${item}" MATCHES "^::@|^\\$<LINK_ONLY:|^(debug|optimized|general)$")
    set(item "")
  endif()
  while(
    "${item}"
      MATCHES
      "^\\$<(BUILD_INTERFACE|BUILD_LOCAL_INTERFACE|TARGET_NAME|LINK_LIBRARY|LINK_GROUP):(.*)$"
  )
    set(item "${CMAKE_MATCH_2}")
    string(REGEX REPLACE "^[A-Z_]+," "" item "${item}")
  endwhile()
  string(REGEX REPLACE ">+$" "" item "${item}")
  if("${item}" MATCHES "\\$<")
    set(item "")
  endif()
  set("${out}" "${item}" PARENT_SCOPE)
endfunction()

# _torchcuda_libtorch_item(<out> <item> <imported>): `TorchCUDA`, `package`, `name`, or empty if it
# is not libtorch. A target with such a name that the project builds is not libtorch.
function(_torchcuda_libtorch_item out item imported)
  set(names "torch|torch_cpu|torch_cuda|torch_cuda_cpp|torch_cuda_cu|torch_python|c10|c10_cuda")
  set(kind "")
  if("${item}" MATCHES "^TorchCUDA::(TorchCUDA|Python)$")
    set(kind TorchCUDA)
  elseif("${item}" MATCHES "^(${names}|torch_library|torch_cpu_library|torch_cuda_library)$")
    set(own FALSE)
    if(TARGET "${item}")
      get_property(is_imported TARGET "${item}" PROPERTY IMPORTED)
      get_property(type TARGET "${item}" PROPERTY TYPE)
      if(
        NOT is_imported
        AND NOT ("${item}" MATCHES "_library$" AND "${type}" STREQUAL "INTERFACE_LIBRARY")
      )
        set(own TRUE)
      endif()
    endif()
    if(own)
      set(kind "")
    elseif(TARGET "${item}" OR item IN_LIST imported)
      set(kind package)
    else()
      set(kind name)
    endif()
  elseif(
    "${item}" MATCHES "^-l(${names})$"
    OR "${item}" MATCHES "(^|/)lib(${names})\\.(so|dylib|a)(\\.[0-9.]+)?$"
  )
    set(kind name)
  endif()
  set("${out}" "${kind}" PARENT_SCOPE)
endfunction()

# _torchcuda_stronger(<out> <a> <b>): TorchCUDA before package before name: a CMake target keeps
# libtorch's CUDA library on the link line, even beside plain files.
function(_torchcuda_stronger out a b)
  foreach(kind IN ITEMS TorchCUDA package name)
    if("${a}" STREQUAL kind OR "${b}" STREQUAL kind)
      set("${out}" "${kind}" PARENT_SCOPE)
      return()
    endif()
  endforeach()
endfunction()
