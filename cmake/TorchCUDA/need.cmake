# SPDX-License-Identifier: BSD-3-Clause
#
# Parts of the module that most runs do without: loading all of it costs as much as the rest of a run (measured).
include_guard(GLOBAL)

# torchcuda_need(<file>...): loads `<file>.cmake` of this folder, once.
function(torchcuda_need)
  foreach(file IN LISTS ARGN)
    get_property(loaded GLOBAL PROPERTY "TorchCUDA.loaded.${file}")
    if(NOT loaded)
      set_property(GLOBAL PROPERTY "TorchCUDA.loaded.${file}" yes)
      include("${CMAKE_CURRENT_FUNCTION_LIST_DIR}/${file}.cmake")
    endif()
  endforeach()
endfunction()
