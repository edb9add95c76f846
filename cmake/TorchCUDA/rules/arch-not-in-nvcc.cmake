# SPDX-License-Identifier: BSD-3-Clause
#
# Why: nvcc builds neither architectures newer than itself nor those it has dropped.
# Source: nvcc --list-gpu-arch of the nvcc that was found; `f` since 12.9 (ptxas 12.8 and 12.9, run
# 2026-11-22).
torchcuda_rule(
  ID arch-not-in-nvcc
  SEVERITY error
  TITLE "nvcc cannot build an architecture that is asked for"
  FAILURE F05 F21 F23
  NEEDS plan.architectures nvcc.archs
  USES
    plan.architectures_source
    nvcc.version
    nvcc.path
    nvcc.candidate.*.path
    project.cuda
    project.mode
    project.torch_arch_list
    torch.cuda_major
  ONLY project.cuda=torch,other
  SYMPTOM
    "nvcc fatal: Unsupported gpu architecture 'compute_89'; or CMake: Failed to detect a default CUDA architecture"
  BECAUSE "this nvcc is older than the architecture, or newer than its end"
  REMEDY "another nvcc, or another list of architectures"
)
function(torchcuda_rule_arch_not_in_nvcc)
  torchcuda_known(mode project.mode)
  torchcuda_known(from plan.architectures_source)
  if(
    NOT mode STREQUAL "end"
    AND fact.project.cuda STREQUAL "other"
    AND DEFINED fact.project.torch_arch_list
    AND from MATCHES "^(CMAKE_CUDA_ARCHITECTURES)?$"
  )
    return() # the package may clear it; targets are judged at the end of configure
  endif()
  string(REPLACE " " ";" known "${fact.nvcc.archs}")
  torchcuda_known(version nvcc.version)
  _torchcuda_archs_of_nvcc(good bad "${known}" "${version}")
  if(bad STREQUAL "")
    return()
  endif()
  _torchcuda_arch_remedy(fix why "${bad}" "${known}")
  torchcuda_known(source plan.architectures_source CMAKE_CUDA_ARCHITECTURES)
  torchcuda_known(path nvcc.path)
  set(or "")
  if(NOT good STREQUAL "")
    torchcuda_define(or CMAKE_CUDA_ARCHITECTURES "${good}")
  endif()
  list(JOIN bad " " bad)
  torchcuda_finding(
    FOUND "architecture ${bad}"
    FOUND_AT "${source}"
    REQUIRED "one of ${fact.nvcc.archs}"
    REQUIRED_AT "nvcc ${version} --list-gpu-arch"
    WHY "${why}"
    WHY_AT "${path}"
    FIX "${fix}"
    OR "${or}"
  )
endfunction()

# _torchcuda_archs_of_nvcc(<out good> <out bad> <known> <version>): of the architectures that are asked for, as words and as numbers.
function(_torchcuda_archs_of_nvcc out_good out_bad known version)
  string(REPLACE " " ";" words "${fact.plan.architectures}")
  set(bad "")
  set(good "")
  foreach(word IN LISTS words)
    if(word MATCHES "^(native|all|all-major|OFF|.*[$]<.*)$")
      continue()
    elseif(NOT word MATCHES "^([0-9]+)([af]?)(-real|-virtual)?$") # misspelt
      torchcuda_meant_architecture(meant "${word}")
      list(APPEND bad "${word}")
      list(APPEND good ${meant_number})
      continue()
    endif()
    set(number "${CMAKE_MATCH_1}")
    string(REGEX MATCH "^[0-9]+[af]?" code "${word}")
    if(code MATCHES "f$")
      torchcuda_all_known(told nvcc.version)
    endif()
    if(
      NOT "${number}" IN_LIST known
      OR (code MATCHES "f$" AND NOT version STREQUAL "" AND version VERSION_LESS 12.9)
    )
      list(APPEND bad "${code}")
    else()
      list(APPEND good "${word}")
    endif()
  endforeach()
  list(REMOVE_DUPLICATES good)
  list(REMOVE_DUPLICATES bad)
  set("${out_good}" "${good}" PARENT_SCOPE)
  set("${out_bad}" "${bad}" PARENT_SCOPE)
endfunction()

# _torchcuda_arch_remedy(<out fix> <out why> <bad> <known>): depends on the first bad architecture:
# misspelt, too new, dropped, or renamed.
function(_torchcuda_arch_remedy out_fix out_why bad known)
  list(GET bad 0 code)
  string(REGEX MATCH "^[0-9]+" number "${code}")
  torchcuda_first_cuda_for(first "${number}")
  torchcuda_last_cuda_for(last "${number}")
  list(SORT known COMPARE NATURAL)
  list(GET known 0 lowest)
  torchcuda_architecture_name(name "${number}")
  torchcuda_nvcc_bounds(least below)
  if(NOT code MATCHES "^[0-9]+[af]?$")
    set(why "CMake knows no such architecture")
    set(fix "write it as CMake does: 80, 90a, 90-real")
  elseif(number EQUAL 101)
    set(why "Thor is 110 since CUDA 13.0 and was 101 before")
    set(fix "write 110 for 101")
  elseif(code MATCHES "f$")
    set(why "family targets such as ${code} came with CUDA 12.9")
    torchcuda_fix_nvcc(fix 12.9 ${below} "CUDA 12.9 or newer")
  elseif(number LESS lowest)
    set(why "this nvcc builds for GPUs of ${lowest} and up")
    set(fix "take ${number} out of the list of architectures")
    if(NOT last STREQUAL "")
      string(APPEND why "; ${name} ended with CUDA ${last}")
      torchcuda_candidate(other nvcc "${least}" "${last}.999")
      if(NOT other_path STREQUAL "")
        torchcuda_define(fix CMAKE_CUDA_COMPILER "${other_path}")
      endif()
    endif()
  elseif(first STREQUAL "")
    set(why "this nvcc does not know ${code}")
    set(fix "take a newer toolkit: -DCMAKE_CUDA_COMPILER=<path of its nvcc>")
  else()
    set(why "compute capability ${name} came with CUDA ${first}")
    torchcuda_fix_nvcc(fix "${first}" ${below} "CUDA ${first} or newer")
  endif()
  set("${out_fix}" "${fix}" PARENT_SCOPE)
  set("${out_why}" "${why}" PARENT_SCOPE)
endfunction()
