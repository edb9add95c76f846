# SPDX-License-Identifier: BSD-3-Clause
#
# Why: libtorch's CMake package fails here for reasons that TorchCUDA's variables fix; without
# TorchCUDA it fails.
# Source: measured: 2.11.0 and 2.15.0 with nvcc 13.0, CMake 3.22.6 to 4.4.4; for nvToolsExt, the
# package's files.
torchcuda_rule(
  ID package-helped
  SEVERITY note
  TITLE "libtorch's own package would not get through here without help"
  FAILURE F10 F13 F28 F43
  NEEDS torch.version
  USES
    package.toolkit
    package.cuda_standard
    package.cuda_dialect
    package.nvtoolsext
    nvcc.path
    project.cuda
    cmake.version
    torch.cmake_dir
  ONLY project.torch_package=yes
  SYMPTOM
    "Found two conflicting CUDA versions; Failed to find nvToolsExt; Target requires the language dialect CUDA20"
  BECAUSE
    "the package looks for the toolkit by itself, and asks CMake for what this one does not know"
  REMEDY "nothing to do: TorchCUDA sets the variables where find_package(Torch) is called"
)
function(torchcuda_rule_package_helped)
  torchcuda_known(nvcc nvcc.path nvcc)
  torchcuda_known(cmake cmake.version "${CMAKE_VERSION}")
  set(help "")
  if(DEFINED fact.package.toolkit)
    list(APPEND help "CUDA_TOOLKIT_ROOT_DIR to the toolkit of ${nvcc}")
  endif()
  if(DEFINED fact.package.nvtoolsext)
    list(APPEND help "a target CUDA::nvToolsExt")
  endif()
  if(DEFINED fact.package.cuda_standard)
    list(APPEND help "CMAKE_CUDA_STANDARD to ${fact.package.cuda_standard}")
  endif()
  if(DEFINED fact.package.cuda_dialect)
    list(
      APPEND help
      "nvcc's option for C++${fact.package.cuda_dialect}, which CMake ${cmake} does not know"
    )
  endif()
  if(help STREQUAL "")
    return()
  endif()
  list(JOIN help ", " help)
  torchcuda_known(package torch.cmake_dir)
  torchcuda_known(cuda project.cuda no)
  set(why "it would stop")
  if(NOT cuda STREQUAL "no")
    set(why "it would stop, or the project's .cu sources would")
  endif()
  torchcuda_finding(
    FOUND "the package of libtorch ${fact.torch.version}"
    FOUND_AT "${package}"
    REQUIRED "help"
    WHY "${why}"
    DONE "TorchCUDA sets for that call: ${help}"
  )
endfunction()
