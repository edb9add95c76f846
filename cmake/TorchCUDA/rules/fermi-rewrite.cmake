# SPDX-License-Identifier: BSD-3-Clause
#
# Why: libtorch's CMake package up to 2.14 takes the 2.1 in 12.1 for Fermi and asks for compute_20.
# Source: select_compute_arch.cmake of 2.7 to 2.15 (2.15 still has the line, but clamps first); read
# 2026-11-22.
torchcuda_rule(
  ID fermi-rewrite
  SEVERITY note
  TITLE "libtorch's CMake package takes this GPU for a Fermi"
  FAILURE F40
  NEEDS torch.version gpu.0.cc
  USES gpu.*.cc project.torch_arch_list
  ONLY project.torch_package=yes project.cuda=torch,other
  SYMPTOM
    "nvcc fatal: Unsupported gpu architecture 'compute_20'; or kernels that are silently missing"
  BECAUSE "the compute capability ends in 2.1, which the package rewrites"
  REMEDY "set TORCH_CUDA_ARCH_LIST; TorchCUDA does"
)
function(torchcuda_rule_fermi_rewrite)
  if(DEFINED fact.project.torch_arch_list OR NOT fact.torch.version VERSION_LESS 2.15)
    return()
  endif()
  set(n 0)
  while(DEFINED fact.gpu.${n}.cc)
    set(cc "${fact.gpu.${n}.cc}")
    if(cc MATCHES "[0-9]2\\.1$")
      torchcuda_finding(
        FOUND "GPU of compute capability ${cc}"
        REQUIRED "another spelling for libtorch's package"
        WHY "find_package(Torch) of libtorch ${fact.torch.version} asks nvcc for compute_20"
        DONE "TorchCUDA sets TORCH_CUDA_ARCH_LIST"
      )
      return()
    endif()
    math(EXPR n "${n} + 1")
  endwhile()
endfunction()
