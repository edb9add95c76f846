# SPDX-License-Identifier: BSD-3-Clause
#
# Loads the files that every run needs, and the others on demand: parsing all of them takes as long
# as a run. Loading changes nothing. A file calls only its own folder and folders to its left
# (tests/lint/direction checks this):
#   base < cache < locate < facts < plan < judge, rules < report < try < targets < run < project
#   < entry
include_guard(GLOBAL)

set_property(GLOBAL PROPERTY TorchCUDA.module_version "0.1.0")
set_property(GLOBAL PROPERTY TorchCUDA.module_dir "${CMAKE_CURRENT_LIST_DIR}")

# In the sources probe/ is beside cmake/; installed, it is beside this folder.
get_filename_component(_TorchCUDA_probe "${CMAKE_CURRENT_LIST_DIR}/../probe" ABSOLUTE)
if(NOT EXISTS "${_TorchCUDA_probe}")
  get_filename_component(_TorchCUDA_probe "${CMAKE_CURRENT_LIST_DIR}/../../probe" ABSOLUTE)
endif()
set_property(GLOBAL PROPERTY TorchCUDA.probe_dir "${_TorchCUDA_probe}")
unset(_TorchCUDA_probe)

# torchcuda_need(<folder>/<file>...): loads `<folder>/<file>.cmake`, once.
function(torchcuda_need)
  foreach(file IN LISTS ARGN)
    get_property(loaded GLOBAL PROPERTY "TorchCUDA.loaded.${file}")
    if(NOT loaded)
      set_property(GLOBAL PROPERTY "TorchCUDA.loaded.${file}" yes)
      include("${CMAKE_CURRENT_FUNCTION_LIST_DIR}/${file}.cmake")
    endif()
  endforeach()
endfunction()

torchcuda_need(
  base/variables
  base/words
  base/files
  base/paths
  base/links
  base/write
  base/utf8
  base/print
  base/limits
  base/run
  base/store
  base/facts_text
  cache/folder
  cache/open_folders
  cache/entry
  cache/properties
  cache/identity
  cache/ask_tool
  locate/torch_layout
  locate/torch_dir
  locate/own_nvcc
  judge/findings
  judge/verdict
  run/run
)
