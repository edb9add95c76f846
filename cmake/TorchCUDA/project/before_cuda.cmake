# SPDX-License-Identifier: BSD-3-Clause
#
# Route 1, before CMake tests nvcc. If nvcc refuses an architecture or a host compiler, CMake stops
# there and reports a broken compiler. So nvcc, its host compiler and the architectures are judged
# before.
include_guard(GLOBAL)

# torchcuda_watch_cuda_language(): CMake reads CMAKE_CUDA_ARCHITECTURES when it enables CUDA.
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

# _torchcuda_judge_cuda_language(): judges without libtorch, which is not known yet. Rules that need
# it are skipped.
function(_torchcuda_judge_cuda_language)
  torchcuda_option(check TorchCUDA_CHECK ON)
  if(NOT check)
    return()
  endif()
  torchcuda_use_facts(machine)
  torchcuda_clear_facts()
  torchcuda_set_fact(project.mode top-level)
  torchcuda_set_fact(project.cuda other)
  torchcuda_set_fact(project.torch_package no)
  torchcuda_facts_project()
  torchcuda_need(run/gather)
  torchcuda_gather(COMPILERS)
  torchcuda_conclude(machine project)
  get_property(order GLOBAL PROPERTY TorchCUDA.project.order)
  torchcuda_first_error(first "${order}")
  if(NOT "${first}" STREQUAL "")
    torchcuda_need(report/findings)
    torchcuda_findings_text(text project ${order})
    torchcuda_print("${text}")
    torchcuda_message(FATAL_ERROR "TorchCUDA: ${first}\n  CUDA was not enabled.")
  endif()
  torchcuda_clear_facts()
  set_property(GLOBAL PROPERTY TorchCUDA.project.findings 0)
endfunction()
