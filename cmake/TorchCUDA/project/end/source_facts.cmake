# SPDX-License-Identifier: BSD-3-Clause
#
# Derives facts from the includes of a target's sources. Headers of CUDA, and those of libtorch that
# include them, are read only if CUDA's headers are incomplete or of another major. The wheel of the
# CUDA runtime is incomplete: it includes crt/host_defines.h, which is in another wheel.
include_guard(GLOBAL)
torchcuda_need(project/end/old_sources project/end/refused project/end/scan)

# torchcuda_source_facts(<out problem> <target> <links> <imported> <program>): sets
# project.torch_whole, project.old_*, project.lacks_header* and project.cuda_header_*.
function(
  torchcuda_source_facts
  out
  target
  links
  imported
  program
)
  torchcuda_get_fact(variant torch.variant)
  set(incomplete unknown)
  set(other no)
  if("${${links}_how},${variant}" STREQUAL "TorchCUDA,cuda")
    _torchcuda_headers_incomplete(incomplete)
    _torchcuda_headers_of_another_major(other)
  endif()
  set(read "")
  if(incomplete STREQUAL "yes" OR other)
    set(read "torch_cuda cuda")
  endif()
  torchcuda_old_sources(old "${target}")
  torchcuda_scan_sources(problem "${target}" "${links}" "${imported}" "${program}" "${read}")
  torchcuda_refused_facts(old)
  torchcuda_scan_fact(whole cxx torch_whole)
  torchcuda_set_fact(project.torch_whole "${whole}")
  _torchcuda_missing_cuda_header("${incomplete}")
  torchcuda_scan_fact(runtime cxx cuda_runtime)
  if(other AND "${runtime}" STREQUAL "yes")
    torchcuda_scan_fact(source cxx cuda_runtime.source)
    torchcuda_scan_fact(sure cxx sure)
    torchcuda_set_fact(project.cuda_header_source "${source}")
    torchcuda_set_fact(project.cuda_header_sure "${sure}")
  endif()
  set("${out}" "${problem}" PARENT_SCOPE)
endfunction()

# _torchcuda_missing_cuda_header(<incomplete>): a quoted name may be a generated file of the project:
# then the finding is not sure. Where the headers are complete, none is missing.
function(_torchcuda_missing_cuda_header incomplete)
  torchcuda_scan_fact(missing cxx missing_cuda)
  if(incomplete STREQUAL "no" OR "${incomplete},${missing}" STREQUAL "yes,no")
    torchcuda_set_fact(project.lacks_header none)
    return()
  elseif(NOT "${incomplete},${missing}" STREQUAL "yes,yes")
    return()
  endif()
  foreach(field IN ITEMS header by source quoted)
    torchcuda_scan_fact(${field} cxx "missing_cuda.${field}")
  endforeach()
  torchcuda_scan_fact(sure cxx sure)
  torchcuda_set_fact(project.lacks_header "${header}")
  torchcuda_set_fact(project.lacks_header_by "${by}")
  torchcuda_set_fact(project.lacks_header_source "${source}")
  if("${quoted}" STREQUAL "" OR "${header}" MATCHES "^(crt|nv)/")
    torchcuda_set_fact(project.lacks_header_sure "${sure}")
  endif()
endfunction()

function(_torchcuda_headers_of_another_major out)
  torchcuda_get_fact(major torch.cuda_major)
  torchcuda_get_fact(cuda headers.cuda)
  set("${out}" no PARENT_SCOPE)
  if(DEFINED major AND DEFINED cuda AND NOT "${cuda}" MATCHES "^${major}[.]")
    set("${out}" yes PARENT_SCOPE)
  endif()
endfunction()

# _torchcuda_headers_incomplete(<out>): `yes`, `no` or `unknown`. Incomplete: the CUDA headers of TorchCUDA::TorchCUDA include missing
# files. Or it has none, and the compiler finds none by itself.
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
  set("${out}" unknown PARENT_SCOPE)
  if(
    "${torch_cuda_major}" STREQUAL ""
    OR "${headers_search_0}" STREQUAL ""
    OR NOT "${torch_variant}" STREQUAL "cuda"
    OR NOT EXISTS "${torch_library_dir}/libtorch.so"
  )
    return()
  endif()
  set("${out}" no PARENT_SCOPE)
  if("${headers_planned_path}" STREQUAL "")
    if("${headers_found}" STREQUAL "no")
      set("${out}" yes PARENT_SCOPE)
    endif()
  elseif(NOT "${headers_planned_missing}" MATCHES "^(none|)$")
    set("${out}" yes PARENT_SCOPE)
  endif()
endfunction()
