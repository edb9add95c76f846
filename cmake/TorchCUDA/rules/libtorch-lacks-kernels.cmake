# SPDX-License-Identifier: BSD-3-Clause
#
# Why: a GPU runs code of its major up to its minor, or PTX that its driver can compile.
# Source: NVIDIA, CUDA Programming Guide, application compatibility; coverage.cmake.
torchcuda_rule(
  ID libtorch-lacks-kernels
  SEVERITY error
  TITLE "libtorch has no kernels for the GPU"
  FAILURE F01
  NEEDS machine.gpus machine.coverage
  USES torch.sass torch.ptx torch.library_dir torch.cuda machine.source machine.cuda
  SYMPTOM "CUDA error: no kernel image is available for execution on the device"
  BECAUSE
    "each build of libtorch holds machine code for some GPUs only; wheel, zip and conda of one version differ"
  REMEDY
    "another build of libtorch: CUDA 12.8 or newer for GPUs since 10.0, CUDA 12.6 for GPUs before 7.5"
)
function(torchcuda_rule_libtorch_lacks_kernels)
  torchcuda_judge_coverage(gpu "${fact.machine.gpus}" "${fact.machine.coverage}" "none;old-driver")
  if(gpu_odd STREQUAL "")
    return()
  endif()
  set(severity error)
  if(gpu_usable)
    set(severity warning) # the other GPUs work
  endif()
  torchcuda_known(place torch.library_dir)
  torchcuda_known(source machine.source)
  _torchcuda_kernels_it_holds(why)
  set(fix "install the libtorch of CUDA 12.8 or newer (13.0 or newer for 11.0)")
  torchcuda_known(cuda torch.cuda 0)
  if(NOT cuda VERSION_LESS 13.0 OR (NOT cuda VERSION_LESS 12.8 AND NOT gpu_odd MATCHES "11\\.0"))
    set(fix "install a newer release of libtorch, if it lists ${gpu_odd}")
  endif()
  if(gpu_odd VERSION_LESS 7.5)
    set(fix "install the libtorch of CUDA 12.6, which keeps GPUs before 7.5")
  endif()
  set(unless "")
  if(NOT source STREQUAL "TorchCUDA_RUNS_ON")
    set(unless "the program runs elsewhere: -DTorchCUDA_RUNS_ON=\"gpu=8.0\" says where")
  endif()
  torchcuda_finding(
    SEVERITY "${severity}"
    FOUND "GPU of compute capability ${gpu_odd}"
    FOUND_AT "${source}"
    REQUIRED "kernels for ${gpu_odd}: same major, not a newer minor"
    WHY "${why}"
    WHY_AT "${place}"
    FIX "${fix}"
    OR "build libtorch from source with TORCH_CUDA_ARCH_LIST=\"${gpu_odd}\""
    UNLESS "${unless}"
  )
endfunction()

# _torchcuda_kernels_it_holds(<out>): the sentence of what libtorch has.
function(_torchcuda_kernels_it_holds out)
  torchcuda_name_libtorch(name)
  torchcuda_known(sass torch.sass none)
  torchcuda_known(ptx torch.ptx none)
  torchcuda_known(cuda machine.cuda)
  set(why "${name} holds machine code for ${sass}")
  if(NOT ptx STREQUAL "none")
    string(APPEND why "; its PTX (${ptx}) does not help")
    if(NOT cuda STREQUAL "")
      string(APPEND why " under a driver of CUDA ${cuda}")
    endif()
  endif()
  set("${out}" "${why}" PARENT_SCOPE)
endfunction()
