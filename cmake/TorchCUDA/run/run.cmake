# SPDX-License-Identifier: BSD-3-Clause
#
# One run: locate, facts, rules, verdict. Input: project.mode, project.cuda and project.components
# in the set `machine`. Output: the set `project`, which is then in use.
include_guard(GLOBAL)
torchcuda_need(
  judge/conclude
  judge/remember
  facts/project
  facts/inspect_ask
  facts/scan_problem
  run/results
)

# torchcuda_run_once(): gathers cheap facts first. After an error it builds neither the probe nor
# the trial programs.
function(torchcuda_run_once)
  torchcuda_use_facts(machine)
  torchcuda_option(replay TorchCUDA_FACTS)
  if(replay STREQUAL "")
    _torchcuda_run_machine()
  else()
    torchcuda_need(facts/replay)
    torchcuda_replay_facts("${replay}")
    torchcuda_conclude(machine project)
  endif()
  torchcuda_use_facts(project)
endfunction()

function(_torchcuda_run_machine)
  torchcuda_option(check TorchCUDA_CHECK ON)
  torchcuda_option(probe TorchCUDA_PROBE live)
  torchcuda_facts_project()
  torchcuda_need(run/gather)
  torchcuda_gather()
  if(NOT check)
    torchcuda_copy_facts(machine project)
    torchcuda_use_facts(project)
    torchcuda_complete_facts()
    torchcuda_judge_nothing(project)
    return()
  endif()
  set(program "")
  if(NOT probe STREQUAL "none")
    _torchcuda_inspect(program settled)
    if(settled)
      return()
    endif()
  endif()
  torchcuda_get_fact(mode project.mode)
  if(NOT "${mode}" STREQUAL "script") # a script has no sources
    torchcuda_scan_problem(problem)
    torchcuda_set_fact(scan.error "${problem}")
  endif()
  _torchcuda_judge_facts("${probe}" "${program}")
endfunction()

# _torchcuda_recalled(<out>): `yes` if a cache entry holds the conclusion from these facts. Then the
# set `project` holds it.
function(_torchcuda_recalled out)
  torchcuda_conclusion_key(key machine project)
  torchcuda_recall_conclusion(recalled "${key}" machine project)
  if(recalled)
    torchcuda_copy_facts(project machine "^live[.]")
  endif()
  set("${out}" "${recalled}" PARENT_SCOPE)
endfunction()

# _torchcuda_judge_facts(<probe> <program>): judges the facts and runs the trial programs. The cache
# gets no conclusion with errors or with a failed trial, which might outlive its cause, and none
# without a probe.
function(_torchcuda_judge_facts probe program)
  _torchcuda_recalled(recalled)
  if(recalled)
    return()
  endif()
  torchcuda_conclusion_key(key machine project)
  torchcuda_fact_keys(before)
  torchcuda_get_fact(cross project.cross)
  torchcuda_get_fact(torch torch.root) # no libtorch, no verdict
  _torchcuda_conclude(machine errors)
  if(probe STREQUAL "live" AND errors EQUAL 0 AND NOT DEFINED cross AND DEFINED torch)
    torchcuda_need(try/live)
    torchcuda_use_facts(project)
    torchcuda_facts_live()
    torchcuda_use_facts(machine)
    torchcuda_copy_facts(project machine "^live[.]")
    _torchcuda_conclude(machine errors)
  endif()
  foreach(part IN ITEMS cuda torch)
    torchcuda_get_fact(stage live.${part}.stage)
    if(DEFINED stage AND NOT "${stage}" STREQUAL "ok")
      set(program "")
    endif()
  endforeach()
  if(NOT "${program}" STREQUAL "" AND errors EQUAL 0)
    torchcuda_remember_conclusion("${key}" "${before}" project)
  endif()
endfunction()

# _torchcuda_inspect(<out program> <out settled>): asks the probe. If files and tools alone show an
# error, the run ends without the probe's facts, so that the findings do not depend on whether it is
# built. <settled>: the set `project` holds the conclusion.
function(_torchcuda_inspect out out_settled)
  set("${out_settled}" no PARENT_SCOPE)
  torchcuda_need(run/probe)
  torchcuda_copy_facts(machine files)
  torchcuda_ask_remembered_probe(program)
  set(settled no)
  if(NOT program STREQUAL "")
    _torchcuda_recalled(settled)
  endif()
  if(NOT settled)
    _torchcuda_conclude(files errors)
    if(errors GREATER 0)
      torchcuda_copy_facts(files machine)
      set(settled yes)
    elseif(program STREQUAL "")
      torchcuda_ask_new_probe(program)
    endif()
  endif()
  set("${out_settled}" "${settled}" PARENT_SCOPE)
  set("${out}" "${program}" PARENT_SCOPE)
endfunction()

# _torchcuda_conclude(<facts> <out errors>): judges this set. <errors>: the number of findings of
# severity error.
function(_torchcuda_conclude facts out)
  torchcuda_conclude("${facts}" project)
  set(errors 0)
  get_property(order GLOBAL PROPERTY TorchCUDA.project.order)
  foreach(n IN LISTS order)
    torchcuda_get_finding(severity project ${n} SEVERITY)
    if(severity STREQUAL "error")
      math(EXPR errors "${errors} + 1")
    endif()
  endforeach()
  set("${out}" ${errors} PARENT_SCOPE)
endfunction()
