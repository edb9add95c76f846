# SPDX-License-Identifier: BSD-3-Clause
#
# Why: streams and pointers of one CUDA major mean nothing to the runtime of another in the same
# process.
# Source: measured. CMake links the static runtime by default, so every project has two of one
# major; two majors fail.
torchcuda_rule(
  ID two-cuda-runtimes
  SEVERITY error
  TITLE "The program would load the CUDA run times of two majors"
  FAILURE F06
  NEEDS closure.cudart.majors
  USES project.cuda nvcc.major torch.cuda_major closure.cudart.path
  ONLY project.cuda=torch,other
  SYMPTOM "SIGFPE, invalid handles, or missing NVRTC builtins at run"
  BECAUSE
    "one part of the program was linked with libcudart of one major, another part with that of another"
  REMEDY "one CUDA major for everything in the process"
)
function(torchcuda_rule_two_cuda_runtimes)
  string(REPLACE " " ";" majors "${fact.closure.cudart.majors}")
  list(REMOVE_DUPLICATES majors)
  list(SORT majors COMPARE NATURAL)
  list(LENGTH majors count)
  if(count LESS 2)
    return()
  endif()
  if(
    DEFINED fact.nvcc.major
    AND DEFINED fact.torch.cuda_major
    AND NOT fact.nvcc.major EQUAL fact.torch.cuda_major
  )
    return() # nvcc-major reports the cause
  endif()
  torchcuda_code_severity(severity)
  torchcuda_known(path closure.cudart.path)
  torchcuda_libtorch_built_for(why)
  list(JOIN majors " and " majors)
  torchcuda_finding(
    SEVERITY "${severity}"
    FOUND "libcudart of CUDA ${majors}"
    FOUND_AT "${path}"
    REQUIRED "one CUDA major"
    WHY "${why}"
    FIX "link the project's CUDA libraries of libtorch's major: -DCUDAToolkit_ROOT=<its toolkit>"
    UNLESS "no CUDA object goes from one part to the other"
  )
endfunction()
