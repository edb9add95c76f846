# SPDX-License-Identifier: BSD-3-Clause
#
# Everything but the targets: what `cmake -P` and find_package() share. Including it changes nothing.
include_guard(GLOBAL)

set_property(GLOBAL PROPERTY TorchCUDA.module_version "0.1.0")

# probe/ lies beside cmake/ in the sources and beside this folder where it is installed.
get_filename_component(_TorchCUDA_probe "${CMAKE_CURRENT_LIST_DIR}/../probe" ABSOLUTE)
if(NOT EXISTS "${_TorchCUDA_probe}")
  get_filename_component(_TorchCUDA_probe "${CMAKE_CURRENT_LIST_DIR}/../../probe" ABSOLUTE)
endif()
set_property(GLOBAL PROPERTY TorchCUDA.probe_dir "${_TorchCUDA_probe}")
unset(_TorchCUDA_probe)

include("${CMAKE_CURRENT_LIST_DIR}/options.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/run_tool.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/glob.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/real_path.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/cache.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/engine.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/walk.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/results.cmake")

include("${CMAKE_CURRENT_LIST_DIR}/locate/torch.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/locate/toolkit.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/locate/host_compiler.cmake")

include("${CMAKE_CURRENT_LIST_DIR}/facts/store.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/facts/project.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/facts/torch.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/facts/toolkit.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/facts/nvcc.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/facts/headers.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/facts/cudnn.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/facts/host.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/facts/python.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/facts/inspect.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/facts/derive.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/facts/live.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/facts/replay.cmake")

include("${CMAKE_CURRENT_LIST_DIR}/targets/architectures.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/targets/headers.cmake")

include("${CMAKE_CURRENT_LIST_DIR}/report/verdict.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/report/print.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/report/findings.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/report/line.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/report/stack.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/report/nothing.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/report/script.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/report/json.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/report/explain.cmake")

include("${CMAKE_CURRENT_LIST_DIR}/ways/ways.cmake")
