# SPDX-License-Identifier: BSD-3-Clause
#
# Findings of an earlier walk, put aside while the rules run again.
include_guard(GLOBAL)

set_property(
  GLOBAL
  PROPERTY TorchCUDA.fields ID TITLE
  TARGET SEVERITY SUMMARY FOUND FOUND_AT REQUIRED REQUIRED_AT WHY WHY_AT FIX OR UNLESS
)

function(_torchcuda_copy_finding from to)
  get_property(fields GLOBAL PROPERTY TorchCUDA.fields)
  foreach(field IN LISTS fields)
    get_property(value GLOBAL PROPERTY "TorchCUDA.${from}.${field}")
    set_property(GLOBAL PROPERTY "TorchCUDA.${to}.${field}" "${value}")
  endforeach()
endfunction()

function(_torchcuda_put_aside count)
  set(n 1)
  while(n LESS_EQUAL "0${count}")
    _torchcuda_copy_finding(finding.${n} earlier.${n})
    math(EXPR n "${n} + 1")
  endwhile()
endfunction()

# _torchcuda_signature(<out> <finding>): what makes two findings the same for the reader.
function(_torchcuda_signature out finding)
  set(text "")
  foreach(field IN ITEMS ID FOUND FOUND_AT REQUIRED)
    get_property(value GLOBAL PROPERTY "TorchCUDA.${finding}.${field}")
    string(APPEND text "${value}\n")
  endforeach()
  set("${out}" "${text}" PARENT_SCOPE)
endfunction()

function(_torchcuda_weight out finding)
  get_property(severity GLOBAL PROPERTY "TorchCUDA.${finding}.SEVERITY")
  set(weights note warning error)
  list(FIND weights "${severity}" weight)
  set("${out}" ${weight} PARENT_SCOPE)
endfunction()

# _torchcuda_new_findings(<out> <earlier>): numbers of the findings that are not among the earlier ones, or weigh more
# than they did.
function(_torchcuda_new_findings out earlier)
  get_property(count GLOBAL PROPERTY TorchCUDA.findings)
  set(new "")
  set(n 1)
  while(n LESS_EQUAL count)
    _torchcuda_same_finding(same finding.${n} earlier "${earlier}")
    set(known no)
    if(same GREATER 0)
      _torchcuda_weight(now finding.${n})
      _torchcuda_weight(before earlier.${same})
      if(now LESS_EQUAL before)
        set(known yes)
      endif()
    endif()
    if(NOT known)
      list(APPEND new ${n})
    endif()
    math(EXPR n "${n} + 1")
  endwhile()
  set("${out}" "${new}" PARENT_SCOPE)
endfunction()

# _torchcuda_same_finding(<out> <finding> <kind> <count>): the number of the <kind> that says the same, or 0.
function(_torchcuda_same_finding out finding kind count)
  _torchcuda_signature(wanted "${finding}")
  set("${out}" 0 PARENT_SCOPE)
  set(n 1)
  while(n LESS_EQUAL "0${count}")
    _torchcuda_signature(signature ${kind}.${n})
    if("${signature}" STREQUAL wanted)
      set("${out}" ${n} PARENT_SCOPE)
      return()
    endif()
    math(EXPR n "${n} + 1")
  endwhile()
endfunction()

# _torchcuda_take_back(<earlier>): appends the earlier findings that were not found again.
function(_torchcuda_take_back earlier)
  set(n 1)
  while(n LESS_EQUAL "0${earlier}")
    get_property(count GLOBAL PROPERTY TorchCUDA.findings)
    _torchcuda_same_finding(same earlier.${n} finding "${count}")
    if(same EQUAL 0)
      math(EXPR next "${count} + 1")
      _torchcuda_copy_finding(earlier.${n} finding.${next})
      set_property(GLOBAL PROPERTY TorchCUDA.findings ${next})
    else()
      _torchcuda_weight(before earlier.${n})
      _torchcuda_weight(now finding.${same})
      if(before GREATER now) # the same, of another target, that is healed
        _torchcuda_copy_finding(earlier.${n} finding.${same})
      endif()
    endif()
    math(EXPR n "${n} + 1")
  endwhile()
endfunction()
