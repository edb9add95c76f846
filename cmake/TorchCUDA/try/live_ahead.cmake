# SPDX-License-Identifier: BSD-3-Clause
#
# Builds the trial programs while the probe is compiled: on two cores that takes no extra time. If
# the probe's answer then changes the commands, the result is discarded and built again.
include_guard(GLOBAL)

# torchcuda_live_ahead(): schedules the trial programs beside the next tool that is run, if they are
# needed.
function(torchcuda_live_ahead)
  torchcuda_option(probe TorchCUDA_PROBE live)
  torchcuda_get_fact(cross project.cross)
  torchcuda_get_fact(torch torch.root)
  if(
    NOT probe STREQUAL "live"
    OR NOT DEFINED torch
    OR DEFINED cross
    OR NOT CMAKE_HOST_SYSTEM_NAME STREQUAL "Linux"
  )
    return()
  endif()
  torchcuda_work_dir(cache)
  file(MAKE_DIRECTORY "${cache}/live")
  torchcuda_live_parts(parts)
  _torchcuda_driver_trace(trace)
  _torchcuda_settled_architectures(settled)
  foreach(part IN LISTS parts)
    set(stages "compile link")
    if(NOT trace)
      # Without a driver a run is quick and cannot hang. With one it is slow, so it waits for the
      # probe.
      set(stages "compile link run")
    endif()
    if(part STREQUAL "cuda" AND trace AND NOT settled)
      continue()
    endif()
    cmake_language(CALL "torchcuda_job_${part}" "${cache}/live" yes)
    torchcuda_live_command("${part}" "${stages}" torchcuda_run_beside)
    get_property(job GLOBAL PROPERTY "TorchCUDA.job.${part}")
    set_property(GLOBAL PROPERTY "TorchCUDA.ahead.${part}" "${job}")
  endforeach()
endfunction()

# torchcuda_live_command(<part> <stages> <function> [<argument>...]): writes the job. Then passes
# the command for these stages, run by a separate CMake, to <function>: torchcuda_run_beside() or
# torchcuda_run_tool(). libtorch's program takes longest: `nice` keeps the other part from delaying
# it.
function(torchcuda_live_command part stages function)
  torchcuda_work_dir(work)
  get_property(job GLOBAL PROPERTY "TorchCUDA.job.${part}")
  get_property(module GLOBAL PROPERTY TorchCUDA.module_dir)
  file(WRITE "${work}/live/${part}.job" "${job}")
  file(REMOVE "${work}/live/${part}.facts" "${work}/live/${part}.done")
  set(nice "")
  if(part STREQUAL "cuda" AND EXISTS /usr/bin/nice)
    set(nice /usr/bin/nice)
  endif()
  cmake_language(
    CALL "${function}"
    ${ARGN}
    PROGRAM
    ${nice}
    "${CMAKE_COMMAND}"
    "-DTorchCUDA_JOB=${work}/live/${part}.job"
    "-DTorchCUDA_STAGES=${stages}"
    -P
    "${module}/try/live_part.cmake"
  )
endfunction()

# torchcuda_live_was_ahead(<out> <part>): the stages already done by the same commands: empty,
# `compile link` or `compile link run`.
function(torchcuda_live_was_ahead out part)
  set("${out}" "" PARENT_SCOPE)
  get_property(ahead GLOBAL PROPERTY "TorchCUDA.ahead.${part}")
  get_property(job GLOBAL PROPERTY "TorchCUDA.job.${part}")
  torchcuda_work_dir(cache)
  if(
    NOT "${ahead}" STREQUAL ""
    AND "${ahead}" STREQUAL "${job}"
    AND EXISTS "${cache}/live/${part}.done"
  )
    file(READ "${cache}/live/${part}.done" stages)
    set("${out}" "${stages}" PARENT_SCOPE)
  endif()
  set_property(GLOBAL PROPERTY "TorchCUDA.ahead.${part}" "") # use it once
endfunction()

# _torchcuda_driver_trace(<out>): `no` if nothing hints at a driver. A hint is no proof.
function(_torchcuda_driver_trace out)
  torchcuda_get_fact(trace driver.trace)
  torchcuda_read(env LD_LIBRARY_PATH LD_PRELOAD)
  if(NOT "${env_LD_LIBRARY_PATH}${env_LD_PRELOAD}" STREQUAL "")
    set(trace yes)
  endif()
  set("${out}" "${trace}" PARENT_SCOPE)
endfunction()

# _torchcuda_settled_architectures(<out>): `yes` if the user set at most two architectures: then the
# GPUs here change nothing.
function(_torchcuda_settled_architectures out)
  torchcuda_get_fact(architectures plan.architectures)
  torchcuda_get_fact(source plan.architectures_source)
  torchcuda_words(architectures "${architectures}")
  list(LENGTH architectures count)
  set("${out}" no PARENT_SCOPE)
  if(
    count LESS 3
    AND "${source}" MATCHES "^(CMAKE_CUDA_ARCHITECTURES|CUDAARCHS|TORCH_CUDA_ARCH_LIST)$"
  )
    set("${out}" yes PARENT_SCOPE)
  endif()
endfunction()
