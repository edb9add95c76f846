# SPDX-License-Identifier: BSD-3-Clause
#
# Sets the result variables of find_package(TorchCUDA), TorchCUDA_<name>, from the facts and the
# verdict.
include_guard(GLOBAL)

# torchcuda_result_names(<out>)
function(torchcuda_result_names out)
  set(
    "${out}"
    VERDICT
    NOT_FOUND_MESSAGE
    VERSION
    BUILT_FOR_CUDA
    NVCC_VERSION
    NVCC_EXECUTABLE
    CUDNN_VERSION
    DRIVER_VERSION
    ARCHITECTURES
    ARCH_LIST
    FINDINGS
    REPORT
    MODULE_VERSION
    PARENT_SCOPE
  )
endfunction()

# torchcuda_set_results(<report>): sets the global properties TorchCUDA.result.<name>.
function(torchcuda_set_results report)
  set(
    from
    VERSION=torch.version
    BUILT_FOR_CUDA=torch.cuda
    NVCC_VERSION=nvcc.version
    NVCC_EXECUTABLE=nvcc.path
    CUDNN_VERSION=cudnn.version
    DRIVER_VERSION=driver.version
  )
  foreach(pair IN LISTS from)
    string(REPLACE "=" ";" pair "${pair}")
    list(GET pair 0 name)
    list(GET pair 1 key)
    torchcuda_get_fact(value "${key}")
    set_property(GLOBAL PROPERTY "TorchCUDA.result.${name}" "${value}")
  endforeach()
  torchcuda_get_fact(architectures plan.architectures)
  torchcuda_get_fact(arch_list plan.arch_list)
  string(REPLACE " " ";" architectures "${architectures}")
  get_property(module_version GLOBAL PROPERTY TorchCUDA.module_version)
  set_property(GLOBAL PROPERTY TorchCUDA.result.ARCHITECTURES "${architectures}")
  set_property(GLOBAL PROPERTY TorchCUDA.result.ARCH_LIST "${arch_list}")
  set_property(GLOBAL PROPERTY TorchCUDA.result.REPORT "${report}")
  set_property(GLOBAL PROPERTY TorchCUDA.result.MODULE_VERSION "${module_version}")
  torchcuda_set_verdict_results()
endfunction()

# torchcuda_failure(<out>): the text of the final error; empty if the run does not fail.
function(torchcuda_failure out)
  get_property(fails GLOBAL PROPERTY TorchCUDA.project.fails)
  get_property(summary GLOBAL PROPERTY TorchCUDA.project.summary)
  get_property(report GLOBAL PROPERTY TorchCUDA.result.REPORT)
  set("${out}" "" PARENT_SCOPE)
  if(fails)
    set("${out}" "TorchCUDA: ${summary}\n  Nothing was compiled. Report: ${report}" PARENT_SCOPE)
  endif()
endfunction()

# torchcuda_set_verdict_results(): the results that a later judgement changes.
function(torchcuda_set_verdict_results)
  set(ids "")
  get_property(order GLOBAL PROPERTY TorchCUDA.project.order)
  foreach(n IN LISTS order)
    torchcuda_get_finding(id project ${n} ID)
    list(APPEND ids "${id}")
  endforeach()
  get_property(verdict GLOBAL PROPERTY TorchCUDA.project.verdict)
  get_property(summary GLOBAL PROPERTY TorchCUDA.project.summary)
  torchcuda_printable(summary "${summary}") # the project prints it
  set_property(GLOBAL PROPERTY TorchCUDA.result.FINDINGS "${ids}")
  set_property(GLOBAL PROPERTY TorchCUDA.result.VERDICT "${verdict}")
  set_property(GLOBAL PROPERTY TorchCUDA.result.NOT_FOUND_MESSAGE "${summary}")
endfunction()
