# SPDX-License-Identifier: BSD-3-Clause
include_guard(GLOBAL)

# _torchcuda_live_identity(<out>): what the outcome depends on beside the commands: the files, the
# driver, the GPUs, and the environment that compilers and the loader read.
function(_torchcuda_live_identity out)
  torchcuda_get_fact(library_dir torch.library_dir)
  torchcuda_get_fact(include torch.include_dir)
  torchcuda_get_fact(toolkit toolkit.include_dir)
  torchcuda_get_fact(libraries toolkit.library_dir)
  torchcuda_get_fact(nvcc nvcc.path)
  get_property(probe GLOBAL PROPERTY TorchCUDA.probe_dir)
  torchcuda_identity(
    text
    "${probe}/live/torch.cpp"
    "${probe}/live/matrix.h"
    "${probe}/live/cuda.cu"
    "${include}/torch/version.h"
    "${include}/c10/macros/Macros.h"
    "${toolkit}/cuda_runtime_api.h"
    "${toolkit}/crt/host_config.h"
  )
  if(DEFINED nvcc AND DEFINED libraries)
    # What nvcc calls and links. A folder changes when a file of it comes or goes.
    get_filename_component(tools "${nvcc}" DIRECTORY)
    torchcuda_identity(
      more
      "${tools}"
      "${tools}/nvcc.profile"
      "${tools}/fatbinary"
      "${tools}/nvlink"
      "${tools}/cudafe++"
      "${tools}/ptxas"
      "${tools}/../nvvm/bin/cicc"
      "${libraries}"
      "${libraries}/libcudart_static.a"
    )
    string(APPEND text "${more}")
  endif()
  get_property(digest GLOBAL PROPERTY TorchCUDA.digest)
  string(APPEND text "${library_dir} ${digest}\n")
  set(closure "")
  if("${digest}" STREQUAL "") # the probe did not say
    set(closure "closure[.].*path|")
    torchcuda_glob(names "${library_dir}" "lib*.so*")
    foreach(name IN LISTS names)
      torchcuda_identity(more "${library_dir}/${name}")
      string(APPEND text "${more}")
    endforeach()
  endif()
  torchcuda_fact_keys(keys)
  list(
    FILTER keys
    INCLUDE
    REGEX "^(${closure}nvcc[.]path|host[.].*compiler|driver[.]|gpu[.]|machine[.]source)"
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
