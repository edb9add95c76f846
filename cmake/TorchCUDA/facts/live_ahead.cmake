# SPDX-License-Identifier: BSD-3-Clause
#
# Where the probe must be compiled first, the live programs are built beside it: on two cores that costs
# no time of its own. What was built ahead counts only if the probe then tells nothing that changes the
# commands; else it is thrown away, and built again in its turn.
include_guard(GLOBAL)

# torchcuda_live_ahead(<out>): starts nothing; writes the jobs and gives the `COMMAND`s, as CMake code for
# torchcuda_run_tool(… BESIDE …). Empty where the live probe is not to run.
function(torchcuda_live_ahead out)
  set("${out}" "" PARENT_SCOPE)
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
  torchcuda_cache_dir(cache)
  file(MAKE_DIRECTORY "${cache}/live")
  torchcuda_live_parts(parts)
  _torchcuda_driver_trace(trace)
  _torchcuda_settled_architectures(settled)
  set(commands "")
  foreach(part IN LISTS parts)
    set(stages "compile link")
    if(NOT trace)
      # No driver that could hang: the program may run before the probe has said so. With one, a run
      # takes long, and is not done in vain.
      set(stages "compile link run")
    endif()
    if(part STREQUAL "cuda" AND trace AND NOT settled)
      continue()
    endif()
    cmake_language(CALL "torchcuda_job_${part}" "${cache}/live" yes)
    torchcuda_live_command(command "${part}" "${stages}")
    string(APPEND commands "${command}")
    get_property(job GLOBAL PROPERTY "TorchCUDA.job.${part}")
    set_property(GLOBAL PROPERTY "TorchCUDA.ahead.${part}" "${job}")
  endforeach()
  set("${out}" "${commands}" PARENT_SCOPE)
endfunction()

# torchcuda_live_command(<out> <part> <stages>): writes the job; gives a `COMMAND` that does these stages of it in a
# CMake of its own, as code. It names two variables of the one that runs it: live_folder, live_script.
# What takes longest is libtorch's program, which runs at the end of its part. So that this part is not held up where there are few
# cores, the others are started by `nice`.
function(torchcuda_live_command out part stages)
  torchcuda_cache_dir(cache)
  get_property(job GLOBAL PROPERTY "TorchCUDA.job.${part}")
  file(WRITE "${cache}/live/${part}.job" "${job}")
  file(REMOVE "${cache}/live/${part}.facts" "${cache}/live/${part}.done")
  set(nice "")
  if(part STREQUAL "cuda" AND EXISTS /usr/bin/nice)
    set(nice "/usr/bin/nice ")
  endif()
  string(
    CONCAT command
    " COMMAND ${nice}\"\${CMAKE_COMMAND}\" \"-DTorchCUDA_JOB=\${live_folder}/${part}.job\""
    " \"-DTorchCUDA_STAGES=${stages}\" -P \"\${live_script}\""
  )
  set("${out}" "${command}" PARENT_SCOPE)
endfunction()

# torchcuda_live_was_ahead(<out> <part>): the stages that were done ahead, by the very commands that are due now:
# empty, `compile link` or `compile link run`.
function(torchcuda_live_was_ahead out part)
  set("${out}" "" PARENT_SCOPE)
  get_property(ahead GLOBAL PROPERTY "TorchCUDA.ahead.${part}")
  get_property(job GLOBAL PROPERTY "TorchCUDA.job.${part}")
  torchcuda_cache_dir(cache)
  if(
    NOT "${ahead}" STREQUAL ""
    AND "${ahead}" STREQUAL "${job}"
    AND EXISTS "${cache}/live/${part}.done"
  )
    file(READ "${cache}/live/${part}.done" stages)
    set("${out}" "${stages}" PARENT_SCOPE)
  endif()
  set_property(GLOBAL PROPERTY "TorchCUDA.ahead.${part}" "") # once
endfunction()

# _torchcuda_driver_trace(<out>): `no` where nothing says that a driver might be here. No proof of one.
function(_torchcuda_driver_trace out)
  set("${out}" no PARENT_SCOPE)
  foreach(
    file
    IN
    ITEMS /proc/driver/nvidia /dev/nvidiactl /dev/nvidia0 /dev/dxg /dev/nvmap /dev/nvhost-ctrl
  )
    if(EXISTS "${file}")
      set("${out}" yes PARENT_SCOPE)
    endif()
  endforeach()
  torchcuda_read(env LD_LIBRARY_PATH LD_PRELOAD)
  if(NOT "${env_LD_LIBRARY_PATH}${env_LD_PRELOAD}" STREQUAL "")
    set("${out}" yes PARENT_SCOPE)
  endif()
endfunction()

# _torchcuda_settled_architectures(<out>): `yes` where the GPUs here do not change what nvcc is to build.
function(_torchcuda_settled_architectures out)
  torchcuda_get_fact(architectures project.architectures)
  torchcuda_get_fact(source project.architectures_source)
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
