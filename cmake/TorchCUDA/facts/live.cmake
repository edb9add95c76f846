# SPDX-License-Identifier: BSD-3-Clause
#
# The live probe: that compiler, nvcc and libtorch together give a program that links, loads and,
# where there is a GPU, computes. No file can tell that. It comes last, when nothing cheaper speaks
# against it.
include_guard(GLOBAL)
include("${CMAKE_CURRENT_LIST_DIR}/live_identity.cmake")

# torchcuda_facts_live(): sets live.*. Only the parts that apply: a pure C++ project needs no nvcc,
# kernels beside a libtorch that cannot be linked here need no libtorch. Only a success is kept for
# the next configure: what failed may be mended in a place that no key knows.
function(torchcuda_facts_live)
  torchcuda_get_fact(cross project.cross)
  if("${cross}" STREQUAL "yes" OR NOT CMAKE_HOST_SYSTEM_NAME STREQUAL "Linux")
    return()
  endif()
  get_property(keys GLOBAL PROPERTY TorchCUDA.facts)
  list(FILTER keys INCLUDE REGEX "^live[.]")
  torchcuda_forget_fact(${keys})
  _torchcuda_live_commands()
  get_property(parts GLOBAL PROPERTY TorchCUDA.live_parts)
  if("${parts}" STREQUAL "")
    return()
  endif()
  set(text "")
  foreach(part IN LISTS parts)
    get_property(job GLOBAL PROPERTY "TorchCUDA.job.${part}")
    string(APPEND text "${job}")
  endforeach()
  _torchcuda_live_identity(identity)
  torchcuda_module_identity(module)
  torchcuda_cache_dir(cache)
  string(REPLACE "${cache}" "" key "${text}${identity}${module}") # the same in every build folder
  torchcuda_cached(live "${key}" _torchcuda_live_collect)
  foreach(part IN LISTS parts)
    torchcuda_get_fact(stage "live.${part}.stage")
    if(NOT "${stage}" STREQUAL "ok")
      torchcuda_forget_cached(live "${key}")
    endif()
  endforeach()
endfunction()

# _torchcuda_live_commands(): TorchCUDA.live_parts and TorchCUDA.job.<part>, which follow from the facts, the project's
# flags and libtorch's package, and so are kept.
function(_torchcuda_live_commands)
  torchcuda_facts_state(key)
  torchcuda_module_identity(module)
  torchcuda_cache_dir(cache)
  torchcuda_get_fact(package torch.cmake_dir)
  torchcuda_get_fact(include torch.include_dir)
  torchcuda_get_fact(toolkit toolkit.root)
  torchcuda_get_fact(libraries toolkit.library_dir)
  torchcuda_identity(
    files
    "${include}/c10/macros/Macros.h"
    "${include}/c10/util/complex.h"
    "${include}/torch/headeronly/util/complex.h"
    "${toolkit}/bin"
    "${toolkit}/bin/nvcc.profile"
    "${libraries}"
    "${package}/../Caffe2/Caffe2Targets.cmake"
    "${package}/../Caffe2/public/cuda.cmake"
  )
  torchcuda_read(var CMAKE_CXX_FLAGS CMAKE_CUDA_FLAGS CMAKE_EXE_LINKER_FLAGS)
  string(
    APPEND key
    "${module}\n${CMAKE_VERSION}\n${cache}\n${files}"
    "${var_CMAKE_CXX_FLAGS}\n${var_CMAKE_CUDA_FLAGS}\n${var_CMAKE_EXE_LINKER_FLAGS}"
  )
  torchcuda_kept_name(kept live-commands)
  torchcuda_recall_properties(recalled "${kept}" "${key}")
  set_property(GLOBAL PROPERTY TorchCUDA.live_recalled "${recalled}")
  if(NOT recalled)
    torchcuda_need(facts/live_run)
    torchcuda_plan_live()
    torchcuda_keep_properties("${kept}" "${key}" live_parts job.cuda job.torch)
  endif()
endfunction()

# What recalled commands name in the build folder may be gone since they were kept: it is made again before they are run.
function(_torchcuda_live_collect)
  torchcuda_need(facts/live_run)
  get_property(recalled GLOBAL PROPERTY TorchCUDA.live_recalled)
  if(recalled)
    torchcuda_plan_live()
  endif()
  torchcuda_live_run()
endfunction()
