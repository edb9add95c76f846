# SPDX-License-Identifier: BSD-3-Clause
#
# The severity of a finding. A trial program may disprove it.
include_guard(GLOBAL)

# torchcuda_severity(<variable> <id>): the rule's severity, unless the variable holds one. What a
# trial program showed outranks what the rule supposes: `disproved` if it worked, at most `warning`
# if it may work and has not been run (declare.cmake).
function(torchcuda_severity variable id)
  if(NOT DEFINED "${variable}")
    get_property(severity GLOBAL PROPERTY "TorchCUDA.rule.${id}.SEVERITY")
    set("${variable}" "${severity}" PARENT_SCOPE)
  else()
    set(severity "${${variable}}")
  endif()
  get_property(trial GLOBAL PROPERTY "TorchCUDA.rule.${id}.TRIAL")
  if("${trial}" STREQUAL "")
    return()
  endif()
  set(weight disproved)
  foreach(condition IN LISTS trial)
    string(REGEX MATCH "^([^=]*)=(.*)$" condition "${condition}")
    set(key "${CMAKE_MATCH_1}")
    set(wanted "${CMAKE_MATCH_2}")
    if(NOT DEFINED fact.${key} AND NOT DEFINED fact.project.header_flag)
      return()
    elseif(NOT DEFINED fact.${key})
      set(weight warning)
    elseif(NOT "${fact.${key}}" STREQUAL "${wanted}")
      return()
    endif()
  endforeach()
  if("${weight}" STREQUAL "disproved" OR "${severity}" STREQUAL "error")
    set("${variable}" "${weight}" PARENT_SCOPE)
  endif()
endfunction()
