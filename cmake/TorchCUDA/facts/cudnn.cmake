# SPDX-License-Identifier: BSD-3-Clause
#
# cuDNN's headers. Its libraries are the business of probe/inspect.
include_guard(GLOBAL)

# torchcuda_facts_cudnn(): cudnn.include_dir, cudnn.header: of the first folder whose header tells a version.
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

# Where cuDNN's headers may be, <prefix>_0 first: the hint, the wheel beside libtorch, the toolkit, the system.
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
  set(system "${var__TorchCUDA_system_root}/usr") # the tests have one of their own
  set(count 0)
  torchcuda_hint(value CUDNN_ROOT)
  foreach(n RANGE 1)
    if(n LESS value_count)
      torchcuda_absolute(hint_${n} "${value_${n}}")
    else()
      set(hint_${n} /nowhere)
    endif()
  endforeach()
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

# torchcuda_cudnn_of_folder(<out> <folder>): the version that its headers tell, or unset.
function(torchcuda_cudnn_of_folder out folder)
  unset("${out}" PARENT_SCOPE)
  foreach(name IN ITEMS cudnn_version.h cudnn_version_v9.h cudnn_version_v8.h cudnn.h)
    torchcuda_saw("${folder}/${name}")
    if(EXISTS "${folder}/${name}")
      torchcuda_cudnn_version(version "${folder}/${name}")
      if(DEFINED version)
        set("${out}" "${version}" PARENT_SCOPE)
        return()
      endif()
    endif()
  endforeach()
endfunction()

# torchcuda_cudnn_version(<out> <header>): `9.19.0`, or unset.
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
