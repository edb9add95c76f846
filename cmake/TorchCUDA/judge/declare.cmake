# SPDX-License-Identifier: BSD-3-Clause
#
# Declares and loads rules. The declaration of the rule <id> is in the global properties
# TorchCUDA.rule.<id>.*.
include_guard(GLOBAL)

# torchcuda_rule(ID <id> SEVERITY error|warning|note TITLE <text>
#   [NEEDS <fact>...] [USES <fact>...] [ONLY <fact>=<value>[,<value>]...] [TRIAL <fact>=<value>...]
#   FAILURE <F id>... SYMPTOM <text> BECAUSE <text> REMEDY <text>)
#
# Declares a rule. The function torchcuda_rule_<id with underscores>() in the same file judges.
# NEEDS: the rule is skipped, and listed as not checked, while one of these facts is unknown.
# USES: facts of one reason (torchcuda_all_known), or optional ones; the rule must test
# `DEFINED fact.<key>` first. `*` in a key stands for an
# index (`gpu.*.cc`).
# ONLY: the rule does not apply, and is not listed, if such a fact is known and has another value.
# TRIAL: a trial program shows whether the rule is right. Where all of these facts hold, there is no
# finding. Where the project's flags may change the headers (project.header_flag) and the trial has
# not been run, an error is a warning, so that it does not keep the trial from running.
# SYMPTOM, BECAUSE, REMEDY: what users see without the check, the cause, the fix. They are the text
# of TorchCUDA_EXPLAIN and of the table of rules.
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
  cmake_parse_arguments(PARSE_ARGV 0 arg "" "${one}" "NEEDS;USES;ONLY;TRIAL;FAILURE")
  if(DEFINED arg_UNPARSED_ARGUMENTS OR NOT arg_SEVERITY MATCHES "^(error|warning|note)$")
    torchcuda_message(
      FATAL_ERROR
      "TorchCUDA: rule '${arg_ID}': bad declaration: ${arg_UNPARSED_ARGUMENTS}"
    )
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
  if(DEFINED arg_TRIAL)
    set_property(GLOBAL PROPERTY "${rule}.TRIAL" "${arg_TRIAL}")
  endif()
  if(DEFINED arg_ONLY)
    set_property(GLOBAL PROPERTY "${rule}.ONLY" "${arg_ONLY}")
  endif()
endfunction()

# torchcuda_load_rules(): declares every rule in rules/, once. rules/shared/ holds their common
# code.
function(torchcuda_load_rules)
  get_property(loaded GLOBAL PROPERTY TorchCUDA.rules SET)
  if(loaded)
    return()
  endif()
  torchcuda_glob(names "${CMAKE_CURRENT_FUNCTION_LIST_DIR}/../rules/shared" "*.cmake")
  foreach(name IN LISTS names)
    include("${CMAKE_CURRENT_FUNCTION_LIST_DIR}/../rules/shared/${name}")
  endforeach()
  torchcuda_glob(names "${CMAKE_CURRENT_FUNCTION_LIST_DIR}/../rules" "*.cmake")
  foreach(name IN LISTS names)
    include("${CMAKE_CURRENT_FUNCTION_LIST_DIR}/../rules/${name}")
  endforeach()
endfunction()
