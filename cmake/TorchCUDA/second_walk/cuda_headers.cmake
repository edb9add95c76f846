# SPDX-License-Identifier: BSD-3-Clause
#
# A C++ source that includes a CUDA header of which a part is nowhere: the wheel of the CUDA runtime includes crt/host_defines.h,
# which lies in another wheel. The sources are read only where TorchCUDA::TorchCUDA's headers are incomplete.
include_guard(GLOBAL)
include("${CMAKE_CURRENT_LIST_DIR}/cxx_sources.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/include_folders.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/includes.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/resolve_include.cmake")

# torchcuda_missing_cuda_header(<target> <imported>): sets project.lacks_header, .lacks_header_by, .lacks_header_source and
# .lacks_header_sure, for a target that links TorchCUDA::TorchCUDA.
function(torchcuda_missing_cuda_header target imported)
  _torchcuda_headers_incomplete(incomplete)
  set(read_count 0)
  if(incomplete)
    torchcuda_cxx_sources(read "${target}")
  endif()
  if(read_count EQUAL 0)
    return()
  endif()
  torchcuda_include_folders(own "${target}" "${imported}")
  set(n 0)
  while(n LESS read_count AND n LESS 400)
    set(file "${read_${n}}")
    torchcuda_certain_includes(includes "${file}" "${own_defined}")
    foreach(include IN LISTS includes)
      torchcuda_resolve_include(path "${include}" "${file}")
      if("${path}" STREQUAL "missing")
        string(REGEX REPLACE "[<>\"]" "" name "${include}")
        torchcuda_set_fact(project.lacks_header "${name}")
        torchcuda_set_fact(project.lacks_header_by "${file}")
        torchcuda_set_fact(project.lacks_header_source "${from_${n}}")
        torchcuda_is_built(built "${target}")
        # A name in quotes may be a file of the project's that is generated.
        if(own_folders_sure AND read_sure AND built AND "${include}" MATCHES "^<|^.(crt|nv)/")
          torchcuda_set_fact(project.lacks_header_sure yes)
        endif()
        return()
      elseif(NOT "${path}" STREQUAL "" AND NOT DEFINED "seen.${path}")
        set("seen.${path}" yes)
        set(read_${read_count} "${path}")
        set(from_${read_count} "${from_${n}}")
        math(EXPR read_count "${read_count} + 1")
      endif()
    endforeach()
    math(EXPR n "${n} + 1")
  endwhile()
endfunction()

# _torchcuda_headers_incomplete(<out>): TorchCUDA::TorchCUDA brings CUDA headers that include others which are nowhere, or none,
# and the compiler finds none by itself.
function(_torchcuda_headers_incomplete out)
  foreach(
    key
    IN
    ITEMS
      torch.cuda_major
      torch.variant
      torch.library_dir
      headers.search.0
      headers.found
      headers.planned_path
      headers.planned_missing
  )
    string(REPLACE "." "_" name "${key}")
    torchcuda_get_fact(value "${key}")
    set(${name} "${value}")
    unset(value)
  endforeach()
  set("${out}" no PARENT_SCOPE)
  if(
    "${torch_cuda_major}" STREQUAL ""
    OR "${headers_search_0}" STREQUAL ""
    OR NOT "${torch_variant}" STREQUAL "cuda"
    OR NOT EXISTS "${torch_library_dir}/libtorch.so"
  )
    return() # not known, or not our target
  elseif("${headers_planned_path}" STREQUAL "")
    if("${headers_found}" STREQUAL "no")
      set("${out}" yes PARENT_SCOPE)
    endif()
  elseif(NOT "${headers_planned_missing}" MATCHES "^(none|)$")
    set("${out}" yes PARENT_SCOPE)
  endif()
endfunction()
