# SPDX-License-Identifier: BSD-3-Clause
#
# Finds cuDNN's headers. The probe finds its libraries.
include_guard(GLOBAL)

# torchcuda_facts_cudnn(): cudnn.include_dir, cudnn.header, from the first folder whose header
# states a version.
function(torchcuda_facts_cudnn)
  _torchcuda_cudnn_folders(folder)
  set(n 0)
  while(n LESS folder_count)
    torchcuda_cudnn_of_folder(version "${folder_${n}}")
    if(DEFINED version)
      torchcuda_set_fact(cudnn.include_dir "${folder_${n}}")
      torchcuda_set_fact(cudnn.header "${version}")
      return()
    endif()
    math(EXPR n "${n} + 1")
  endwhile()
endfunction()

# Lists the folders where cuDNN's headers may be: the hint, the wheel beside libtorch, the toolkit,
# conda, the system. <prefix>_0 is the first.
function(_torchcuda_cudnn_folders prefix)
  torchcuda_read(var _TorchCUDA_system_root)
  torchcuda_read(env CONDA_PREFIX)
  torchcuda_machine(machine)
  torchcuda_get_fact(toolkit toolkit.include_dir)
  torchcuda_get_fact(torch torch.root)
  set(site /nowhere)
  if(DEFINED torch)
    torchcuda_up(site "${torch}")
  endif()
  if(NOT DEFINED toolkit)
    set(toolkit /nowhere)
  endif()
  set(system "${var__TorchCUDA_system_root}/usr") # the prefix is set by tests only
  _torchcuda_cudnn_hints(hint_0 hint_1)
  set(count 0)
  foreach(
    place
    IN
    ITEMS
      "${hint_0}/include"
      "${hint_0}"
      "${hint_0}/include/${machine}-linux-gnu"
      "${hint_1}/include"
      "${hint_1}"
      "${site}/nvidia/cudnn/include"
      "${toolkit}"
      "${env_CONDA_PREFIX}/include"
      "${system}/local/include"
      "${system}/include/${machine}-linux-gnu"
      "${system}/include"
  )
    set("${prefix}_${count}" "${place}" PARENT_SCOPE)
    math(EXPR count "${count} + 1")
  endforeach()
  set("${prefix}_count" ${count} PARENT_SCOPE)
endfunction()

# _torchcuda_cudnn_hints(<out> <out>): gives CUDNN_ROOT, variable and environment variable; /nowhere
# if not set.
function(_torchcuda_cudnn_hints out_0 out_1)
  torchcuda_hint(value CUDNN_ROOT)
  foreach(n RANGE 1)
    if(n LESS value_count)
      torchcuda_absolute(hint_${n} "${value_${n}}")
    else()
      set(hint_${n} /nowhere)
    endif()
  endforeach()
  set("${out_0}" "${hint_0}" PARENT_SCOPE)
  set("${out_1}" "${hint_1}" PARENT_SCOPE)
endfunction()

# torchcuda_cudnn_of_folder(<out> <folder>): gives the version that the folder's headers state, or
# unset.
function(torchcuda_cudnn_of_folder out folder)
  unset("${out}" PARENT_SCOPE)
  foreach(name IN ITEMS cudnn_version.h cudnn_version_v9.h cudnn_version_v8.h cudnn.h)
    if(EXISTS "${folder}/${name}")
      torchcuda_cudnn_version(version "${folder}/${name}")
      if(DEFINED version)
        set("${out}" "${version}" PARENT_SCOPE)
        return()
      endif()
    endif()
  endforeach()
endfunction()

# torchcuda_cudnn_version(<out> <header>): gives `9.19.0`, or unset.
function(torchcuda_cudnn_version out header)
  unset("${out}" PARENT_SCOPE)
  set(parts "")
  foreach(part IN ITEMS MAJOR MINOR PATCHLEVEL)
    torchcuda_grep(number "${header}" "^ *# *define +CUDNN_${part} +([0-9]+)")
    if(NOT DEFINED number)
      return()
    endif()
    list(APPEND parts "${number}")
  endforeach()
  list(JOIN parts "." version)
  set("${out}" "${version}" PARENT_SCOPE)
endfunction()
