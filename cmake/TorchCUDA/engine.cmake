# SPDX-License-Identifier: BSD-3-Clause
#
# The engine: loads the rules, runs each over the facts, keeps what they find. It knows no rule by name.
include_guard(GLOBAL)

# torchcuda_rule(ID <id> SEVERITY error|warning|note TITLE <text>
#   NEEDS <fact>... [USES <fact>...] [ONLY <fact>=<value>[,<value>]...]
#   FAILURE <F id>... SYMPTOM <text> BECAUSE <text> REMEDY <text>)
#
# Declares a rule; the function torchcuda_rule_<id with underscores>() in the same file judges.
# NEEDS: the rule is skipped, and listed as not checked, while one of these facts is unknown.
# USES: facts that it reads if they are known; it must ask `DEFINED fact.<key>` first. A key may hold
#   one `*` for an index (`gpu.*.cc`).
# ONLY: the rule does not apply, and is not listed, where such a fact is known and has another value.
# SYMPTOM, BECAUSE, REMEDY: what users see when it is not caught, why it happens, how it is mended:
#   the text of TorchCUDA_EXPLAIN and of the table of rules.
function(torchcuda_rule)
  set(
    one
    ID
    SEVERITY
    TITLE
    SYMPTOM
    BECAUSE
    REMEDY
  )
  cmake_parse_arguments(PARSE_ARGV 0 arg "" "${one}" "NEEDS;USES;ONLY;FAILURE")
  if(DEFINED arg_UNPARSED_ARGUMENTS OR NOT arg_SEVERITY MATCHES "^(error|warning|note)$")
    message(FATAL_ERROR "TorchCUDA: rule '${arg_ID}': bad declaration: ${arg_UNPARSED_ARGUMENTS}")
  endif()
  set_property(GLOBAL APPEND PROPERTY TorchCUDA.rules "${arg_ID}")
  set(rule "TorchCUDA.rule.${arg_ID}")
  set_property(GLOBAL PROPERTY "${rule}.SEVERITY" "${arg_SEVERITY}")
  set_property(GLOBAL PROPERTY "${rule}.TITLE" "${arg_TITLE}")
  set_property(GLOBAL PROPERTY "${rule}.SYMPTOM" "${arg_SYMPTOM}")
  set_property(GLOBAL PROPERTY "${rule}.BECAUSE" "${arg_BECAUSE}")
  set_property(GLOBAL PROPERTY "${rule}.REMEDY" "${arg_REMEDY}")
  set_property(GLOBAL PROPERTY "${rule}.NEEDS" "${arg_NEEDS}")
  set_property(GLOBAL PROPERTY "${rule}.FAILURE" "${arg_FAILURE}")
  if(DEFINED arg_USES)
    set_property(GLOBAL PROPERTY "${rule}.USES" "${arg_USES}")
  endif()
  if(DEFINED arg_ONLY)
    set_property(GLOBAL PROPERTY "${rule}.ONLY" "${arg_ONLY}")
  endif()
endfunction()

# torchcuda_load_rules(): declares every rule of rules/, once. rules/shared/ holds what they say alike.
function(torchcuda_load_rules)
  get_property(loaded GLOBAL PROPERTY TorchCUDA.rules SET)
  if(loaded)
    return()
  endif()
  torchcuda_glob(names "${CMAKE_CURRENT_FUNCTION_LIST_DIR}/rules/shared" "*.cmake")
  foreach(name IN LISTS names)
    include("${CMAKE_CURRENT_FUNCTION_LIST_DIR}/rules/shared/${name}")
  endforeach()
  torchcuda_glob(names "${CMAKE_CURRENT_FUNCTION_LIST_DIR}/rules" "*.cmake")
  foreach(name IN LISTS names)
    include("${CMAKE_CURRENT_FUNCTION_LIST_DIR}/rules/${name}")
  endforeach()
endfunction()

# torchcuda_finding([SEVERITY <s>] FOUND <t> [FOUND_AT <t>] REQUIRED <t> [REQUIRED_AT <t>]
#   WHY <t> [WHY_AT <t>] FIX <t> [OR <t>] [SUMMARY <t>] [UNLESS <t>])
#
# Called by a rule: something does not fit. `…_AT` is the place, printed in a column of its own.
# OR is a second fix; UNLESS is printed beside the way to silence it (when that is right);
# SUMMARY is the sentence of the final error (default: TITLE).
function(torchcuda_finding)
  set(
    fields
    SEVERITY
    SUMMARY
    FOUND
    FOUND_AT
    REQUIRED
    REQUIRED_AT
    WHY
    WHY_AT
    FIX
    OR
    UNLESS
  )
  cmake_parse_arguments(PARSE_ARGV 0 arg "" "${fields}" "")
  if(DEFINED arg_UNPARSED_ARGUMENTS)
    message(
      FATAL_ERROR
      "TorchCUDA: a finding of '${rule}' has stray words: ${arg_UNPARSED_ARGUMENTS}"
    )
  endif()
  if(NOT DEFINED arg_SEVERITY)
    get_property(arg_SEVERITY GLOBAL PROPERTY "TorchCUDA.rule.${rule}.SEVERITY")
  endif()
  _torchcuda_depth(depth "${rule}")
  get_property(title GLOBAL PROPERTY "TorchCUDA.rule.${rule}.TITLE")
  if(NOT DEFINED arg_SUMMARY)
    set(arg_SUMMARY "${title}")
  endif()
  get_property(count GLOBAL PROPERTY TorchCUDA.findings)
  math(EXPR next "0${count} + 1")
  set_property(GLOBAL PROPERTY TorchCUDA.findings ${next})
  set_property(GLOBAL PROPERTY "TorchCUDA.finding.${next}.ID" "${rule}")
  set_property(GLOBAL PROPERTY "TorchCUDA.finding.${next}.TITLE" "${title}")
  set_property(GLOBAL PROPERTY "TorchCUDA.finding.${next}.DEPTH" ${depth})
  set(target "") # the second walk judges target by target
  if(DEFINED fact.project.target)
    set(target "${fact.project.target}")
  endif()
  set_property(GLOBAL PROPERTY "TorchCUDA.finding.${next}.TARGET" "${target}")
  foreach(field IN LISTS fields)
    set(text "")
    if(DEFINED arg_${field})
      set(text "${arg_${field}}")
    endif()
    set_property(GLOBAL PROPERTY "TorchCUDA.finding.${next}.${field}" "${text}")
  endforeach()
endfunction()

# _torchcuda_depth(<out> <id>): how far from the cause a rule looks: versions first, then the libraries that
# are loaded, then programs that were built. So the first finding is the likeliest cause of the others.
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

# torchcuda_code_severity(<out>): for a misfit between nvcc's headers and libtorch's. It is certain only
# where `.cu` files use libtorch; kernels that never see libtorch build and run (measured).
function(torchcuda_code_severity out)
  set("${out}" warning PARENT_SCOPE)
  if(DEFINED fact.project.cuda AND "${fact.project.cuda}" STREQUAL "torch")
    set("${out}" error PARENT_SCOPE)
  endif()
endfunction()

# _torchcuda_applies(<out> <id>): `yes`, `no`, or `unknown:` and the facts that are missing.
function(_torchcuda_applies out id)
  get_property(only GLOBAL PROPERTY "TorchCUDA.rule.${id}.ONLY")
  get_property(needs GLOBAL PROPERTY "TorchCUDA.rule.${id}.NEEDS")
  set(missing "")
  foreach(condition IN LISTS only)
    string(REGEX MATCH "^([^=]*)=(.*)$" condition "${condition}")
    set(key "${CMAKE_MATCH_1}")
    string(REPLACE "," ";" values "${CMAKE_MATCH_2}")
    if(NOT DEFINED fact.${key})
      list(APPEND missing "${key}")
    elseif(NOT "${fact.${key}}" IN_LIST values)
      set("${out}" no PARENT_SCOPE)
      return()
    endif()
  endforeach()
  foreach(key IN LISTS needs)
    if(NOT DEFINED fact.${key})
      list(APPEND missing "${key}")
    endif()
  endforeach()
  if(missing STREQUAL "")
    set("${out}" yes PARENT_SCOPE)
  else()
    list(REMOVE_DUPLICATES missing)
    list(JOIN missing ", " missing)
    set("${out}" "unknown: ${missing}" PARENT_SCOPE)
  endif()
endfunction()

# torchcuda_judge(): runs every rule over the facts. Leaves, as global properties: TorchCUDA.findings (how
# many) and TorchCUDA.finding.<n>.<field>; TorchCUDA.checked and TorchCUDA.skipped (rule ids);
# TorchCUDA.skipped.<id> (the facts that were missing).
function(torchcuda_judge)
  torchcuda_load_rules()
  torchcuda_fact_keys(keys)
  foreach(key IN LISTS keys)
    get_property(fact.${key} GLOBAL PROPERTY "TorchCUDA.fact.${key}")
  endforeach()
  set_property(GLOBAL PROPERTY TorchCUDA.findings 0)
  set(checked "")
  set(skipped "")
  get_property(rules GLOBAL PROPERTY TorchCUDA.rules)
  foreach(rule IN LISTS rules)
    _torchcuda_applies(applies "${rule}")
    if(applies STREQUAL "yes")
      list(APPEND checked "${rule}")
      string(REPLACE "-" "_" name "${rule}")
      cmake_language(CALL "torchcuda_rule_${name}")
    elseif(NOT applies STREQUAL "no")
      list(APPEND skipped "${rule}")
      string(REPLACE "unknown: " "" missing "${applies}")
      set_property(GLOBAL PROPERTY "TorchCUDA.skipped.${rule}" "${missing}")
    endif()
  endforeach()
  set_property(GLOBAL PROPERTY TorchCUDA.checked "${checked}")
  set_property(GLOBAL PROPERTY TorchCUDA.skipped "${skipped}")
endfunction()
