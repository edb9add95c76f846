# SPDX-License-Identifier: BSD-3-Clause
#
# Everything but the targets: what `cmake -P` and find_package() share. Including it changes nothing.
# The files that both load do not include each other: CMake reads a file anew each time before it sees its guard.
include_guard(GLOBAL)

set_property(GLOBAL PROPERTY TorchCUDA.module_version "0.1.0")

# probe/ lies beside cmake/ in the sources and beside this folder where it is installed.
get_filename_component(_TorchCUDA_probe "${CMAKE_CURRENT_LIST_DIR}/../probe" ABSOLUTE)
if(NOT EXISTS "${_TorchCUDA_probe}")
  get_filename_component(_TorchCUDA_probe "${CMAKE_CURRENT_LIST_DIR}/../../probe" ABSOLUTE)
endif()
set_property(GLOBAL PROPERTY TorchCUDA.probe_dir "${_TorchCUDA_probe}")
unset(_TorchCUDA_probe)

include("${CMAKE_CURRENT_LIST_DIR}/standard.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/seen.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/options.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/glob.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/real_path.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/identity.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/cache_folders.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/cache.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/run_tool.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/need.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/kept_state.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/conclude.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/kept_walk.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/walk.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/results.cmake")

include("${CMAKE_CURRENT_LIST_DIR}/facts/derived.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/facts/store.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/facts/project.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/facts/inspect_ask.cmake")

include("${CMAKE_CURRENT_LIST_DIR}/locate/paths.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/locate/hints.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/locate/torch_layout.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/locate/machine.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/locate/own_nvcc.cmake")

include("${CMAKE_CURRENT_LIST_DIR}/ways/torch_dir.cmake")

include("${CMAKE_CURRENT_LIST_DIR}/targets/plain_path.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/targets/arch_default.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/targets/arch_names.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/targets/architectures.cmake")

include("${CMAKE_CURRENT_LIST_DIR}/report/verdict.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/report/print.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/report/write.cmake")
