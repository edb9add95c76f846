# SPDX-License-Identifier: BSD-3-Clause
#
# Why: a toolkit is nvcc and what it uses: cicc, the headers it includes, the CUDA runtime it links.
# Source: the files. The wheel nvidia-cuda-nvcc 13 does not pin the other wheels;
# nvidia-cuda-nvcc-cu12 has no nvcc.
torchcuda_rule(
  ID toolkit-incomplete
  SEVERITY error
  TITLE "The CUDA toolkit lacks a piece that nvcc needs"
  FAILURE F28 F35 F16
  NEEDS toolkit.root
  USES
    toolkit.missing
    toolkit.cccl
    toolkit.layout
    nvcc.version
    nvcc.path
    project.cuda
    torch.cuda_major
    nvcc.candidate.*.path
  ONLY project.needs_nvcc=yes
  SYMPTOM "crt/host_config.h: No such file; cannot find -lcudart; nvcc: cicc: not found"
  BECAUSE "the toolkit was put together from packages, and one is not there"
  REMEDY "install the package that holds the piece"
)
function(torchcuda_rule_toolkit_incomplete)
  torchcuda_all_known(known toolkit.missing)
  torchcuda_known(missing toolkit.missing none)
  if(NOT missing STREQUAL "none")
    _torchcuda_lacks_pieces(error "${missing}" "does not compile and link without")
    return()
  endif()
  torchcuda_known(cuda project.cuda other)
  if(cuda STREQUAL "no")
    return() # nvcc only passes CMake's test, which includes nothing
  endif()
  torchcuda_all_known(known toolkit.cccl)
  if(known AND fact.toolkit.cccl STREQUAL "no")
    torchcuda_code_severity(severity)
    _torchcuda_lacks_pieces("${severity}" cccl "needs thrust/complex.h for libtorch's headers")
  endif()
endfunction()

function(_torchcuda_lacks_pieces severity missing why)
  torchcuda_known(version nvcc.version)
  torchcuda_known(path nvcc.path)
  torchcuda_fix_pieces(fix "${missing}" "${version}")
  string(STRIP "nvcc ${version}" name)
  torchcuda_other_nvcc(or)
  if(or STREQUAL fix)
    set(or "")
  endif()
  torchcuda_finding(
    SEVERITY "${severity}"
    FOUND "no ${missing}"
    FOUND_AT "${fact.toolkit.root}"
    REQUIRED "every piece of a toolkit"
    WHY "${name} ${why}"
    WHY_AT "${path}"
    FIX "${fix}"
    OR "${or}"
  )
endfunction()
