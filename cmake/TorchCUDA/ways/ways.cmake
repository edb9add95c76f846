# SPDX-License-Identifier: BSD-3-Clause
#
# How the module meets a project where it is: its own find_package(Torch), and its targets, at the end.
include_guard(GLOBAL)

# torchcuda_begin_ways(): at every find_package(TorchCUDA): what follows in this project is watched.
function(torchcuda_begin_ways)
  if(TorchCUDA_FIND_REQUIRED)
    set_property(GLOBAL PROPERTY TorchCUDA.required yes)
  endif()
  torchcuda_read(var TorchCUDA_FIND_QUIETLY)
  set_property(GLOBAL PROPERTY TorchCUDA.quiet "${var_TorchCUDA_FIND_QUIETLY}")
  torchcuda_watch_package()
  torchcuda_second_walk_later()
endfunction()
