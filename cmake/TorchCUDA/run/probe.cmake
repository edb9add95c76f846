# SPDX-License-Identifier: BSD-3-Clause
#
# Asks the probe: a remembered one, or a new build.
include_guard(GLOBAL)
torchcuda_need(facts/inspect_program facts/inspect facts/loaded)

# torchcuda_ask_remembered_probe(<out>): the remembered probe; its answer is in the store. Empty if
# there is none.
function(torchcuda_ask_remembered_probe out)
  torchcuda_inspect_program(program)
  if(NOT program STREQUAL "")
    torchcuda_facts_inspect("${program}")
    _torchcuda_mend_probe(program)
    torchcuda_facts_loaded()
  endif()
  set("${out}" "${program}" PARENT_SCOPE)
endfunction()

# torchcuda_ask_new_probe(<out>): builds the probe, and the trial programs beside it. Its answer is
# in the store. Empty if it cannot be built.
function(torchcuda_ask_new_probe out)
  torchcuda_need(try/live_run)
  torchcuda_use_facts(project)
  torchcuda_live_ahead()
  torchcuda_use_facts(machine)
  torchcuda_inspect_program(program BUILD)
  if(NOT program STREQUAL "")
    torchcuda_facts_inspect("${program}")
    torchcuda_facts_loaded()
  endif()
  set("${out}" "${program}" PARENT_SCOPE)
endfunction()

# _torchcuda_mend_probe(<variable>): builds another probe where a remembered or prebuilt one does not
# answer: truncated, or not executable.
function(_torchcuda_mend_probe variable)
  torchcuda_get_fact(error inspect.error)
  torchcuda_option(ready TorchCUDA_INSPECT_EXECUTABLE)
  if(NOT DEFINED error OR "${error}" MATCHES "timeout" OR NOT ready STREQUAL "")
    return()
  endif()
  torchcuda_drop_prebuilt_inspect(prebuilt "${${variable}}")
  if(NOT prebuilt)
    file(REMOVE "${${variable}}")
  endif()
  torchcuda_forget_fact(inspect.error)
  torchcuda_inspect_program(program BUILD)
  if(NOT program STREQUAL "")
    torchcuda_facts_inspect("${program}")
  endif()
  set("${variable}" "${program}" PARENT_SCOPE)
endfunction()
