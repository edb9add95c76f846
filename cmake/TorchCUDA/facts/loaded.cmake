# SPDX-License-Identifier: BSD-3-Clause
#
# Reads the versions of loaded libraries that no ELF file states. Runs only if a rule needs them.
include_guard(GLOBAL)

# torchcuda_facts_loaded(): toolkit.nvrtc_builtins for a zip of libtorch (other layouts have NVRTC
# in a separate package); closure.cublas.version if a target GPU is 10.x or 11.x.
function(torchcuda_facts_loaded)
  torchcuda_get_fact(layout torch.layout)
  if("${layout}" STREQUAL "zip")
    _torchcuda_nvrtc_builtins()
  endif()
  torchcuda_get_fact(gpus project.runs_on)
  set(n 0)
  torchcuda_get_fact(cc gpu.0.cc)
  while(DEFINED cc)
    string(APPEND gpus " gpu=${cc}")
    math(EXPR n "${n} + 1")
    torchcuda_get_fact(cc gpu.${n}.cc)
  endwhile()
  if("${gpus}" MATCHES "gpu=1[01]\\.")
    _torchcuda_cublas_version()
  endif()
endfunction()

# Reads cuBLAS's version from the file name, as toolkits have it; else from the header beside it, as
# wheels do.
function(_torchcuda_cublas_version)
  torchcuda_get_fact(path closure.cublas.path)
  if(NOT DEFINED path)
    return()
  endif()
  torchcuda_real_path(real "${path}")
  if("${real}" MATCHES "\\.so\\.([0-9]+\\.[0-9]+\\.[0-9]+)(\\.[0-9]+)?$")
    torchcuda_set_fact(closure.cublas.version "${CMAKE_MATCH_1}")
    return()
  endif()
  torchcuda_up(root "${real}")
  torchcuda_up(root "${root}")
  set(version "")
  foreach(part IN ITEMS MAJOR MINOR PATCH)
    torchcuda_grep(
      number
      "${root}/include/cublas_api.h"
      "^ *# *define +CUBLAS_VER_${part} +([0-9]+)"
    )
    if(DEFINED number)
      string(APPEND version ".${number}")
    endif()
  endforeach()
  if("${version}" MATCHES "^\\.([0-9]+\\.[0-9]+\\.[0-9]+)$")
    torchcuda_set_fact(closure.cublas.version "${CMAKE_MATCH_1}")
  endif()
endfunction()

# NVRTC opens libnvrtc-builtins.so.<major>.<minor> by name when it compiles. No linked file needs
# it.
function(_torchcuda_nvrtc_builtins)
  torchcuda_get_fact(path closure.nvrtc.path)
  torchcuda_get_fact(minor torch.cuda)
  if(NOT DEFINED path)
    return()
  endif()
  # Only the full file name tells: the soname of every CUDA 11 since 11.2 is libnvrtc.so.11.2.
  torchcuda_real_path(real "${path}")
  set(sure no)
  if("${real}" MATCHES "\\.so\\.([0-9]+\\.[0-9]+)\\.[0-9.]+$")
    set(minor "${CMAKE_MATCH_1}")
    set(sure yes)
  endif()
  if(NOT DEFINED minor)
    return()
  endif()
  torchcuda_up(folder "${path}")
  _torchcuda_builtins_on_path(there "${folder}" "${minor}")
  if(there)
    torchcuda_set_fact(toolkit.nvrtc_builtins yes)
    return()
  endif()
  # Builtins of another minor may belong to a libnvrtc that replaced the original one. The loader's
  # cache may find those of the toolkit.
  torchcuda_get_fact(toolkit toolkit.library_dir)
  torchcuda_glob(names "${folder}" "libnvrtc-builtins.so.[0-9]*")
  torchcuda_glob(more "${toolkit}" "libnvrtc-builtins.so.${minor}*")
  if((sure OR "${names}" STREQUAL "") AND "${more}" STREQUAL "")
    torchcuda_set_fact(toolkit.nvrtc_builtins no)
  endif()
endfunction()

# _torchcuda_builtins_on_path(<out> <folder> <minor>): tells whether builtins of this minor lie in
# the folder or on LD_LIBRARY_PATH.
function(_torchcuda_builtins_on_path out folder minor)
  set("${out}" no PARENT_SCOPE)
  torchcuda_read(env LD_LIBRARY_PATH)
  torchcuda_split(other "${env_LD_LIBRARY_PATH}" ":")
  set(other_${other_count} "${folder}")
  set(n 0)
  while(NOT n GREATER other_count)
    torchcuda_glob(
      names
      "${other_${n}}"
      "libnvrtc-builtins.so.${minor}"
      "libnvrtc-builtins.so.${minor}.*"
    )
    if(NOT "${names}" STREQUAL "")
      set("${out}" yes PARENT_SCOPE)
      return()
    endif()
    math(EXPR n "${n} + 1")
  endwhile()
endfunction()
