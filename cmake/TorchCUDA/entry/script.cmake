# SPDX-License-Identifier: BSD-3-Clause
#
# The check without a project: `cmake -P TorchCUDACheck.cmake`.
include_guard(GLOBAL)
torchcuda_need(entry/switches entry/script_folder report/write)

# torchcuda_check_script(<out>): runs, prints, writes the report. <out>: 0 fits, 1 misfit, 2
# unchecked.
function(torchcuda_check_script out)
  torchcuda_option(id TorchCUDA_EXPLAIN)
  if(NOT id STREQUAL "")
    _torchcuda_script_explain(code "${id}")
    set("${out}" ${code} PARENT_SCOPE)
    return()
  endif()
  torchcuda_now(start)
  torchcuda_option(report TorchCUDA_REPORT "${CMAKE_CURRENT_BINARY_DIR}/TorchCUDA-report.json")
  get_filename_component(report "${report}" ABSOLUTE BASE_DIR "${CMAKE_CURRENT_BINARY_DIR}")
  torchcuda_remove_old("${report}")
  torchcuda_script_folder(temporary)
  _torchcuda_script_facts()
  torchcuda_switches_problem(problem)
  if(problem STREQUAL "")
    torchcuda_run_once()
  else()
    set_property(GLOBAL PROPERTY TorchCUDA.project.summary "${problem}")
    set_property(GLOBAL PROPERTY TorchCUDA.project.verdict unchecked)
    set_property(GLOBAL PROPERTY TorchCUDA.project.fails yes)
  endif()
  torchcuda_now(end)
  math(EXPR milliseconds "(${end} - ${start}) / 1000")
  torchcuda_write_report(written "${report}")
  if(problem STREQUAL "")
    _torchcuda_script_text(text ${milliseconds})
  else()
    set(text "TorchCUDA: could not check: ${problem}\n")
  endif()
  _torchcuda_exit_code(code)
  if(NOT written)
    string(APPEND text "  The report could not be written: ${report}\n")
    _torchcuda_unwritten(code "${report}")
  endif()
  torchcuda_print("${text}")
  file(REMOVE_RECURSE "${temporary}")
  set("${out}" ${code} PARENT_SCOPE)
endfunction()

# _torchcuda_script_facts(): sets the facts that a project would set.
function(_torchcuda_script_facts)
  torchcuda_use_facts(machine)
  torchcuda_clear_facts()
  torchcuda_set_fact(project.mode script)
  torchcuda_option(components TorchCUDA_COMPONENTS)
  torchcuda_words(components "${components}")
  if("CUDA" IN_LIST components)
    torchcuda_set_fact(project.cuda torch)
  else()
    torchcuda_set_fact(project.cuda other)
  endif()
  string(REPLACE ";" " " components "${components}")
  torchcuda_set_fact(project.components "${components}")
  torchcuda_set_fact(project.torch_package no)
endfunction()

# _torchcuda_script_text(<out> <milliseconds>): the printed text; its last line ends with the time.
function(_torchcuda_script_text out milliseconds)
  torchcuda_need(
    report/line
    report/stack
    report/findings
    report/nothing
    report/script
  )
  torchcuda_script_report(text project)
  math(EXPR whole "${milliseconds} / 1000")
  math(EXPR rest "${milliseconds} % 1000 / 10")
  if(rest LESS 10)
    set(rest "0${rest}")
  endif()
  set("${out}" "${text}${whole}.${rest} s\n" PARENT_SCOPE)
endfunction()

# _torchcuda_script_explain(<out> <id>): prints the explanation of a rule. <out>: 0, or 2 for an
# unknown id.
function(_torchcuda_script_explain out id)
  torchcuda_script_folder(temporary)
  torchcuda_need(judge/engine entry/switches report/explain)
  torchcuda_explain(text "${id}")
  set(code 0)
  if(text STREQUAL "")
    get_property(rules GLOBAL PROPERTY TorchCUDA.rules)
    torchcuda_nearest(near "${id}" "${rules}")
    list(JOIN rules " " rules)
    set(text "There is no rule '${id}'. Nearest: ${near}. All of them: ${rules}\n")
    set_property(GLOBAL PROPERTY TorchCUDA.project.summary "there is no rule '${id}'")
    set(code 2)
  endif()
  torchcuda_print("${text}")
  file(REMOVE_RECURSE "${temporary}")
  set("${out}" ${code} PARENT_SCOPE)
endfunction()

# _torchcuda_unwritten(<exit code> <report>): a report that was asked for by name and could not be
# written makes a good run one that could not check.
function(_torchcuda_unwritten variable report)
  torchcuda_option(asked TorchCUDA_REPORT)
  if("${${variable}}" EQUAL 0 AND NOT asked STREQUAL "")
    set("${variable}" 2 PARENT_SCOPE)
    set_property(
      GLOBAL
      PROPERTY TorchCUDA.project.summary "the report could not be written: ${report}"
    )
  endif()
endfunction()

function(_torchcuda_exit_code out)
  get_property(verdict GLOBAL PROPERTY TorchCUDA.project.verdict)
  get_property(fails GLOBAL PROPERTY TorchCUDA.project.fails)
  set(code 0)
  if(fails AND verdict STREQUAL "misfit")
    set(code 1)
  elseif(fails)
    set(code 2)
  endif()
  set("${out}" ${code} PARENT_SCOPE)
endfunction()
