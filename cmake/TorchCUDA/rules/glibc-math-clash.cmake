# SPDX-License-Identifier: BSD-3-Clause
#
# Why: glibc 2.41 declares cospi and others with noexcept; CUDA headers before 13 declare them without.
# Source: crt/math_functions.h of the toolkit that was found; distributions patch it, so it is read.
torchcuda_rule(
  ID glibc-math-clash
  SEVERITY error
  TITLE "The CUDA headers clash with this system's math.h"
  FAILURE F29 F23
  NEEDS host.glibc toolkit.math_noexcept
  USES toolkit.include_dir toolkit.headers
  ONLY project.needs_nvcc=yes
  SYMPTOM "exception specification is incompatible with that of previous function cospi"
  BECAUSE "glibc 2.41 and newer declare the same functions in another way; no compiler helps"
  REMEDY "CUDA 13 or newer, or an older system in a container"
)
function(torchcuda_rule_glibc_math_clash)
  if(fact.host.glibc VERSION_LESS 2.41 OR fact.toolkit.math_noexcept STREQUAL "yes")
    return()
  endif()
  torchcuda_known(place toolkit.include_dir)
  torchcuda_known(cuda toolkit.headers)
  string(STRIP "CUDA ${cuda}" cuda)
  torchcuda_finding(
    FOUND "glibc ${fact.host.glibc}"
    REQUIRED "glibc 2.40 or older for these headers"
    WHY "crt/math_functions.h of ${cuda} declares cospi without noexcept"
    WHY_AT "${place}"
    FIX "take a CUDA 13 toolkit and the libtorch built for CUDA 13"
    OR "build in a container with an older system"
  )
endfunction()
