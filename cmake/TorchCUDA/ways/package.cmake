# SPDX-License-Identifier: BSD-3-Clause
#
# What is done where the project finds libtorch by its own package: it is judged, prepared, and judged again.
include_guard(GLOBAL)
include("${CMAKE_CURRENT_LIST_DIR}/package_archs.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/package_link.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/prepare.cmake")

# _torchcuda_package_entered(<prefix>): judges the libtorch whose package is about to be read.
function(_torchcuda_package_entered prefix)
  _torchcuda_remember_architectures()
  get_property(judged GLOBAL PROPERTY TorchCUDA.judged_torch)
  torchcuda_torch_at(root "${Torch_DIR}")
  if(NOT DEFINED root)
    return()
  endif()
  set(same FALSE)
  if(NOT "${judged}" STREQUAL "")
    torchcuda_same_file(same "${judged}" "${root}")
  endif()
  if(NOT same)
    _torchcuda_walk_package("${root}" "${judged}")
  endif()
  torchcuda_get_fact(found torch.root)
  if(NOT DEFINED found)
    return()
  endif()
  torchcuda_set_fact(project.torch_package yes)
  _torchcuda_package_project()
  _torchcuda_arch_default(by_nobody)
  if(by_nobody)
    torchcuda_set_fact(project.architectures_source CMake)
  endif()
  get_property(chosen GLOBAL PROPERTY TorchCUDA.result.ARCHITECTURES)
  torchcuda_get_fact(source project.architectures_source)
  if(
    "${source}" MATCHES "^(GPU|libtorch|TorchCUDA_RUNS_ON)$"
    AND "${CMAKE_CUDA_ARCHITECTURES}" STREQUAL "${chosen}"
  )
    set(CMAKE_CUDA_ARCHITECTURES "") # put there by find_package(TorchCUDA), not asked for by anybody
  endif()
  torchcuda_prepare_package(prepared)
  if(DEFINED prepared.CMAKE_CUDA_STANDARD)
    torchcuda_set_fact(project.cuda_standard "${prepared.CMAKE_CUDA_STANDARD}")
  endif()
  if(DEFINED prepared.TORCH_CUDA_ARCH_LIST)
    set_property(GLOBAL PROPERTY TorchCUDA.our_arch_list "${prepared.TORCH_CUDA_ARCH_LIST}")
  endif()
  torchcuda_option(check TorchCUDA_CHECK ON)
  if(check)
    torchcuda_judge_again(text error)
    get_property(required GLOBAL PROPERTY TorchCUDA.required)
    torchcuda_report_again("${text}" "${error}" "${required}")
  endif()
  foreach(name IN LISTS prepared_names)
    set("${prefix}.${name}" "${prepared.${name}}" PARENT_SCOPE)
  endforeach()
  set("${prefix}_names" "${prepared_names}" PARENT_SCOPE)
endfunction()

# _torchcuda_remember_architectures(): libtorch's package sets CMAKE_CUDA_ARCHITECTURES to OFF for its caller. What CMake put
# there by itself in an earlier configure, with CUDA enabled by that package only, is nobody's: it stays OFF, as the first
# time.
function(_torchcuda_remember_architectures)
  get_property(languages GLOBAL PROPERTY ENABLED_LANGUAGES)
  get_property(help CACHE CMAKE_CUDA_ARCHITECTURES PROPERTY HELPSTRING)
  set(archs "${CMAKE_CUDA_ARCHITECTURES}")
  if(
    NOT "CUDA" IN_LIST languages
    AND "${help}" STREQUAL "CUDA architectures"
    AND "$ENV{CUDAARCHS}" STREQUAL ""
    AND "$CACHE{CMAKE_CUDA_ARCHITECTURES}" STREQUAL "${archs}"
  )
    set(archs "")
  endif()
  set_property(GLOBAL PROPERTY TorchCUDA.own_architectures "${archs}")
endfunction()

# _torchcuda_package_project(): the project as it is at its find_package(Torch), without what we put there before.
function(_torchcuda_package_project)
  torchcuda_facts_project()
  torchcuda_get_fact(list project.torch_arch_list)
  get_property(ours GLOBAL PROPERTY TorchCUDA.our_arch_list)
  if(DEFINED list AND "${list}" STREQUAL "${ours}")
    torchcuda_forget_fact(project.torch_arch_list)
  endif()
  get_property(languages GLOBAL PROPERTY ENABLED_LANGUAGES)
  get_property(by_package GLOBAL PROPERTY TorchCUDA.cuda_by_package)
  torchcuda_get_fact(cuda project.cuda)
  if(NOT "CUDA" IN_LIST languages)
    set_property(GLOBAL PROPERTY TorchCUDA.cuda_by_package yes) # enabled by libtorch's package it is not the project's
  elseif("${cuda}" STREQUAL "no" AND NOT by_package)
    torchcuda_set_fact(project.cuda other)
  endif()
endfunction()

# _torchcuda_walk_package(<root> <judged>): the first walk of way 1; and where a find_package(TorchCUDA) judged another
# libtorch than the one that the project takes, one more, since that one is what it is built with.
function(_torchcuda_walk_package root judged)
  torchcuda_clear_facts()
  torchcuda_set_fact(project.mode top-level)
  set(cuda no)
  get_property(languages GLOBAL PROPERTY ENABLED_LANGUAGES)
  if("CUDA" IN_LIST languages)
    set(cuda other)
  endif()
  torchcuda_set_fact(project.cuda "${cuda}")
  torchcuda_set_fact(project.torch_package no)
  torchcuda_set_fact(torch.other_root "${judged}")
  if("${judged}" STREQUAL "")
    set_property(GLOBAL PROPERTY TorchCUDA.required "${Torch_FIND_REQUIRED}")
    set_property(GLOBAL PROPERTY TorchCUDA.quiet "${Torch_FIND_QUIETLY}")
  endif()
  get_property(TorchCUDA_FIND_REQUIRED GLOBAL PROPERTY TorchCUDA.required)
  get_property(TorchCUDA_FIND_QUIETLY GLOBAL PROPERTY TorchCUDA.quiet)
  set_property(GLOBAL PROPERTY TorchCUDA.given_torch "${root}")
  _torchcuda_find_once()
  set_property(GLOBAL PROPERTY TorchCUDA.given_torch "")
  get_property(fails GLOBAL PROPERTY TorchCUDA.fails)
  if(fails AND TorchCUDA_FIND_REQUIRED)
    get_property(summary GLOBAL PROPERTY TorchCUDA.summary)
    get_property(report GLOBAL PROPERTY TorchCUDA.result.REPORT)
    message(FATAL_ERROR "TorchCUDA: ${summary}\n  Nothing was compiled. Report: ${report}")
  endif()
endfunction()

# _torchcuda_package_left(): libtorch's package is through. What it printed is not ours, but the last word is.
function(_torchcuda_package_left)
  torchcuda_option(check TorchCUDA_CHECK ON)
  if(check)
    torchcuda_package_link()
  endif()
  get_property(quiet GLOBAL PROPERTY TorchCUDA.quiet)
  get_property(verdict GLOBAL PROPERTY TorchCUDA.verdict)
  get_property(left GLOBAL PROPERTY TorchCUDA.package_left)
  set_property(GLOBAL PROPERTY TorchCUDA.package_left yes)
  if(NOT quiet AND NOT left AND NOT Torch_FIND_QUIETLY AND "${verdict}" STREQUAL "fits")
    message(
      STATUS
      "TorchCUDA: fits; what libtorch's own package said (kineto, shorthash, cuDNN) is harmless"
    )
  endif()
endfunction()
