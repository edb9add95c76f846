# SPDX-License-Identifier: BSD-3-Clause
#
# Searches the usual places for nvcc.
include_guard(GLOBAL)

# Tries a folder: a toolkit's root, its bin, or the targets/<triple> of a conda prefix.
function(torchcuda_try_root by root)
  foreach(
    place
    IN
    ITEMS bin . ../bin ../../bin compilers/bin
  )
    if(
      "${place}" MATCHES "^\\.\\./"
      AND NOT "${root}" MATCHES "/targets/[^/]+$|/(lib64|lib|include)$"
    )
      continue()
    endif()
    set(nvcc "${root}/${place}/nvcc")
    if(EXISTS "${nvcc}" AND NOT IS_DIRECTORY "${nvcc}")
      cmake_path(NORMAL_PATH nvcc)
      torchcuda_found_nvcc("${nvcc}" "${by}")
      return()
    endif()
  endforeach()
endfunction()

# Tries the places that no hint names: beside libtorch, the active environment (wheels, conda), then
# the installed toolkits, newest first.
function(torchcuda_installed_nvcc)
  torchcuda_read(var _TorchCUDA_system_root)
  torchcuda_read(env VIRTUAL_ENV CONDA_PREFIX)
  torchcuda_get_fact(torch torch.root)
  if(DEFINED torch)
    torchcuda_up(site "${torch}")
    _torchcuda_wheel_nvcc("${site}")
  endif()
  if(NOT "${env_VIRTUAL_ENV}" STREQUAL "")
    torchcuda_glob(pythons "${env_VIRTUAL_ENV}/lib" "python3*")
    foreach(python IN LISTS pythons)
      _torchcuda_wheel_nvcc("${env_VIRTUAL_ENV}/lib/${python}/site-packages")
    endforeach()
  endif()
  if(NOT "${env_CONDA_PREFIX}" STREQUAL "")
    torchcuda_try_root(CONDA_PREFIX "${env_CONDA_PREFIX}")
  endif()
  set(system "${var__TorchCUDA_system_root}") # set by tests only
  torchcuda_try_root(/usr/local/cuda "${system}/usr/local/cuda")
  torchcuda_glob(names "${system}/usr/local" "cuda-*")
  list(REVERSE names)
  foreach(name IN LISTS names)
    torchcuda_try_root("/usr/local/${name}" "${system}/usr/local/${name}")
  endforeach()
  foreach(place IN ITEMS /opt/cuda /usr/lib/nvidia-cuda-toolkit /usr)
    torchcuda_try_root("${place}" "${system}${place}")
  endforeach()
  set(sdk "${system}/opt/nvidia/hpc_sdk")
  torchcuda_glob(systems "${sdk}" "Linux_*")
  foreach(name IN LISTS systems)
    torchcuda_glob(versions "${sdk}/${name}" "[0-9]*")
    list(REVERSE versions)
    foreach(version IN LISTS versions)
      torchcuda_try_root("/opt/nvidia/hpc_sdk" "${sdk}/${name}/${version}")
    endforeach()
  endforeach()
endfunction()

function(_torchcuda_wheel_nvcc site)
  torchcuda_glob(names "${site}/nvidia" "cu[0-9]*")
  list(REVERSE names)
  foreach(name IN LISTS names)
    torchcuda_try_root("nvidia/${name}" "${site}/nvidia/${name}")
  endforeach()
endfunction()
