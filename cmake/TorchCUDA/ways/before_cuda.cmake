# SPDX-License-Identifier: BSD-3-Clause
#
# Way 1, before CMake tests nvcc: an architecture or a host compiler that nvcc refuses ends there, with a message about
# a broken compiler. What is known at that moment, nvcc, its host compiler and the architectures, is judged first.
include_guard(GLOBAL)

# torchcuda_watch_cuda_language(): CMake's own files read CMAKE_CUDA_ARCHITECTURES when CUDA is enabled.
function(torchcuda_watch_cuda_language)
  variable_watch(CMAKE_CUDA_ARCHITECTURES _torchcuda_on_architectures)
endfunction()

function(_torchcuda_on_architectures variable access value file)
  if(
    NOT
      "${file}"
        MATCHES
        "/(CMakeDetermineCUDACompiler|CMakeDetermineCompilerId|CMakeTestCUDACompiler)[.]cmake$"
  )
    return()
  endif()
  get_property(seen GLOBAL PROPERTY TorchCUDA.cuda_language)
  get_property(judged GLOBAL PROPERTY TorchCUDA.judged_torch)
  if(seen OR NOT "${judged}" STREQUAL "")
    return()
  endif()
  set_property(GLOBAL PROPERTY TorchCUDA.cuda_language yes)
  _torchcuda_judge_cuda_language()
endfunction()

# _torchcuda_judge_cuda_language(): without libtorch, which is not known yet: a rule that needs it is skipped.
function(_torchcuda_judge_cuda_language)
  torchcuda_option(check TorchCUDA_CHECK ON)
  if(NOT check)
    return()
  endif()
  torchcuda_clear_facts()
  torchcuda_set_fact(project.mode top-level)
  torchcuda_set_fact(project.cuda other)
  torchcuda_set_fact(project.torch_package no)
  torchcuda_facts_project()
  torchcuda_need(gather)
  torchcuda_locate_host_compiler()
  torchcuda_locate_toolkit()
  torchcuda_locate_nvcc_host()
  torchcuda_facts_toolkit()
  torchcuda_facts_nvcc()
  torchcuda_facts_host()
  _torchcuda_asked_architectures()
  torchcuda_conclude(cuda-language no)
  torchcuda_verdict()
  get_property(order GLOBAL PROPERTY TorchCUDA.order)
  _torchcuda_first_error(first "${order}")
  if(NOT "${first}" STREQUAL "")
    torchcuda_need(report/findings)
    torchcuda_findings_text(text ${order})
    torchcuda_print("${text}")
    message(FATAL_ERROR "TorchCUDA: ${first}\n  CUDA was not enabled.")
  endif()
  torchcuda_clear_facts()
  set_property(GLOBAL PROPERTY TorchCUDA.findings 0)
endfunction()

# _torchcuda_asked_architectures(): the list that CMake is about to hand to nvcc, if somebody gave one.
function(_torchcuda_asked_architectures)
  set(archs "${CMAKE_CUDA_ARCHITECTURES}")
  set(source CMAKE_CUDA_ARCHITECTURES)
  if("${archs}" STREQUAL "")
    set(archs "$ENV{CUDAARCHS}")
    set(source CUDAARCHS)
  endif()
  if("${archs}" MATCHES "^[0-9a-z;-]+$")
    string(REPLACE ";" " " archs "${archs}")
    torchcuda_set_fact(project.architectures "${archs}")
    torchcuda_set_fact(project.architectures_source "${source}")
  endif()
endfunction()
