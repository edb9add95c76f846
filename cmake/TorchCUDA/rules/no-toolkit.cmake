# SPDX-License-Identifier: BSD-3-Clause
#
# Why: `.cu` files need nvcc. A C++ program does not, but the CMake package of a libtorch with CUDA
# requires it.
# Source: Caffe2Config.cmake of libtorch 2.1 to 2.15.
torchcuda_rule(
  ID no-toolkit
  SEVERITY error
  TITLE "There is no nvcc"
  FAILURE F16 F23
  NEEDS nvcc.found
  USES project.cuda project.mode torch.cuda_major torch.layout
  ONLY project.needs_nvcc=yes
  SYMPTOM
    "Could not find nvcc; or: Your installed Caffe2 version uses CUDA but I cannot find the CUDA libraries"
  BECAUSE "no toolkit is installed, only its run time, or it lies where it is not searched"
  REMEDY "install the toolkit of libtorch's CUDA major, or name it"
)
function(torchcuda_rule_no_toolkit)
  torchcuda_known(cuda project.cuda other)
  torchcuda_known(mode project.mode)
  if(
    NOT fact.nvcc.found STREQUAL "no"
    OR (cuda STREQUAL "other" AND NOT mode MATCHES "^(find|top-level|end)$")
  )
    return() # without a project, nothing asks for nvcc
  endif()
  torchcuda_libtorch_built_for(why)
  torchcuda_known(major torch.cuda_major 13)
  set(asks "the project compiles .cu files, and ${why}")
  set(or "in a container: take the devel image, not the runtime image")
  if(cuda STREQUAL "no")
    set(
      asks
      "libtorch's own find_package(Torch) stops without it; the project's code does not need it"
    )
    set(or "link TorchCUDA::TorchCUDA instead, which needs no nvcc")
  endif()
  set(
    fix
    "install the CUDA ${major} toolkit, or give its nvcc: -DCMAKE_CUDA_COMPILER=<path of nvcc>"
  )
  if(major GREATER_EQUAL 13)
    set(
      fix
      "pip install 'cuda-toolkit[nvcc,cudart,cccl]==${major}.*', or -DCMAKE_CUDA_COMPILER=<path of nvcc>"
    )
  endif()
  torchcuda_finding(
    FOUND "no nvcc"
    FOUND_AT "CUDACXX, CUDA_HOME, PATH, /usr/local/cuda"
    REQUIRED "nvcc of CUDA ${major}"
    WHY "${asks}"
    FIX "${fix}"
    OR "${or}"
  )
endfunction()
