# SPDX-License-Identifier: BSD-3-Clause
#
# Why: nvcc, its headers (crt), its code generator (nvvm) and the CUDA runtime are packages that do
# not pin each other.
# Source: METADATA of nvidia-cuda-nvcc 13.2.78, which installs crt 13.5.37; measured 2026-12-01 with
# the pieces of 13.0, 13.2 and 13.4, exchanged one by one:
# - nvvm newer than nvcc: ptxas refuses its PTX ("Unsupported .version 9.2")
# - nvvm older: 13.4 with 13.0 fails (--simt-only), 13.4 with 13.2 and 13.2 with 13.0 work
# - crt and nvvm, one of them 13.0: __cudaLaunch has another number of arguments; others work
# - runtime headers of another minor than nvcc: CCCL stops by #error; without CCCL it works
torchcuda_rule(
  ID toolkit-component-skew
  SEVERITY warning
  TITLE "The pieces of the CUDA toolkit are of different releases"
  FAILURE F48
  NEEDS toolkit.component.nvcc
  USES
    toolkit.component.crt
    toolkit.component.nvvm
    toolkit.component.cudart
    toolkit.cccl_strict
    toolkit.root
    toolkit.layout
    project.cuda
    torch.cuda_major
    nvcc.candidate.*.path
  ONLY project.needs_nvcc=yes
  SYMPTOM
    "Unsupported .version 9.2; current version is '9.0'; CUDA compiler and CUDA toolkit headers are incompatible"
  BECAUSE "the packages of nvcc, crt, nvvm and cudart have different minors"
  REMEDY "install all of them in one minor"
)
function(torchcuda_rule_toolkit_component_skew)
  torchcuda_all_known(known toolkit.component.crt toolkit.component.nvvm toolkit.component.cudart)
  foreach(name IN ITEMS nvcc crt nvvm cudart)
    torchcuda_known(version toolkit.component.${name})
    string(REGEX MATCH "^[0-9]+\\.[0-9]+" ${name} "${version}")
  endforeach()
  if(nvcc STREQUAL "")
    return()
  endif()
  if(NOT nvvm STREQUAL "" AND nvvm VERSION_GREATER nvcc)
    _torchcuda_skewed(error nvvm "ptxas of nvcc ${nvcc} refuses its PTX")
  elseif(
    NOT crt STREQUAL ""
    AND NOT nvvm STREQUAL ""
    AND NOT crt VERSION_EQUAL nvvm
    AND "${crt} ${nvvm}" MATCHES "(^| )13\\.0( |$)"
  )
    _torchcuda_skewed(error crt "nvvm ${nvvm} starts kernels by another macro (__cudaLaunch)")
  elseif(NOT cudart STREQUAL "" AND NOT cudart VERSION_EQUAL nvcc)
    torchcuda_all_known(known toolkit.cccl_strict)
    if(known AND fact.toolkit.cccl_strict STREQUAL "yes")
      torchcuda_code_severity(severity)
      _torchcuda_skewed("${severity}" cudart "Thrust and CUB stop if nvcc is not of that release")
    endif()
  elseif(NOT nvvm STREQUAL "" AND nvvm VERSION_LESS nvcc)
    _torchcuda_skewed(warning nvvm "an older one may lack an option that nvcc passes")
  endif()
endfunction()

# _torchcuda_skewed(<severity> <piece> <why>): the finding. The fix installs all other pieces in the
# release of the runtime, which torch pins.
function(_torchcuda_skewed severity piece why)
  torchcuda_known(root toolkit.root)
  torchcuda_known(found toolkit.component.${piece})
  torchcuda_known(release toolkit.component.cudart "${fact.toolkit.component.nvcc}")
  string(REGEX MATCH "^[0-9]+\\.[0-9]+" release "${release}")
  torchcuda_fix_pieces(fix "nvcc crt nvvm cccl" "${release}")
  torchcuda_other_nvcc(or)
  if(or STREQUAL fix)
    set(or "")
  endif()
  torchcuda_finding(
    SEVERITY "${severity}"
    FOUND "${piece} ${found}"
    FOUND_AT "${root}"
    REQUIRED "the release of nvcc ${fact.toolkit.component.nvcc} (the last number may differ)"
    WHY "${why}"
    FIX "${fix}"
    OR "${or}"
  )
endfunction()
