# SPDX-License-Identifier: BSD-3-Clause
#
# Sets the verdict: `fits`, `misfit` or `unchecked`, and whether the run fails.
include_guard(GLOBAL)

# torchcuda_verdict(<set>): sorts the findings. Sets order, silenced, verdict, fails and summary
# (findings.cmake).
function(torchcuda_verdict set)
  torchcuda_option(ignored TorchCUDA_IGNORE)
  torchcuda_words(ignored "${ignored}")
  get_property(count GLOBAL PROPERTY "TorchCUDA.${set}.findings")
  foreach(severity IN ITEMS error warning note silenced)
    set(${severity} "")
  endforeach()
  foreach(n RANGE 1 ${count})
    if(n GREATER count) # RANGE 1 0 counts down
      break()
    endif()
    get_property(id GLOBAL PROPERTY "TorchCUDA.${set}.finding.${n}.ID")
    get_property(severity GLOBAL PROPERTY "TorchCUDA.${set}.finding.${n}.SEVERITY")
    if("${id}" IN_LIST ignored)
      set(severity silenced)
    endif()
    get_property(depth GLOBAL PROPERTY "TorchCUDA.${set}.finding.${n}.DEPTH")
    list(APPEND ${severity} "${depth}:${n}")
  endforeach()
  foreach(severity IN ITEMS error warning note silenced)
    list(SORT ${severity} COMPARE NATURAL)
    list(TRANSFORM ${severity} REPLACE "^[0-9]:" "")
  endforeach()
  set_property(GLOBAL PROPERTY "TorchCUDA.${set}.order" ${error} ${warning} ${note})
  set_property(GLOBAL PROPERTY "TorchCUDA.${set}.silenced" "${silenced}")
  _torchcuda_weigh("${set}" "${error}" "${warning}")
endfunction()

# torchcuda_judge_nothing(<set>): the verdict if the check is off.
function(torchcuda_judge_nothing set)
  foreach(
    name
    IN
    ITEMS order silenced checked skipped summary
  )
    set_property(GLOBAL PROPERTY "TorchCUDA.${set}.${name}" "")
  endforeach()
  set_property(GLOBAL PROPERTY "TorchCUDA.${set}.findings" 0)
  set_property(GLOBAL PROPERTY "TorchCUDA.${set}.verdict" unchecked)
  set_property(GLOBAL PROPERTY "TorchCUDA.${set}.fails" no)
  get_property(version GLOBAL PROPERTY "TorchCUDA.${set}.fact.torch.version")
  if("${version}" STREQUAL "")
    set_property(GLOBAL PROPERTY "TorchCUDA.${set}.fails" yes)
    set_property(GLOBAL PROPERTY "TorchCUDA.${set}.summary" "there is no libtorch here.")
  endif()
endfunction()

# _torchcuda_weigh(<set> <errors> <warnings>): sets verdict, fails and summary by TorchCUDA_FAIL_ON.
function(_torchcuda_weigh set errors warnings)
  torchcuda_option(fail_on TorchCUDA_FAIL_ON error)
  get_property(skipped GLOBAL PROPERTY "TorchCUDA.${set}.skipped")
  get_property(version GLOBAL PROPERTY "TorchCUDA.${set}.fact.torch.version")
  set(verdict fits)
  set(fails no)
  set(worst "${errors}")
  if("${fail_on}" MATCHES "^(warning|unchecked)$")
    list(APPEND worst ${warnings})
  endif()
  if(NOT worst STREQUAL "")
    set(verdict misfit)
    set(fails yes)
  elseif("${version}" STREQUAL "")
    set(verdict unchecked)
    set(fails yes)
    set(skipped "") # skipped rules are not the reason
  elseif("${fail_on}" STREQUAL "unchecked" AND NOT skipped STREQUAL "")
    set(verdict unchecked)
    set(fails yes)
  endif()
  _torchcuda_summary(summary "${set}" "${worst}" "${verdict}" "${skipped}")
  if("${fail_on}" STREQUAL "never" AND NOT "${version}" STREQUAL "")
    set(fails no)
  endif()
  set_property(GLOBAL PROPERTY "TorchCUDA.${set}.verdict" "${verdict}")
  set_property(GLOBAL PROPERTY "TorchCUDA.${set}.fails" "${fails}")
  set_property(GLOBAL PROPERTY "TorchCUDA.${set}.summary" "${summary}")
endfunction()

# _torchcuda_summary(<out> <set> <findings> <verdict> <skipped>): the sentence of the final error.
function(
  _torchcuda_summary
  out
  set
  findings
  verdict
  skipped
)
  set(text "")
  if(NOT findings STREQUAL "")
    list(GET findings 0 first)
    get_property(id GLOBAL PROPERTY "TorchCUDA.${set}.finding.${first}.ID")
    get_property(text GLOBAL PROPERTY "TorchCUDA.${set}.finding.${first}.SUMMARY")
    string(APPEND text " [${id}].")
    list(LENGTH findings more)
    math(EXPR more "${more} - 1")
    if(more GREATER 0)
      string(APPEND text " And ${more} more, above.")
    endif()
  elseif(verdict STREQUAL "unchecked" AND skipped STREQUAL "")
    set(text "there is no libtorch here.")
  elseif(verdict STREQUAL "unchecked")
    list(LENGTH skipped count)
    set(text "${count} rules could not be checked, and TorchCUDA_FAIL_ON is 'unchecked'.")
  endif()
  set("${out}" "${text}" PARENT_SCOPE)
endfunction()
