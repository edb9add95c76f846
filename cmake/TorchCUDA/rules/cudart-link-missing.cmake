# SPDX-License-Identifier: BSD-3-Clause
#
# Why: the linker looks for libcudart.so; the CUDA runtime's wheels hold only lib/libcudart.so.13.
# Source: the wheels nvidia-cuda-runtime 13.0 and 13.2, read 2026-11-22.
torchcuda_rule(
  ID cudart-link-missing
  SEVERITY error
  TITLE "The toolkit has no libcudart.so to link with"
  FAILURE F28
  NEEDS plan.cudart_link project.cuda_runtime
  USES toolkit.library_dir
  ONLY project.needs_nvcc=yes
  SYMPTOM "cannot find -lcudart"
  BECAUSE "the shared run time is asked for, and only the numbered file is there"
  REMEDY "the static run time, which is CMake's default"
)
function(torchcuda_rule_cudart_link_missing)
  if(fact.plan.cudart_link STREQUAL "yes" OR NOT fact.project.cuda_runtime STREQUAL "shared")
    return()
  endif()
  torchcuda_known(place toolkit.library_dir)
  torchcuda_finding(
    FOUND "no libcudart.so"
    FOUND_AT "${place}"
    REQUIRED "libcudart.so"
    WHY "CMAKE_CUDA_RUNTIME_LIBRARY is Shared"
    FIX "-DCMAKE_CUDA_RUNTIME_LIBRARY=Static"
    OR "take a toolkit from the installer or the distribution"
  )
endfunction()
