# SPDX-License-Identifier: BSD-3-Clause
#
# Why: glibc 2.41 declares cospi with noexcept, and 2.42 rsqrt; older CUDA headers declare them
# without.
# Source: crt/math_functions.h of the toolkit. Read it rather than compare versions: distributions
# patch it.
torchcuda_rule(
  ID glibc-math-clash
  SEVERITY error
  TITLE "The CUDA headers clash with this system's math.h"
  FAILURE F29 F23
  NEEDS host.glibc
  USES
    toolkit.math_noexcept
    toolkit.rsqrt_noexcept
    toolkit.include_dir
    toolkit.headers
    nvcc.version
    nvcc.candidate.*.path
    project.cuda
    torch.cuda_major
  ONLY project.needs_nvcc=yes
  TRIAL live.cuda.stage=ok
  SYMPTOM "exception specification is incompatible with that of previous function cospi"
  BECAUSE "glibc 2.41 and newer declare the same functions in another way; no compiler helps"
  REMEDY "CUDA 13 or newer, or an older system in a container"
)
function(torchcuda_rule_glibc_math_clash)
  set(name "")
  set(limit "")
  if(NOT fact.host.glibc VERSION_LESS 2.42)
    torchcuda_all_known(known toolkit.rsqrt_noexcept)
    if(known AND fact.toolkit.rsqrt_noexcept STREQUAL "no")
      set(name rsqrt)
      set(limit 2.41)
    endif()
  endif()
  if(NOT fact.host.glibc VERSION_LESS 2.41)
    torchcuda_all_known(known toolkit.math_noexcept)
    if(known AND fact.toolkit.math_noexcept STREQUAL "no")
      set(name cospi)
      set(limit 2.40)
    endif()
  endif()
  if(name STREQUAL "")
    return()
  endif()
  torchcuda_newer_nvcc(fix 13)
  if(fix STREQUAL "")
    set(fix "take a newer toolkit of CUDA 13, and the libtorch built for CUDA 13")
  endif()
  torchcuda_known(place toolkit.include_dir)
  torchcuda_known(cuda toolkit.headers)
  string(STRIP "CUDA ${cuda}" cuda)
  torchcuda_finding(
    FOUND "glibc ${fact.host.glibc}"
    REQUIRED "glibc ${limit} or older for these headers"
    WHY "crt/math_functions.h of ${cuda} declares ${name} without noexcept"
    WHY_AT "${place}"
    FIX "${fix}"
    OR "build in a container with an older system"
  )
endfunction()
