# SPDX-License-Identifier: BSD-3-Clause
#
# Why: nvcc, its headers (crt) and its code generator (nvvm) are one compiler, but the wheels do not
# pin each other.
# Source: METADATA of nvidia-cuda-nvcc 13.2.78, which installs crt 13.5.37; read 2026-11-22.
torchcuda_rule(
  ID toolkit-component-skew
  SEVERITY warning
  TITLE "The pieces of the CUDA toolkit are of different releases"
  FAILURE F48
  NEEDS toolkit.component.nvcc
  USES toolkit.component.crt toolkit.component.nvvm toolkit.component.cudart toolkit.root
  ONLY project.needs_nvcc=yes
  SYMPTOM "errors inside crt headers, or unknown PTX versions"
  BECAUSE "the packages of nvcc, crt, nvvm and cudart have different minors"
  REMEDY "install all of them in the minor of nvcc"
)
function(torchcuda_rule_toolkit_component_skew)
  string(REGEX MATCH "^[0-9]+\\.[0-9]+" nvcc "${fact.toolkit.component.nvcc}")
  set(odd "")
  set(packages "")
  foreach(name IN ITEMS crt nvvm cudart)
    torchcuda_known(version toolkit.component.${name} "${nvcc}")
    string(REGEX MATCH "^[0-9]+\\.[0-9]+" release "${version}")
    if(NOT release STREQUAL "" AND NOT nvcc STREQUAL "" AND NOT release VERSION_EQUAL nvcc)
      list(APPEND odd "${name} ${version}")
      set(package.crt nvidia-cuda-crt)
      set(package.nvvm nvidia-nvvm)
      set(package.cudart nvidia-cuda-runtime)
      string(APPEND packages " '${package.${name}}==${nvcc}.*'")
    endif()
  endforeach()
  if(odd STREQUAL "")
    return()
  endif()
  list(JOIN odd ", " odd)
  torchcuda_known(root toolkit.root)
  torchcuda_finding(
    FOUND "${odd}"
    FOUND_AT "${root}"
    REQUIRED "${nvcc}, as nvcc (the last number may differ)"
    WHY "nvcc ${fact.toolkit.component.nvcc} calls them"
    FIX "pip install${packages}"
  )
endfunction()
