# SPDX-License-Identifier: BSD-3-Clause
#
# Why: libtorch's CMake package stops at an architecture name it cannot parse; 2.4 cannot parse
# two-digit majors. Where that package does not run, this module reads the list.
# Source: select_compute_arch.cmake of the libtorch that was found.
torchcuda_rule(
  ID unknown-architecture-name
  SEVERITY error
  TITLE "TORCH_CUDA_ARCH_LIST has a word that is no architecture"
  FAILURE F32
  NEEDS project.torch_arch_list
  USES
    torch.arch_names
    torch.arch_words
    torch.cmake_dir
    torch.variant
    torch.version
    plan.unread_architectures
    project.cuda
    project.needs_nvcc
    project.package_lists
    project.torch_package
  SYMPTOM "Unknown CUDA Architecture Name 9.0a in CUDA_SELECT_NVCC_ARCH_FLAGS"
  BECAUSE "TORCH_CUDA_ARCH_LIST has a misspelt name, or one that came after this libtorch"
  REMEDY "write compute capabilities: TORCH_CUDA_ARCH_LIST=\"8.0 9.0+PTX\""
)
function(torchcuda_rule_unknown_architecture_name)
  _torchcuda_unknown_words(bad severity why)
  if(bad STREQUAL "")
    return()
  endif()
  torchcuda_corrected_architectures(list meant "${fact.project.torch_arch_list}" "${bad}")
  if(NOT meant STREQUAL "")
    string(PREPEND why "${meant}; ")
  endif()
  set(fix "write compute capabilities (8.0, 9.0+PTX) or unset TORCH_CUDA_ARCH_LIST")
  if(NOT list STREQUAL "")
    torchcuda_define(fix TORCH_CUDA_ARCH_LIST "${list}")
  endif()
  torchcuda_name_libtorch(name)
  torchcuda_known(place torch.cmake_dir)
  list(JOIN bad " " bad)
  torchcuda_finding(
    SEVERITY "${severity}"
    FOUND "${bad}"
    FOUND_AT "TORCH_CUDA_ARCH_LIST"
    REQUIRED "names that ${name} knows"
    REQUIRED_AT "${place}"
    WHY "${why}"
    FIX "${fix}"
    UNLESS "the project changes the list before it is used"
  )
endfunction()

# _torchcuda_unknown_words(<out words> <out severity> <out why>): of the list, for the one who reads
# it: libtorch's package, or this module.
function(_torchcuda_unknown_words out out_severity out_why)
  torchcuda_known(package project.torch_package)
  torchcuda_known(cuda project.cuda no)
  set(words "")
  set(severity "")
  set(why "find_package(Torch) stops at it")
  if(package STREQUAL "yes")
    _torchcuda_refused_by_package(words severity)
  elseif(NOT cuda STREQUAL "no")
    torchcuda_known(words plan.unread_architectures)
    string(REPLACE " " ";" words "${words}")
    torchcuda_code_severity(severity)
    set(why "what to build for cannot be told from it")
  endif()
  set("${out}" "${words}" PARENT_SCOPE)
  set("${out_severity}" "${severity}" PARENT_SCOPE)
  set("${out_why}" "${why}" PARENT_SCOPE)
endfunction()

# _torchcuda_refused_by_package(<out bad> <out severity>): the words at which libtorch's package
# stops. It takes `All`, `Common` and `Auto` only alone.
function(_torchcuda_refused_by_package out out_severity)
  torchcuda_all_known(known torch.arch_names)
  torchcuda_known(names torch.arch_names)
  torchcuda_known(families torch.arch_words)
  torchcuda_known(variant torch.variant)
  torchcuda_known(nvcc project.needs_nvcc no)
  torchcuda_known(now project.package_lists)
  torchcuda_name_forms(forms "${names}")
  string(REPLACE " " ";" families "${families}")
  string(REGEX MATCHALL "[^ \t;]+" words "${fact.project.torch_arch_list}")
  set(bad "")
  foreach(word IN LISTS words)
    string(REGEX REPLACE "\\+PTX$" "" name "${word}")
    if(name MATCHES "^(${forms})$" OR name IN_LIST families)
      continue()
    endif()
    if(NOT families STREQUAL "" OR name MATCHES "^[0-9.]+[a-z]?$") # else a family, perhaps
      list(APPEND bad "${word}")
    else()
      torchcuda_not_known(torch.arch_words)
    endif()
  endforeach()
  if(
    forms STREQUAL ""
    OR "${words}" MATCHES "^(All|Common|Auto)$"
    OR NOT nvcc STREQUAL "yes" # then it does not read the list
  )
    set(bad "")
  endif()
  set(severity warning)
  if("${now},${variant}" STREQUAL "yes,cuda") # the package gets this very value
    set(severity error)
  endif()
  set("${out}" "${bad}" PARENT_SCOPE)
  set("${out_severity}" "${severity}" PARENT_SCOPE)
endfunction()
