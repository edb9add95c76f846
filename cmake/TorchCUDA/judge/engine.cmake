# SPDX-License-Identifier: BSD-3-Clause
#
# The engine: runs each rule over the facts and stores the findings. It knows no rule by name.
include_guard(GLOBAL)
torchcuda_need(judge/declare judge/known judge/trial)

# torchcuda_finding([SEVERITY <s>] FOUND <t> [FOUND_AT <t>] REQUIRED <t> [REQUIRED_AT <t>]
#   WHY <t> [WHY_AT <t>] FIX <t>|DONE <t> [OR <t>] [SUMMARY <t>] [UNLESS <t>])
#
# A rule calls it to report a misfit. `…_AT` is the place, printed in its own column. OR: a second
# fix. DONE: what repairs it without the user: a project then prints nothing, and `cmake -P` one
# line. UNLESS: when it is right to silence the finding. SUMMARY: the sentence of the final error
# (default: TITLE). Reads the variables that torchcuda_judge() sets: the rule's id, its set of
# findings and the facts.
function(torchcuda_finding)
  # Written out: the formatter reads the keywords from here.
  set(
    one
    SEVERITY
    FOUND
    FOUND_AT
    REQUIRED
    REQUIRED_AT
    WHY
    WHY_AT
    FIX
    DONE
    OR
    SUMMARY
    UNLESS
  )
  cmake_parse_arguments(PARSE_ARGV 0 arg "" "${one}" "")
  if(DEFINED arg_UNPARSED_ARGUMENTS)
    torchcuda_message(
      FATAL_ERROR
      "TorchCUDA: a finding of '${rule}' has stray words: ${arg_UNPARSED_ARGUMENTS}"
    )
  endif()
  set(arg_ID "${rule}")
  get_property(arg_TITLE GLOBAL PROPERTY "TorchCUDA.rule.${rule}.TITLE")
  torchcuda_severity(arg_SEVERITY "${rule}")
  if("${arg_SEVERITY}" STREQUAL "disproved")
    return()
  endif()
  if(NOT DEFINED arg_SUMMARY)
    set(arg_SUMMARY "${arg_TITLE}")
  endif()
  if(DEFINED fact.project.target) # at the end of configure
    set(arg_TARGET "${fact.project.target}")
  endif()
  _torchcuda_depth(arg_DEPTH "${rule}")
  _torchcuda_add_finding(arg "${findings}")
endfunction()

# _torchcuda_add_finding(<prefix> <set>): adds a finding with the fields <prefix>_<field>.
function(_torchcuda_add_finding prefix set)
  get_property(count GLOBAL PROPERTY "TorchCUDA.${set}.findings")
  math(EXPR next "0${count} + 1")
  set_property(GLOBAL PROPERTY "TorchCUDA.${set}.findings" ${next})
  torchcuda_finding_fields(fields)
  foreach(field IN LISTS fields)
    set(text "")
    if(DEFINED ${prefix}_${field})
      set(text "${${prefix}_${field}}")
    endif()
    set_property(GLOBAL PROPERTY "TorchCUDA.${set}.finding.${next}.${field}" "${text}")
  endforeach()
endfunction()

# _torchcuda_depth(<out> <id>): how far from the cause a rule looks: 0 versions, 1 loaded libraries,
# 2 trial programs. Sorting by it puts the likeliest cause first.
function(_torchcuda_depth out id)
  get_property(needs GLOBAL PROPERTY "TorchCUDA.rule.${id}.NEEDS")
  set(depth 0)
  if("${needs}" MATCHES "live\\.")
    set(depth 2)
  elseif("${needs}" MATCHES "(closure|cudnn)\\.")
    set(depth 1)
  endif()
  set("${out}" ${depth} PARENT_SCOPE)
endfunction()

# torchcuda_code_severity(<out>): the severity of a misfit between nvcc's headers and libtorch's. It
# is an error only if `.cu` files use libtorch; other kernels build and run (measured).
function(torchcuda_code_severity out)
  set("${out}" warning PARENT_SCOPE)
  if(DEFINED fact.project.cuda AND "${fact.project.cuda}" STREQUAL "torch")
    set("${out}" error PARENT_SCOPE)
  endif()
endfunction()

# _torchcuda_applies(<out> <id>): `yes`, `no`, or `unknown`: TorchCUDA.lacks has the missing facts.
function(_torchcuda_applies out id)
  get_property(only GLOBAL PROPERTY "TorchCUDA.rule.${id}.ONLY")
  get_property(needs GLOBAL PROPERTY "TorchCUDA.rule.${id}.NEEDS")
  set_property(GLOBAL PROPERTY TorchCUDA.lacks "")
  foreach(condition IN LISTS only)
    string(REGEX MATCH "^([^=]*)=(.*)$" condition "${condition}")
    set(key "${CMAKE_MATCH_1}")
    string(REPLACE "," ";" values "${CMAKE_MATCH_2}")
    list(PREPEND needs "${key}")
    if(DEFINED fact.${key})
      if(NOT "${fact.${key}}" IN_LIST values)
        set("${out}" no PARENT_SCOPE)
        return()
      endif()
    endif()
  endforeach()
  torchcuda_all_known(known ${needs})
  if(NOT known)
    set(known unknown)
  endif()
  set("${out}" "${known}" PARENT_SCOPE)
endfunction()

# torchcuda_judge(<facts> <findings>): runs every rule over the facts, into the set <findings>.
function(torchcuda_judge facts findings)
  torchcuda_load_rules()
  get_property(keys GLOBAL PROPERTY "TorchCUDA.${facts}.facts")
  foreach(key IN LISTS keys)
    get_property(fact.${key} GLOBAL PROPERTY "TorchCUDA.${facts}.fact.${key}")
  endforeach()
  set_property(GLOBAL PROPERTY "TorchCUDA.${findings}.findings" 0)
  set(checked "")
  set(skipped "")
  get_property(rules GLOBAL PROPERTY TorchCUDA.rules)
  foreach(rule IN LISTS rules)
    _torchcuda_applies(applies "${rule}")
    get_property(before GLOBAL PROPERTY "TorchCUDA.${findings}.findings")
    if(applies STREQUAL "yes")
      string(REPLACE "-" "_" name "${rule}")
      cmake_language(CALL "torchcuda_rule_${name}")
    endif()
    get_property(after GLOBAL PROPERTY "TorchCUDA.${findings}.findings")
    get_property(lacks GLOBAL PROPERTY TorchCUDA.lacks)
    if(applies STREQUAL "no")
      continue()
    elseif(after GREATER before OR lacks STREQUAL "")
      list(APPEND checked "${rule}")
    else()
      list(APPEND skipped "${rule}")
      list(REMOVE_DUPLICATES lacks)
      list(JOIN lacks ", " lacks)
      set_property(GLOBAL PROPERTY "TorchCUDA.${findings}.skipped.${rule}" "${lacks}")
    endif()
  endforeach()
  set_property(GLOBAL PROPERTY "TorchCUDA.${findings}.checked" "${checked}")
  set_property(GLOBAL PROPERTY "TorchCUDA.${findings}.skipped" "${skipped}")
endfunction()
