# SPDX-License-Identifier: BSD-3-Clause
#
# Builds and runs the trial programs.
include_guard(GLOBAL)
torchcuda_need(
  try/live_job
  try/live_job_cuda
  try/live_ahead
  plan/libraries
  plan/package
  plan/linked_toolkit
  base/link_folders
)

# torchcuda_plan_live(): sets the parts that apply and their jobs.
function(torchcuda_plan_live)
  torchcuda_work_dir(cache)
  torchcuda_live_parts(parts)
  set_property(GLOBAL PROPERTY TorchCUDA.live_parts "${parts}")
  torchcuda_get_fact(complete closure.complete)
  foreach(part IN ITEMS cuda torch)
    set_property(GLOBAL PROPERTY "TorchCUDA.job.${part}")
    if("${part}" IN_LIST parts)
      cmake_language(CALL "torchcuda_job_${part}" "${cache}/live" "${complete}")
    endif()
  endforeach()
endfunction()

# torchcuda_live_parts(<out>): `cuda`, `torch`, both or none.
function(torchcuda_live_parts out)
  set(parts "")
  torchcuda_get_fact(cuda project.cuda)
  torchcuda_get_fact(nvcc nvcc.path)
  torchcuda_get_fact(nvcc_version nvcc.version)
  torchcuda_get_fact(host host.nvcc_version)
  if(DEFINED nvcc AND DEFINED nvcc_version AND DEFINED host AND "${cuda}" MATCHES "^(torch|other)$")
    list(APPEND parts cuda)
  endif()
  torchcuda_get_fact(compiler host.compiler)
  torchcuda_get_fact(variant torch.variant)
  torchcuda_get_fact(library_dir torch.library_dir)
  if(
    DEFINED compiler
    AND "${variant}" MATCHES "^(cuda|cpu)$"
    AND EXISTS "${library_dir}/libtorch.so"
  )
    list(APPEND parts torch)
  endif()
  set("${out}" "${parts}" PARENT_SCOPE)
endfunction()

# torchcuda_live_run(): runs the parts side by side, then reads their facts.
function(torchcuda_live_run)
  torchcuda_work_dir(work)
  file(MAKE_DIRECTORY "${work}/live")
  get_property(parts GLOBAL PROPERTY TorchCUDA.live_parts)
  set(due "")
  foreach(part IN LISTS parts)
    torchcuda_live_was_ahead(done "${part}")
    if(NOT done MATCHES "run")
      list(APPEND due "${part}")
      set(stages_${part} "compile link run")
      if(done MATCHES "link")
        set(stages_${part} "run")
      endif()
    endif()
  endforeach()
  list(POP_BACK due last)
  foreach(part IN LISTS due)
    torchcuda_live_command("${part}" "${stages_${part}}" torchcuda_run_beside)
  endforeach()
  if(NOT "${last}" STREQUAL "") # each stage has its own limit
    torchcuda_live_command("${last}" "${stages_${last}}" torchcuda_run_tool run TIMEOUT 600)
  endif()
  foreach(part IN LISTS parts)
    if(EXISTS "${work}/live/${part}.facts")
      torchcuda_read_facts("${work}/live/${part}.facts")
    endif()
    _torchcuda_live_gpus("${part}")
    _torchcuda_keep_log("${part}")
    file(REMOVE "${work}/live/${part}" "${work}/live/${part}.o" "${work}/live/${part}.done")
  endforeach()
endfunction()

# _torchcuda_keep_log(<part>): script mode removes its folder at the end, so the log of a part that
# failed goes beside the report.
function(_torchcuda_keep_log part)
  torchcuda_get_fact(log "live.${part}.log")
  torchcuda_get_fact(stage "live.${part}.stage")
  if(NOT DEFINED CMAKE_SCRIPT_MODE_FILE OR NOT DEFINED log)
    return()
  endif()
  torchcuda_forget_fact("live.${part}.log")
  torchcuda_option(report TorchCUDA_REPORT "${CMAKE_CURRENT_BINARY_DIR}/TorchCUDA-report.json")
  get_filename_component(report "${report}" ABSOLUTE BASE_DIR "${CMAKE_CURRENT_BINARY_DIR}")
  get_filename_component(folder "${report}" DIRECTORY)
  set(kept "${folder}/TorchCUDA-live-${part}.log")
  if(NOT "${stage}" STREQUAL "ok")
    file(COPY_FILE "${log}" "${kept}" RESULT result)
    if("${result}" STREQUAL "0")
      torchcuda_set_fact("live.${part}.log" "${kept}")
    endif()
  endif()
endfunction()

# _torchcuda_live_gpus(<part>): a program that succeeded may still have found no GPU that computes.
# That is a failure if this machine is the one to run on and it has a GPU. A busy or full GPU proves
# nothing.
function(_torchcuda_live_gpus part)
  torchcuda_get_fact(stage "live.${part}.stage")
  torchcuda_get_fact(source machine.source)
  torchcuda_get_fact(count gpu.count)
  if(NOT "${stage}" STREQUAL "ok" OR "${source}" STREQUAL "TorchCUDA_RUNS_ON")
    return()
  endif()
  torchcuda_get_fact(problem "live.${part}.no_gpu")
  if(NOT "0${count}" GREATER 0)
    set(problem "")
  endif()
  torchcuda_fact_keys(keys)
  list(FILTER keys INCLUDE REGEX "^live[.]${part}[.]gpu[.]")
  foreach(key IN LISTS keys)
    torchcuda_get_fact(result "${key}")
    if("${result}" MATCHES "^ok$|MemoryAllocation|DevicesUnavailable")
      return()
    endif()
    set(problem "${result}")
  endforeach()
  if(NOT "${problem}" STREQUAL "")
    torchcuda_set_fact("live.${part}.stage" run)
    torchcuda_set_fact("live.${part}.error" "${problem}")
  endif()
endfunction()
