# SPDX-License-Identifier: BSD-3-Clause
#
# Why: the project's kernels run only on GPUs they were built for, by the same rules as libtorch's.
# Source: NVIDIA, CUDA Programming Guide, application compatibility; coverage.cmake.
torchcuda_rule(
  ID own-kernels-lack-gpu
  SEVERITY error
  TITLE "The project's own kernels are not built for the GPU"
  FAILURE F01
  NEEDS machine.gpus machine.own_coverage plan.architectures
  USES plan.architectures_source machine.source nvcc.archs project.cuda torch.cuda_major
  ONLY project.cuda=torch,other
  SYMPTOM
    "CUDA error: no kernel image is available for execution on the device, in the project's own kernels"
  BECAUSE "the list of architectures names none that this GPU runs"
  REMEDY "add the GPU's architecture to CMAKE_CUDA_ARCHITECTURES"
)
function(torchcuda_rule_own_kernels_lack_gpu)
  torchcuda_judge_coverage(gpu "${fact.machine.gpus}" "${fact.machine.own_coverage}" "none")
  if(gpu_odd STREQUAL "")
    return()
  endif()
  set(severity warning)
  if(NOT gpu_usable)
    torchcuda_code_severity(severity) # a target's own list is known only at the end of configure
  endif()
  torchcuda_known(source plan.architectures_source CMAKE_CUDA_ARCHITECTURES)
  torchcuda_known(machine machine.source)
  _torchcuda_more_architectures(fix "${gpu_odd}")
  torchcuda_finding(
    SEVERITY "${severity}"
    FOUND "architectures ${fact.plan.architectures}"
    FOUND_AT "${source}"
    REQUIRED "one that a GPU of ${gpu_odd} runs"
    REQUIRED_AT "${machine}"
    WHY "a GPU runs code of its own major and not of a newer minor, or older PTX"
    FIX "${fix}"
    UNLESS "the targets set their own, or the program runs elsewhere: TorchCUDA_RUNS_ON"
  )
endfunction()

# _torchcuda_more_architectures(<out> <gpus>): the project's list plus these GPUs, if this nvcc can
# build for them.
function(_torchcuda_more_architectures out gpus)
  torchcuda_known(archs nvcc.archs)
  string(REPLACE " " ";" archs "${archs}")
  string(REPLACE "." "" numbers "${gpus}")
  string(REPLACE ", " ";" numbers "${numbers}")
  foreach(number IN LISTS numbers)
    if(NOT archs STREQUAL "" AND NOT "${number}" IN_LIST archs)
      torchcuda_last_cuda_for(last "${number}")
      set("${out}" "take an nvcc that builds for ${number}; this one does not" PARENT_SCOPE)
      if(NOT last STREQUAL "")
        set(fix "take nvcc ${last} or older: newer ones do not build for ${number}")
        torchcuda_nvcc_bounds(low below)
        if(last VERSION_LESS low)
          set(
            fix
            "take a libtorch of CUDA ${last} or older and its nvcc: newer ones do not build for ${number}"
          )
        endif()
        set("${out}" "${fix}" PARENT_SCOPE)
      endif()
      return()
    endif()
  endforeach()
  string(REPLACE " " ";" all "${fact.plan.architectures}")
  list(APPEND all ${numbers})
  list(REMOVE_DUPLICATES all)
  torchcuda_define(option CMAKE_CUDA_ARCHITECTURES "${all}")
  set("${out}" "${option}" PARENT_SCOPE)
endfunction()
