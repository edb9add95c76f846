# SPDX-License-Identifier: BSD-3-Clause
#
# Judges each facts file of a folder, in one process: cmake -DFOLDER=<folder> -P machines.cmake
# Writes the report of script mode, as it is printed, to <name>.txt, and the JSON report to <name>.json.
cmake_minimum_required(VERSION 3.22...4.0)
include("${CMAKE_CURRENT_LIST_DIR}/../../cmake/TorchCUDA/load.cmake")
torchcuda_need(
  judge/conclude
  report/line
  report/stack
  report/findings
  report/nothing
  report/script
  report/json
)
file(GLOB files "${FOLDER}/*.facts")
foreach(file IN LISTS files)
  string(REGEX REPLACE "[.]facts$" "" name "${file}")
  file(WRITE "${FOLDER}/current" "${name}")
  torchcuda_use_facts(machine)
  torchcuda_clear_facts()
  torchcuda_read_facts("${file}")
  torchcuda_conclude(machine project)
  torchcuda_use_facts(project)
  torchcuda_script_report(text project)
  torchcuda_line(line project)
  torchcuda_printable(text "${text}\n${line}\n")
  file(WRITE "${name}.txt" "${text}")
  torchcuda_json_report(json project)
  file(WRITE "${name}.json" "${json}")
endforeach()
