# SPDX-License-Identifier: BSD-3-Clause
#
# Explains a rule by its id: `cmake -DTorchCUDA_EXPLAIN=<id> -P TorchCUDACheck.cmake`.
include_guard(GLOBAL)

# torchcuda_explain(<out> <id>): the explanation; empty if there is no such rule.
function(torchcuda_explain out id)
  torchcuda_load_rules()
  set("${out}" "" PARENT_SCOPE)
  get_property(rules GLOBAL PROPERTY TorchCUDA.rules)
  if(NOT "${id}" IN_LIST rules)
    return()
  endif()
  foreach(
    field
    IN
    ITEMS SEVERITY TITLE SYMPTOM BECAUSE REMEDY NEEDS FAILURE
  )
    get_property(${field} GLOBAL PROPERTY "TorchCUDA.rule.${id}.${field}")
  endforeach()
  list(JOIN NEEDS ", " NEEDS)
  set(text "${id} (${SEVERITY}): ${TITLE}\n")
  _torchcuda_paragraph(text "${text}" "what users see when it is not caught" "${SYMPTOM}")
  _torchcuda_paragraph(text "${text}" "why it happens" "${BECAUSE}")
  _torchcuda_paragraph(text "${text}" "how it is mended" "${REMEDY}")
  _torchcuda_paragraph(
    text
    "${text}"
    "facts it needs (without them it is listed as not checked)"
    "${NEEDS}"
  )
  _torchcuda_paragraph(
    text
    "${text}"
    "how to silence it"
    "-DTorchCUDA_IGNORE=${id}   or the environment variable TorchCUDA_IGNORE"
  )
  set("${out}" "${text}" PARENT_SCOPE)
endfunction()

# _torchcuda_paragraph(<out> <text> <heading> <words>): appends a paragraph, wrapped at 90 columns.
function(_torchcuda_paragraph out text heading words)
  if("${words}" STREQUAL "")
    set("${out}" "${text}" PARENT_SCOPE)
    return()
  endif()
  string(APPEND text "\n${heading}:\n")
  set(line " ")
  while(NOT "${words}" STREQUAL "")
    string(REGEX MATCH "^[ \n]*[^ \n]+" word "${words}")
    string(LENGTH "${word}" used)
    string(SUBSTRING "${words}" ${used} -1 words)
    string(STRIP "${word}" word)
    string(LENGTH "${line} ${word}" length)
    if(length GREATER 90)
      string(APPEND text "${line}\n")
      set(line " ")
    endif()
    string(APPEND line " ${word}")
    string(STRIP "${words}" words)
  endwhile()
  set("${out}" "${text}${line}\n" PARENT_SCOPE)
endfunction()
