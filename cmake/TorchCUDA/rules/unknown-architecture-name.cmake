# SPDX-License-Identifier: BSD-3-Clause
#
# Why: libtorch's CMake package stops at an architecture name it cannot parse; 2.4 cannot parse
# two-digit majors.
# Source: select_compute_arch.cmake of the libtorch that was found.
torchcuda_rule(
  ID unknown-architecture-name
  SEVERITY warning
  TITLE "libtorch's CMake package does not know an architecture's name"
  FAILURE F32
  NEEDS torch.arch_names project.torch_arch_list
  USES torch.cmake_dir
  ONLY project.torch_package=yes project.cuda=torch,other
  SYMPTOM "Unknown CUDA Architecture Name 9.0a in CUDA_SELECT_NVCC_ARCH_FLAGS"
  BECAUSE "TORCH_CUDA_ARCH_LIST names an architecture that came after this libtorch"
  REMEDY "take the name out of TORCH_CUDA_ARCH_LIST"
)
function(torchcuda_rule_unknown_architecture_name)
  torchcuda_name_forms(forms "${fact.torch.arch_names}")
  string(REGEX MATCHALL "[^ ;,]+" words "${fact.project.torch_arch_list}")
  set(good "")
  set(bad "")
  foreach(word IN LISTS words)
    string(REGEX REPLACE "\\+PTX$" "" name "${word}")
    if(forms STREQUAL "" OR NOT name MATCHES "^[0-9.]+[a-z]?$" OR name MATCHES "^(${forms})$")
      list(APPEND good "${word}") # Ampere, Common, 8.6(8.0): not judged here
    else()
      list(APPEND bad "${name}")
    endif()
  endforeach()
  if(bad STREQUAL "")
    return()
  endif()
  list(JOIN bad " " bad)
  list(JOIN good " " good)
  torchcuda_name_libtorch(name)
  torchcuda_known(package torch.cmake_dir)
  torchcuda_finding(
    FOUND "${bad}"
    FOUND_AT "TORCH_CUDA_ARCH_LIST"
    REQUIRED "names that ${name} knows"
    REQUIRED_AT "${package}"
    WHY "find_package(Torch) stops at the others"
    FIX "-DTORCH_CUDA_ARCH_LIST=\"${good}\""
    UNLESS "the project filters the list itself"
  )
endfunction()
