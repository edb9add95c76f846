# SPDX-License-Identifier: BSD-3-Clause
include_guard(GLOBAL)

# _torchcuda_live_identity(<out>): what the outcome depends on beside the commands: the files, the
# driver, the GPUs, and the environment that compilers and the loader read.
function(_torchcuda_live_identity out)
  torchcuda_get_fact(library_dir torch.library_dir)
  torchcuda_get_fact(include torch.include_dir)
  torchcuda_get_fact(toolkit toolkit.include_dir)
  get_property(probe GLOBAL PROPERTY TorchCUDA.probe_dir)
  torchcuda_identity(
    text
    "${probe}/live/torch.cpp"
    "${probe}/live/matrix.h"
    "${probe}/live/cuda.cu"
    "${include}/torch/version.h"
    "${toolkit}/cuda_runtime_api.h"
    "${toolkit}/crt/host_config.h"
  )
  torchcuda_glob(names "${library_dir}" "lib*.so*")
  foreach(name IN LISTS names)
    torchcuda_identity(more "${library_dir}/${name}")
    string(APPEND text "${more}")
  endforeach()
  torchcuda_fact_keys(keys)
  list(
    FILTER keys
    INCLUDE
    REGEX "^(closure[.].*path|nvcc[.]path|host[.].*compiler|driver[.]|gpu[.]|machine[.]source)"
  )
  foreach(key IN LISTS keys)
    torchcuda_get_fact(value "${key}")
    string(APPEND text "${key}=${value}\n")
    if(value MATCHES "^/")
      torchcuda_identity(more "${value}")
      string(APPEND text "${more}")
    endif()
  endforeach()
  set(
    loader
    PATH
    LD_LIBRARY_PATH
    LD_PRELOAD
    CUDA_VISIBLE_DEVICES
    CUDA_DEVICE_ORDER
  )
  set(
    compilers
    LIBRARY_PATH
    CPATH
    CPLUS_INCLUDE_PATH
    GCC_EXEC_PREFIX
    COMPILER_PATH
  )
  set(nvcc NVCC_APPEND_FLAGS NVCC_PREPEND_FLAGS NVCC_CCBIN)
  foreach(name IN LISTS loader compilers nvcc)
    torchcuda_read(env "${name}")
    string(APPEND text "${name}=${env_${name}}\n")
  endforeach()
  set("${out}" "${text}" PARENT_SCOPE)
endfunction()
