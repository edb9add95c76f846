# SPDX-License-Identifier: BSD-3-Clause
#
# The report file. Its text follows from the conclusions and the facts: it is made anew only where one of these is new.
include_guard(GLOBAL)

# torchcuda_kept_report(<out> <name> <function>): the text that <function>(<out>) makes of facts and findings as they are now;
# not kept, where these are not.
function(torchcuda_kept_report out name function)
  get_property(unkept GLOBAL PROPERTY TorchCUDA.unkept)
  if(unkept)
    cmake_language(CALL "${function}" text)
    set("${out}" "${text}" PARENT_SCOPE)
    return()
  endif()
  torchcuda_facts_state(key)
  torchcuda_module_identity(module)
  foreach(
    property
    IN
    ITEMS conclusions order silenced verdict fails summary fact.inspect.cached
  )
    get_property(value GLOBAL PROPERTY "TorchCUDA.${property}")
    string(APPEND key "\n${value}")
  endforeach()
  torchcuda_kept_name(kept "${name}")
  torchcuda_recall_text(recalled text "${kept}" "${module}${key}")
  if(NOT recalled)
    cmake_language(CALL "${function}" text)
    torchcuda_keep_text("${text}" "${kept}" "${module}${key}")
  endif()
  set("${out}" "${text}" PARENT_SCOPE)
endfunction()

# torchcuda_write_report(<out> <file>): the report as JSON; <out> is `yes`, or `no` where that place cannot be written.
function(torchcuda_write_report out file)
  get_property(times GLOBAL PROPERTY TorchCUDA.reported)
  math(EXPR times "0${times} + 1")
  set_property(GLOBAL PROPERTY TorchCUDA.reported ${times})
  torchcuda_kept_report(json "report.${times}" _torchcuda_make_json)
  get_filename_component(folder "${file}" DIRECTORY)
  if(NOT EXISTS "${folder}") # file(MAKE_DIRECTORY) would stop the run where it cannot be made
    execute_process(
      COMMAND "${CMAKE_COMMAND}" -E make_directory "${folder}"
      TIMEOUT 10
      OUTPUT_QUIET
      ERROR_QUIET
    )
  endif()
  torchcuda_write_file(written "${file}" "${json}")
  set("${out}" "${written}" PARENT_SCOPE)
endfunction()

function(_torchcuda_make_json out)
  torchcuda_need(report/json)
  torchcuda_json_report(json)
  set("${out}" "${json}" PARENT_SCOPE)
endfunction()

# torchcuda_write_file(<out> <file> <text>): writes in one step; <out> is `yes`, or `no` where that
# place cannot be written (CMake's own file(WRITE) would stop the run).
function(torchcuda_write_file out file text)
  torchcuda_cache_dir(dir)
  string(RANDOM LENGTH 8 suffix)
  file(WRITE "${dir}/write.${suffix}" "${text}")
  file(COPY_FILE "${dir}/write.${suffix}" "${file}.${suffix}" RESULT result)
  if(result EQUAL 0)
    file(RENAME "${file}.${suffix}" "${file}" RESULT result)
  endif()
  file(REMOVE "${dir}/write.${suffix}" "${file}.${suffix}")
  if(result EQUAL 0)
    set("${out}" yes PARENT_SCOPE)
  else()
    set("${out}" no PARENT_SCOPE)
  endif()
endfunction()
