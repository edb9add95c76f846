# SPDX-License-Identifier: BSD-3-Clause
#
# Runs a tool, or recalls its answer. An answer is remembered for the same tool, input files,
# arguments and environment. A failure is never remembered: it would outlive its cause.
include_guard(GLOBAL)

# torchcuda_ask_tool(<prefix> INPUTS [<file>...] COMMAND <program> [<argument>...])
#
# Sets <prefix>_result (`0`, an exit code or words), <prefix>_output and <prefix>_error, as
# torchcuda_run_tool() does.
# INPUTS: files that the answer depends on, besides the program. They may be absent.
# A start script is run each time: what it starts may depend on anything.
function(torchcuda_ask_tool prefix)
  set(inputs "")
  set(words "")
  set(question "")
  set(at 2)
  while(at LESS ARGC AND NOT "${ARGV${at}}" STREQUAL "COMMAND")
    string(APPEND inputs " \"\${ARGV${at}}\"")
    math(EXPR at "${at} + 1")
  endwhile()
  math(EXPR at "${at} + 1")
  set(program "${ARGV${at}}")
  while(at LESS ARGC)
    string(APPEND words " \"\${ARGV${at}}\"")
    string(APPEND question "${ARGV${at}}\n")
    math(EXPR at "${at} + 1")
  endwhile()
  set(identities "")
  torchcuda_is_script(script "${program}")
  # EVAL: a word may hold any byte, so the calls are built from the names of the arguments, never
  # from their values.
  if(NOT script)
    cmake_language(EVAL CODE "torchcuda_identities(identities \"\${program}\" ${inputs})")
  endif()
  _torchcuda_recall_answer(recalled "${question}" "${identities}")
  if(NOT recalled)
    cmake_language(EVAL CODE "torchcuda_run_tool(run PROGRAM ${words})")
    foreach(name IN ITEMS result output error)
      set_property(GLOBAL PROPERTY "TorchCUDA.tool.${name}" "${run_${name}}")
    endforeach()
    _torchcuda_remember_answer("${question}" "${identities}")
  endif()
  foreach(name IN ITEMS result output error)
    get_property(value GLOBAL PROPERTY "TorchCUDA.tool.${name}")
    set("${prefix}_${name}" "${value}" PARENT_SCOPE)
  endforeach()
endfunction()

# _torchcuda_recall_answer(<out> <question> <identities>): sets TorchCUDA.tool.* from a cache entry.
# <out>: `yes` if there is one.
function(_torchcuda_recall_answer out question identities)
  set("${out}" no PARENT_SCOPE)
  if("${identities}" STREQUAL "")
    return()
  endif()
  torchcuda_tool_environment(environment)
  torchcuda_recall(recalled text user tool "${question}${identities}${environment}")
  if(recalled)
    torchcuda_set_properties(tool "${text}")
    set("${out}" yes PARENT_SCOPE)
  endif()
endfunction()

# _torchcuda_remember_answer(<question> <identities>): remembers TorchCUDA.tool.*, unless the tool
# failed.
function(_torchcuda_remember_answer question identities)
  get_property(result GLOBAL PROPERTY TorchCUDA.tool.result)
  if("${result}" STREQUAL "0" AND NOT "${identities}" STREQUAL "")
    torchcuda_tool_environment(environment)
    torchcuda_properties_text(text tool result output error)
    torchcuda_remember(user tool "${question}${identities}${environment}" "${text}")
  endif()
endfunction()
