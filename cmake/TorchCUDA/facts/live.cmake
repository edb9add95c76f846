# SPDX-License-Identifier: BSD-3-Clause
#
# The live probe: that compiler, nvcc and libtorch together give a program that links, loads and,
# where there is a GPU, computes. No file can tell that. It comes last, when nothing cheaper speaks
# against it.
include_guard(GLOBAL)
include("${CMAKE_CURRENT_LIST_DIR}/live_identity.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/live_job.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/live_job_cuda.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/../targets/libraries.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/../targets/package.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/../targets/cuda_language.cmake")

# torchcuda_facts_live(): sets live.*. Only the parts that apply: a pure C++ project needs no nvcc,
# kernels beside a libtorch that cannot be linked here need no libtorch. Only a success is kept for
# the next configure: what failed may be mended in a place that no key knows.
function(torchcuda_facts_live)
  torchcuda_get_fact(cross project.cross)
  if("${cross}" STREQUAL "yes" OR NOT CMAKE_HOST_SYSTEM_NAME STREQUAL "Linux")
    return()
  endif()
  torchcuda_fact_keys(keys)
  list(FILTER keys INCLUDE REGEX "^live[.]")
  foreach(key IN LISTS keys)
    torchcuda_forget_fact("${key}")
  endforeach()
  torchcuda_cache_dir(cache)
  _torchcuda_live_parts(parts)
  set_property(GLOBAL PROPERTY TorchCUDA.live_parts "${parts}")
  set(text "")
  foreach(part IN LISTS parts)
    cmake_language(CALL "torchcuda_job_${part}" "${cache}/live")
    get_property(job GLOBAL PROPERTY "TorchCUDA.job.${part}")
    string(APPEND text "${job}")
  endforeach()
  if(parts STREQUAL "")
    return()
  endif()
  _torchcuda_live_identity(identity)
  string(REPLACE "${cache}" "" key "${text}${identity}") # the same in every build folder
  torchcuda_cached(live "${key}" _torchcuda_live_run)
  foreach(part IN LISTS parts)
    torchcuda_get_fact(stage "live.${part}.stage")
    if(NOT "${stage}" STREQUAL "ok")
      torchcuda_forget_cached(live "${key}")
    endif()
  endforeach()
endfunction()

# _torchcuda_live_parts(<out>): `cuda`, `torch`, both or none.
function(_torchcuda_live_parts out)
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

# _torchcuda_live_run(): the parts, side by side, each by a CMake of its own, then what they mean
# together.
function(_torchcuda_live_run)
  torchcuda_cache_dir(cache)
  file(MAKE_DIRECTORY "${cache}/live")
  get_property(parts GLOBAL PROPERTY TorchCUDA.live_parts)
  set(commands "")
  foreach(part IN LISTS parts)
    get_property(job GLOBAL PROPERTY "TorchCUDA.job.${part}")
    file(WRITE "${cache}/live/${part}.job" "${job}")
    file(REMOVE "${cache}/live/${part}.facts")
    string(
      APPEND commands
      " COMMAND \"\${CMAKE_COMMAND}\" \"-DTorchCUDA_JOB=\${cache}/live/${part}.job\""
      " -P \"\${CMAKE_CURRENT_FUNCTION_LIST_DIR}/live_part.cmake\""
    )
  endforeach()
  cmake_language(
    EVAL CODE
      "execute_process(${commands} WORKING_DIRECTORY \"\${cache}/live\" OUTPUT_QUIET ERROR_QUIET)"
  )
  foreach(part IN LISTS parts)
    if(EXISTS "${cache}/live/${part}.facts")
      torchcuda_read_facts("${cache}/live/${part}.facts")
    endif()
    _torchcuda_live_gpus("${part}")
    file(REMOVE "${cache}/live/${part}" "${cache}/live/${part}.o")
  endforeach()
endfunction()

# _torchcuda_live_gpus(<part>): a program that ended well may have found no GPU that computes. That
# counts where this is the machine it is for and a GPU is known to be here; one that is merely busy
# or full says nothing.
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
