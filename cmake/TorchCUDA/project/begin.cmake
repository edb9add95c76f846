# SPDX-License-Identifier: BSD-3-Clause
#
# Starts the checks inside a project: at its own find_package(Torch), and of its targets at the end
# of configure.
include_guard(GLOBAL)

# torchcuda_begin_project(): called at every find_package(TorchCUDA).
function(torchcuda_begin_project)
  if(TorchCUDA_FIND_REQUIRED)
    set_property(GLOBAL PROPERTY TorchCUDA.required yes)
  endif()
  torchcuda_read(var TorchCUDA_FIND_QUIETLY)
  set_property(GLOBAL PROPERTY TorchCUDA.quiet "${var_TorchCUDA_FIND_QUIETLY}")
  torchcuda_watch_package()
  torchcuda_defer_end()
endfunction()
