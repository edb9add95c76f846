# SPDX-License-Identifier: BSD-3-Clause
#
# Named sets of findings. The set <set> is stored in the global properties TorchCUDA.<set>.<name>:
#   findings, finding.<n>.<field>: their number, and their fields (torchcuda_finding_fields)
#   checked, skipped, skipped.<id>: ids of rules; the missing facts of a skipped rule
#   order, silenced: numbers of the findings that count, errors first; of those in TorchCUDA_IGNORE
#   verdict, fails, summary: `fits`, `misfit` or `unchecked`; whether the run fails; the sentence of
#   its final error
include_guard(GLOBAL)

# torchcuda_finding_fields(<out>): the fields of a finding. The engine sets ID, TITLE, TARGET and
# DEPTH, the rule the others.
function(torchcuda_finding_fields out)
  set(
    fields
    ID
    SEVERITY
    TARGET
    TITLE
    SUMMARY
    FOUND
    FOUND_AT
    REQUIRED
    REQUIRED_AT
    WHY
    WHY_AT
    FIX
    DONE
    OR
    UNLESS
    DEPTH
  )
  set("${out}" "${fields}" PARENT_SCOPE)
endfunction()

# torchcuda_get_finding(<out> <set> <n> <field>): empty if the field is not set.
function(torchcuda_get_finding out set n field)
  get_property(value GLOBAL PROPERTY "TorchCUDA.${set}.finding.${n}.${field}")
  set("${out}" "${value}" PARENT_SCOPE)
endfunction()

# torchcuda_merge_findings(<out> <from> <to>): adds the findings and the rules' ids of <from> to
# <to>. A duplicate is not added, but replaces the older one if it is more severe. <out>: the
# numbers in <to> of what is new.
function(torchcuda_merge_findings out from to)
  get_property(count GLOBAL PROPERTY "TorchCUDA.${from}.findings")
  get_property(total GLOBAL PROPERTY "TorchCUDA.${to}.findings")
  set(new "")
  set(n 1)
  while(n LESS_EQUAL "0${count}")
    _torchcuda_same_finding(at "${from}" ${n} "${to}")
    set(heavier yes)
    if(at GREATER 0)
      _torchcuda_weight(now "${from}" ${n})
      _torchcuda_weight(before "${to}" ${at})
      if(now LESS_EQUAL before)
        set(heavier no)
      endif()
    else()
      math(EXPR total "0${total} + 1")
      set(at ${total})
      set_property(GLOBAL PROPERTY "TorchCUDA.${to}.findings" ${total})
    endif()
    if(heavier)
      _torchcuda_copy_finding("${from}" ${n} "${to}" ${at})
      list(APPEND new ${at})
    endif()
    math(EXPR n "${n} + 1")
  endwhile()
  _torchcuda_merge_rules("${from}" "${to}")
  set("${out}" "${new}" PARENT_SCOPE)
endfunction()

# _torchcuda_merge_rules(<from> <to>): a rule checked in either set is checked. Skipped rules are
# those of <from>.
function(_torchcuda_merge_rules from to)
  get_property(checked GLOBAL PROPERTY "TorchCUDA.${to}.checked")
  get_property(now GLOBAL PROPERTY "TorchCUDA.${from}.checked")
  get_property(skipped GLOBAL PROPERTY "TorchCUDA.${from}.skipped")
  list(APPEND checked ${now})
  list(REMOVE_DUPLICATES checked)
  list(REMOVE_ITEM skipped ${checked})
  foreach(id IN LISTS skipped)
    get_property(missing GLOBAL PROPERTY "TorchCUDA.${from}.skipped.${id}")
    set_property(GLOBAL PROPERTY "TorchCUDA.${to}.skipped.${id}" "${missing}")
  endforeach()
  set_property(GLOBAL PROPERTY "TorchCUDA.${to}.checked" "${checked}")
  set_property(GLOBAL PROPERTY "TorchCUDA.${to}.skipped" "${skipped}")
endfunction()

function(_torchcuda_copy_finding from n to at)
  torchcuda_finding_fields(fields)
  foreach(field IN LISTS fields)
    torchcuda_get_finding(value "${from}" ${n} ${field})
    set_property(GLOBAL PROPERTY "TorchCUDA.${to}.finding.${at}.${field}" "${value}")
  endforeach()
endfunction()

# _torchcuda_same_finding(<out> <set> <n> <other set>): the number of its duplicate in <other set>,
# or 0.
function(_torchcuda_same_finding out set n other)
  _torchcuda_signature(wanted "${set}" ${n})
  get_property(count GLOBAL PROPERTY "TorchCUDA.${other}.findings")
  set("${out}" 0 PARENT_SCOPE)
  set(at 1)
  while(at LESS_EQUAL "0${count}")
    _torchcuda_signature(signature "${other}" ${at})
    if("${signature}" STREQUAL "${wanted}")
      set("${out}" ${at} PARENT_SCOPE)
      return()
    endif()
    math(EXPR at "${at} + 1")
  endwhile()
endfunction()

function(_torchcuda_signature out set n)
  set(text "")
  foreach(field IN ITEMS ID FOUND FOUND_AT REQUIRED)
    torchcuda_get_finding(value "${set}" ${n} ${field})
    string(APPEND text "${value}\n")
  endforeach()
  set("${out}" "${text}" PARENT_SCOPE)
endfunction()

function(_torchcuda_weight out set n)
  torchcuda_get_finding(severity "${set}" ${n} SEVERITY)
  set(weights note warning error)
  list(FIND weights "${severity}" weight)
  set("${out}" ${weight} PARENT_SCOPE)
endfunction()
