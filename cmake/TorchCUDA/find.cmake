# SPDX-License-Identifier: BSD-3-Clause
#
# What find_package(TorchCUDA) does, but for the lines that must stand in the entry file itself.
include_guard(GLOBAL)
include("${CMAKE_CURRENT_LIST_DIR}/report/line.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/targets/cuda_language.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/targets/standard.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/targets/package.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/targets/libraries.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/targets/wrap.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/targets/target.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/ways/earlier.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/ways/again.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/ways/watch.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/ways/ways.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/second_walk/second_walk.cmake")

# torchcuda_find_package(<message>): walks, reports, sets the result variables in the caller's scope and
# <message> to the sentence of the final error, empty where the run need not fail.
function(torchcuda_find_package out_message)
  set_property(GLOBAL PROPERTY TorchCUDA.cache_dir "${CMAKE_BINARY_DIR}/CMakeFiles/TorchCUDA")
  torchcuda_begin_ways()
  torchcuda_torch_dir_hint(Torch_DIR)
  _torchcuda_asked_for(cuda signature)
  get_property(last GLOBAL PROPERTY TorchCUDA.signature)
  if(NOT signature STREQUAL last)
    set_property(GLOBAL PROPERTY TorchCUDA.signature "${signature}")
    torchcuda_clear_facts()
    torchcuda_set_fact(project.mode find)
    torchcuda_set_fact(project.cuda "${cuda}")
    string(REPLACE ";" " " components "${TorchCUDA_FIND_COMPONENTS}")
    torchcuda_set_fact(project.components "${components}")
    torchcuda_set_fact(project.torch_package no)
    _torchcuda_find_once()
  endif()
  torchcuda_offer_torch_dir()
  torchcuda_result_names(names)
  foreach(name IN LISTS names)
    get_property(value GLOBAL PROPERTY "TorchCUDA.result.${name}")
    set("TorchCUDA_${name}" "${value}" PARENT_SCOPE)
  endforeach()
  get_property(fails GLOBAL PROPERTY TorchCUDA.fails)
  get_property(summary GLOBAL PROPERTY TorchCUDA.summary)
  get_property(report GLOBAL PROPERTY TorchCUDA.result.REPORT)
  torchcuda_get_fact(root torch.root)
  set(message "")
  set(found "${root}")
  if(fails)
    set(message "TorchCUDA: ${summary}\n  Nothing was compiled. Report: ${report}")
    set(found "")
  endif()
  foreach(component IN LISTS TorchCUDA_FIND_COMPONENTS)
    set(known CUDA cuDNN Python GPU)
    if(component IN_LIST known)
      set("TorchCUDA_${component}_FOUND" TRUE PARENT_SCOPE)
    elseif(message STREQUAL "")
      torchcuda_nearest(near "${component}" "${known}")
      set(message "TorchCUDA: there is no component '${component}'. Nearest: ${near}.")
    endif()
  endforeach()
  set(_TorchCUDA_FOUND_AT "${found}" PARENT_SCOPE)
  set("${out_message}" "${message}" PARENT_SCOPE)
endfunction()

# _torchcuda_asked_for(<out cuda> <out signature>): what the project asks for: `project.cuda`, and a text
# that is the same for two calls that ask the same. Several calls in one configure are judged once.
function(_torchcuda_asked_for out_cuda out_signature)
  set(cuda no)
  get_property(languages GLOBAL PROPERTY ENABLED_LANGUAGES)
  if("CUDA" IN_LIST TorchCUDA_FIND_COMPONENTS)
    set(cuda torch)
  elseif("CUDA" IN_LIST languages OR DEFINED CMAKE_CUDA_COMPILER)
    set(cuda other)
  endif()
  set(signature "${cuda}|${TorchCUDA_FIND_COMPONENTS}|${languages}")
  foreach(
    name
    IN
    ITEMS
      TorchCUDA_ROOT
      Torch_DIR
      Torch_ROOT
      LIBTORCH
      CMAKE_PREFIX_PATH
      CMAKE_CXX_STANDARD
      CMAKE_CUDA_STANDARD
      CMAKE_CUDA_ARCHITECTURES
      TORCH_CUDA_ARCH_LIST
      CMAKE_CUDA_COMPILER
      TorchCUDA_IGNORE
      TorchCUDA_FAIL_ON
      TorchCUDA_PROBE
      TorchCUDA_RUNS_ON
  )
    torchcuda_option(value "${name}")
    string(APPEND signature "|${value}")
  endforeach()
  set("${out_cuda}" "${cuda}" PARENT_SCOPE)
  set("${out_signature}" "${signature}" PARENT_SCOPE)
endfunction()

# _torchcuda_find_once(): the walk and its report.
function(_torchcuda_find_once)
  torchcuda_option(report TorchCUDA_REPORT "${CMAKE_BINARY_DIR}/TorchCUDA-report.json")
  file(REMOVE "${report}")
  torchcuda_walk()
  torchcuda_get_fact(root torch.root)
  set_property(GLOBAL PROPERTY TorchCUDA.judged_torch "${root}")
  torchcuda_write_report(written "${report}")
  torchcuda_set_results("${report}")
  get_property(fails GLOBAL PROPERTY TorchCUDA.fails)
  if(TorchCUDA_FIND_QUIETLY AND NOT (fails AND TorchCUDA_FIND_REQUIRED))
    return()
  endif()
  get_property(verdict GLOBAL PROPERTY TorchCUDA.verdict)
  torchcuda_get_fact(version torch.version)
  torchcuda_get_fact(hint torch.hint)
  if(NOT DEFINED version AND NOT DEFINED hint)
    torchcuda_need(report/nothing)
    torchcuda_nothing_text(text)
    torchcuda_print("${text}")
  else()
    get_property(order GLOBAL PROPERTY TorchCUDA.order)
    if(NOT "${order}" STREQUAL "")
      torchcuda_need(report/findings)
      torchcuda_findings_text(text)
      torchcuda_print("${text}")
    endif()
  endif()
  if(verdict STREQUAL "fits")
    torchcuda_line(line)
    message(STATUS "TorchCUDA: ${line}")
  endif()
endfunction()
