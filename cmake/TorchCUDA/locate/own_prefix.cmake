# SPDX-License-Identifier: BSD-3-Clause
#
# TorchCUDA_ROOT has two meanings: a hint to libtorch, and CMake's own hint to this module (CMP0074),
# which package managers set.
include_guard(GLOBAL)

# torchcuda_own_prefix(<out> <name> <value>): `yes` if the hint is TorchCUDA_ROOT and one of its
# folders leads CMake to this module: it is no hint to libtorch then.
function(torchcuda_own_prefix out name value)
  set("${out}" no PARENT_SCOPE)
  if(NOT "${name}" STREQUAL "TorchCUDA_ROOT")
    return()
  endif()
  string(REPLACE ";" ":" parts "${value}")
  torchcuda_split(part "${parts}" ":")
  set("part_${part_count}" "${value}")
  foreach(n RANGE ${part_count})
    torchcuda_absolute(path "${part_${n}}")
    set(found "")
    foreach(
      folder
      IN
      ITEMS "" cmake/ */TorchCUDA*/ */TorchCUDA*/cmake/ */cmake/TorchCUDA*/ */*/cmake/TorchCUDA*/
    )
      torchcuda_glob(names "${path}" "${folder}*.cmake")
      list(APPEND found ${names})
    endforeach()
    if("${found}" MATCHES "(^|;|/)(TorchCUDAConfig|torchcuda-config|FindTorchCUDA)[.]cmake")
      set("${out}" yes PARENT_SCOPE)
    endif()
  endforeach()
endfunction()
