# SPDX-License-Identifier: BSD-3-Clause
#
# Chooses the CUDA headers that TorchCUDA::TorchCUDA gives to C++ sources: those of libtorch's CUDA
# major, where this machine has them. `cudaDeviceProp` changed between CUDA 12 and 13: with headers
# of the wrong major a program compiles and links, then reads the wrong field. `.cu` sources always
# get nvcc's own headers.
include_guard(GLOBAL)

# torchcuda_plan_headers(): sets headers.brought, headers.planned_path, headers.planned_cuda,
# headers.planned_missing, and the folders headers.dir.<n>, in search order.
function(torchcuda_plan_headers)
  torchcuda_get_fact(cuda torch.cuda)
  torchcuda_get_fact(major torch.cuda_major)
  if(NOT DEFINED major AND DEFINED cuda)
    string(REGEX REPLACE "[.].*" "" major "${cuda}")
  endif()
  torchcuda_get_fact(library_dir torch.library_dir)
  if(NOT DEFINED major OR NOT DEFINED library_dir)
    return()
  endif()
  set_property(GLOBAL PROPERTY TorchCUDA.header_dirs 0)
  _torchcuda_wheel_headers("${library_dir}" "${major}")
  torchcuda_get_fact(toolkit toolkit.include_dir)
  if(DEFINED toolkit)
    torchcuda_behind_links(toolkit "${toolkit}")
    _torchcuda_toolkit_headers("${toolkit}" "${major}")
  endif()
  get_property(count GLOBAL PROPERTY TorchCUDA.header_dirs)
  if(count EQUAL 0)
    return()
  endif()
  torchcuda_set_fact(headers.brought yes)
  _torchcuda_header_dir(dir cuda_runtime_api.h)
  _torchcuda_cudart_version(version "${dir}")
  torchcuda_set_fact(headers.planned_path "${dir}/cuda_runtime_api.h")
  torchcuda_set_fact(headers.planned_cuda "${version}")
  set(missing "")
  foreach(file IN ITEMS crt/host_defines.h nv/target cublas_v2.h)
    _torchcuda_header_dir(dir "${file}")
    if(dir STREQUAL "")
      string(APPEND missing " ${file}")
    endif()
  endforeach()
  string(STRIP "${missing}" missing)
  if(missing STREQUAL "")
    set(missing none)
  endif()
  torchcuda_set_fact(headers.planned_missing "${missing}")
endfunction()

# _torchcuda_wheel_headers(<library dir> <major>): adds the headers of NVIDIA's wheels beside a
# libtorch wheel: one tree nvidia/cu13 from CUDA 13 on, one folder for each component before.
function(_torchcuda_wheel_headers library_dir major)
  set(base "${library_dir}/../../nvidia")
  _torchcuda_cudart_version(one_tree "${base}/cu${major}/include")
  _torchcuda_cudart_version(split "${base}/cuda_runtime/include")
  if("${one_tree}" MATCHES "^${major}[.]")
    set(components "cu${major}")
  elseif("${split}" MATCHES "^${major}[.]")
    set(
      components
      cuda_runtime
      cublas
      cusparse
      cusolver
      cufft
      curand
      cuda_nvrtc
      nvjitlink
      nvtx
      cuda_cupti
      cuda_nvcc
      cuda_cccl
    )
  else()
    return()
  endif()
  torchcuda_real_path(base "${base}")
  foreach(component IN LISTS components)
    _torchcuda_add_header_dir("${base}/${component}/include")
    _torchcuda_add_header_dir("${base}/${component}/include/cccl")
  endforeach()
endfunction()

# _torchcuda_toolkit_headers(<include dir> <major>): adds the headers of nvcc's toolkit if its major
# is the same. From another major it takes only `crt/` and `nv/`, and only if libtorch's wheels lack
# them (the runtime wheel does). Both hold preprocessor definitions (measured: 12.8's headers build
# over 13.0's crt/).
function(_torchcuda_toolkit_headers toolkit major)
  _torchcuda_cudart_version(version "${toolkit}")
  if("${version}" MATCHES "^${major}[.]")
    _torchcuda_add_header_dir("${toolkit}")
    _torchcuda_add_header_dir("${toolkit}/cccl")
    return()
  endif()
  get_property(count GLOBAL PROPERTY TorchCUDA.header_dirs)
  if(count EQUAL 0)
    return()
  endif()
  torchcuda_work_dir(cache)
  foreach(pair IN ITEMS crt/host_defines.h nv/target)
    get_filename_component(folder "${pair}" DIRECTORY)
    _torchcuda_header_dir(found "${pair}")
    if(found STREQUAL "" AND EXISTS "${toolkit}/${pair}")
      file(MAKE_DIRECTORY "${cache}/headers")
      file(REMOVE "${cache}/headers/${folder}")
      file(CREATE_LINK "${toolkit}/${folder}" "${cache}/headers/${folder}" SYMBOLIC RESULT ignored)
    endif()
  endforeach()
  _torchcuda_add_header_dir("${cache}/headers")
endfunction()

# _torchcuda_add_header_dir(<dir>): appends the folder if it exists.
function(_torchcuda_add_header_dir dir)
  if(IS_DIRECTORY "${dir}")
    get_property(count GLOBAL PROPERTY TorchCUDA.header_dirs)
    torchcuda_plain_path(dir "${dir}" "headers-${count}")
    torchcuda_set_fact("headers.dir.${count}" "${dir}")
    math(EXPR count "${count} + 1")
    set_property(GLOBAL PROPERTY TorchCUDA.header_dirs ${count})
  endif()
endfunction()

# _torchcuda_header_dir(<out> <file>): the first planned folder that holds the file, or empty.
function(_torchcuda_header_dir out file)
  get_property(count GLOBAL PROPERTY TorchCUDA.header_dirs)
  set("${out}" "" PARENT_SCOPE)
  set(n 0)
  while(n LESS count)
    torchcuda_get_fact(dir "headers.dir.${n}")
    if(EXISTS "${dir}/${file}")
      set("${out}" "${dir}" PARENT_SCOPE)
      return()
    endif()
    math(EXPR n "${n} + 1")
  endwhile()
endfunction()

# _torchcuda_cudart_version(<out> <include dir>): `13.0`; empty without cuda_runtime_api.h.
function(_torchcuda_cudart_version out dir)
  set("${out}" "" PARENT_SCOPE)
  if(EXISTS "${dir}/cuda_runtime_api.h")
    torchcuda_header_version(version "${dir}/cuda_runtime_api.h" CUDART_VERSION)
    set("${out}" "${version}" PARENT_SCOPE)
  endif()
endfunction()
