# SPDX-License-Identifier: BSD-3-Clause
#
# The end of configuring: every target that links libtorch is known then, with its standards, architectures and `.cu`
# sources. The same rules are run over them; only what is new is said. What cannot be read is unknown, never an error.
include_guard(GLOBAL)

# torchcuda_second_walk_later(): schedules it, once.
function(torchcuda_second_walk_later)
  get_property(scheduled GLOBAL PROPERTY TorchCUDA.second_walk)
  if(NOT scheduled)
    set_property(GLOBAL PROPERTY TorchCUDA.second_walk yes)
    cmake_language(DEFER DIRECTORY "${CMAKE_SOURCE_DIR}" CALL torchcuda_second_walk)
  endif()
endfunction()

# torchcuda_second_walk()
function(torchcuda_second_walk)
  get_property(judged GLOBAL PROPERTY TorchCUDA.judged_torch)
  torchcuda_option(check TorchCUDA_CHECK ON)
  torchcuda_get_fact(version torch.version)
  if("${judged}" STREQUAL "" OR NOT check OR NOT DEFINED version)
    return()
  endif()
  torchcuda_need(
    second_walk/directories
    second_walk/links
    second_walk/sources
    second_walk/flags
    second_walk/target_flags
    second_walk/target_facts
    second_walk/kernels
  )
  torchcuda_all_targets(targets imported)
  torchcuda_keep_project_facts()
  set(all "")
  set(error "")
  set(seen "")
  foreach(target IN LISTS targets)
    torchcuda_target_links(links "${target}" "${imported}")
    if("${links_how}" STREQUAL "")
      continue()
    endif()
    _torchcuda_more_target_facts("${target}" "${links_how}" "${imported}")
    torchcuda_target_facts("${target}" links signature)
    if(NOT signature IN_LIST seen) # another target with the same says the same
      list(APPEND seen "${signature}")
      torchcuda_judge_again(text first)
      string(APPEND all "${text}")
      if("${error}" STREQUAL "")
        set(error "${first}")
      endif()
    endif()
    torchcuda_restore_project_facts()
  endforeach()
  if(seen STREQUAL "")
    return()
  endif()
  torchcuda_restore_derived_facts()
  get_property(required GLOBAL PROPERTY TorchCUDA.required)
  torchcuda_report_again("${all}" "${error}" "${required}")
endfunction()

# _torchcuda_more_target_facts(<target> <how it links libtorch> <imported>): of what can fail here only.
function(_torchcuda_more_target_facts target how imported)
  torchcuda_target_kernels("${target}")
  torchcuda_get_fact(variant torch.variant)
  torchcuda_get_fact(missing headers.planned_missing)
  torchcuda_get_fact(symbol package.link_symbol)
  if("${how},${variant}" STREQUAL "TorchCUDA,cuda")
    torchcuda_need(second_walk/headers_first)
    torchcuda_first_cuda_headers("${target}" "${imported}")
  endif()
  if("${how},${variant}" STREQUAL "TorchCUDA,cuda" AND NOT "${missing}" STREQUAL "none")
    torchcuda_need(second_walk/cuda_headers)
    torchcuda_missing_cuda_header("${target}" "${imported}")
  elseif("${how}" STREQUAL "package" AND DEFINED symbol)
    torchcuda_need(second_walk/program)
    torchcuda_target_program("${target}")
  endif()
endfunction()
