# SPDX-License-Identifier: BSD-3-Clause
#
# Why: nvcc and its headers may differ in patch level, but should not in release.
# Source: measured. libtorch's own test compares full versions, and refuses 12.4.99 with 12.4.131;
# this rule does not.
torchcuda_rule(
  ID two-toolkits
  SEVERITY error
  TITLE "nvcc and the CUDA headers come from two toolkits"
  FAILURE F10
  NEEDS nvcc.version toolkit.headers
  USES
    nvcc.path
    toolkit.include_dir
    nvcc.candidate.*.path
    headers.cuda_major
    torch.cuda_major
    headers.brought
    toolkit.component.nvcc
    toolkit.component.cudart
  ONLY project.needs_nvcc=yes
  SYMPTOM "FindCUDA says CUDA version is 9.2, but the CUDA headers say the version is 10.1"
  BECAUSE
    "the folder that nvcc takes its headers from was filled by another release, or a start script leads elsewhere"
  REMEDY "another nvcc, or reinstall this toolkit"
)
function(torchcuda_rule_two_toolkits)
  string(REGEX MATCH "^[0-9]+\\.[0-9]+" nvcc "${fact.nvcc.version}")
  string(REGEX MATCH "^[0-9]+\\.[0-9]+" headers "${fact.toolkit.headers}")
  if(nvcc STREQUAL "" OR headers STREQUAL "" OR nvcc VERSION_EQUAL headers)
    return()
  endif()
  torchcuda_known(brought headers.brought no)
  if(
    DEFINED fact.headers.cuda_major
    AND DEFINED fact.torch.cuda_major
    AND brought STREQUAL "no"
    AND NOT fact.headers.cuda_major EQUAL fact.torch.cuda_major
  )
    return() # headers-major or nvcc-major reports it
  endif()
  string(REGEX MATCH "^[0-9]+" nvcc_major "${nvcc}")
  set(severity warning) # minors of one major mostly work together
  if(NOT headers MATCHES "^${nvcc_major}[.]")
    set(severity error)
  elseif(DEFINED fact.toolkit.component.nvcc AND DEFINED fact.toolkit.component.cudart)
    return() # toolkit-component-skew knows more
  endif()
  torchcuda_known(path nvcc.path)
  torchcuda_known(include toolkit.include_dir)
  # nvcc itself selects these headers: no hint changes them, only another nvcc does.
  torchcuda_known(major torch.cuda_major "${nvcc_major}")
  math(EXPR next "${major} + 1")
  torchcuda_fix_nvcc(fix "${major}" "${next}" "CUDA ${major}")
  torchcuda_finding(
    SEVERITY "${severity}"
    FOUND "nvcc ${fact.nvcc.version}"
    FOUND_AT "${path}"
    REQUIRED "nvcc ${headers}, or headers of ${nvcc}"
    WHY "the headers that were found are CUDA ${headers}"
    WHY_AT "${include}"
    FIX "${fix}"
    OR "reinstall this one: nvcc and the headers that it takes are of two releases"
  )
endfunction()
