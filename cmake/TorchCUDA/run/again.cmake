# SPDX-License-Identifier: BSD-3-Clause
#
# Judges more facts later in the same configure, with the same rules. Earlier findings stay in the
# report; only new ones are printed.
include_guard(GLOBAL)

# torchcuda_judge_again(<facts> <out text> <out error>): judges this set and adds its findings to
# the project's. <text>: the new findings that count. <error>: the sentence of the first new one
# that fails the run. The set `again` holds the conclusion.
function(torchcuda_judge_again facts out_text out_error)
  torchcuda_conclusion_key(key "${facts}" again)
  torchcuda_recall_conclusion(recalled "${key}" "${facts}" again)
  if(NOT recalled)
    torchcuda_conclude("${facts}" again)
    get_property(before GLOBAL PROPERTY "TorchCUDA.${facts}.facts")
    torchcuda_remember_conclusion("${key}" "${before}" again)
  endif()
  torchcuda_merge_findings(new again project)
  torchcuda_verdict(project)
  get_property(order GLOBAL PROPERTY TorchCUDA.project.order)
  set(text "")
  set(counts "")
  foreach(n IN LISTS order)
    if(n IN_LIST new)
      list(APPEND counts ${n})
      torchcuda_need(report/findings)
      torchcuda_findings_text(block project ${n})
      string(APPEND text "${block}")
    endif()
  endforeach()
  torchcuda_first_error(error "${counts}")
  set("${out_text}" "${text}" PARENT_SCOPE)
  set("${out_error}" "${error}" PARENT_SCOPE)
endfunction()

# torchcuda_report_again(<text> <error> <fatal>): rewrites the report, sets the results, prints
# <text>. If <fatal> is true, a nonempty <error> ends the run.
function(torchcuda_report_again text error fatal)
  get_property(report GLOBAL PROPERTY TorchCUDA.result.REPORT)
  torchcuda_write_report(written "${report}")
  torchcuda_set_verdict_results()
  get_property(fails GLOBAL PROPERTY TorchCUDA.project.fails)
  get_property(quiet GLOBAL PROPERTY TorchCUDA.quiet)
  set(stops no)
  if(fails AND fatal AND NOT "${error}" STREQUAL "")
    set(stops yes)
  endif()
  if(NOT "${text}" STREQUAL "" AND (stops OR NOT quiet))
    torchcuda_print("${text}")
  endif()
  if(stops)
    torchcuda_message(FATAL_ERROR "TorchCUDA: ${error}\n  Report: ${report}")
  endif()
endfunction()

# torchcuda_first_error(<out> <numbers>): the sentence of the first of these findings that fails the
# run by TorchCUDA_FAIL_ON.
function(torchcuda_first_error out findings)
  torchcuda_option(fail_on TorchCUDA_FAIL_ON error)
  set("${out}" "" PARENT_SCOPE)
  foreach(n IN LISTS findings)
    torchcuda_get_finding(severity project ${n} SEVERITY)
    if(
      "${severity}" STREQUAL "error"
      OR ("${fail_on}" MATCHES "^(warning|unchecked)$" AND "${severity}" STREQUAL "warning")
    )
      torchcuda_get_finding(summary project ${n} SUMMARY)
      torchcuda_get_finding(id project ${n} ID)
      set("${out}" "${summary} [${id}]." PARENT_SCOPE)
      return()
    endif()
  endforeach()
endfunction()
