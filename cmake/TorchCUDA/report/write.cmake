# SPDX-License-Identifier: BSD-3-Clause
#
# Writes the report file.
include_guard(GLOBAL)

# torchcuda_write_report(<out> <file>): writes the report as JSON. <out> is `yes`, or `no` if the
# file cannot be written.
function(torchcuda_write_report out file)
  torchcuda_need(report/json)
  torchcuda_json_report(json project)
  get_filename_component(folder "${file}" DIRECTORY)
  if(NOT EXISTS "${folder}") # file(MAKE_DIRECTORY) would stop the run on failure
    execute_process(
      COMMAND "${CMAKE_COMMAND}" -E make_directory "${folder}"
      TIMEOUT 10
      OUTPUT_QUIET
      ERROR_QUIET
    )
  endif()
  torchcuda_write_file(written "${file}" "${json}")
  _torchcuda_log_report("${file}")
  set("${out}" "${written}" PARENT_SCOPE)
endfunction()

# _torchcuda_log_report(<file>): the verdict and the findings, in the configure log of CMake 3.26 and newer.
function(_torchcuda_log_report file)
  if(CMAKE_VERSION VERSION_LESS 3.26 OR DEFINED CMAKE_SCRIPT_MODE_FILE)
    return()
  endif()
  torchcuda_need(report/findings)
  get_property(verdict GLOBAL PROPERTY TorchCUDA.project.verdict)
  get_property(order GLOBAL PROPERTY TorchCUDA.project.order)
  set(text "")
  if(NOT "${order}" STREQUAL "")
    torchcuda_findings_text(text project)
  endif()
  torchcuda_message(CONFIGURE_LOG "TorchCUDA: ${verdict}; every fact: ${file}\n${text}")
endfunction()
