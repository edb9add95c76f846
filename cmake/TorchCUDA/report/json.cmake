# SPDX-License-Identifier: BSD-3-Clause
#
# The machine-readable report. Every value is a string: a version read as a number loses its zero.
include_guard(GLOBAL)

# torchcuda_json_report(<out>): the report as JSON text.
function(torchcuda_json_report out)
  get_property(version GLOBAL PROPERTY TorchCUDA.module_version)
  get_property(verdict GLOBAL PROPERTY TorchCUDA.verdict)
  get_property(fails GLOBAL PROPERTY TorchCUDA.fails)
  get_property(order GLOBAL PROPERTY TorchCUDA.order)
  get_property(silenced GLOBAL PROPERTY TorchCUDA.silenced)
  get_property(checked GLOBAL PROPERTY TorchCUDA.checked)
  _torchcuda_json_findings(findings "${order}")
  _torchcuda_json_findings(silenced "${silenced}")
  _torchcuda_json_facts(facts)
  _torchcuda_json_skipped(skipped)
  list(JOIN checked "\", \"" checked)
  if(NOT checked STREQUAL "")
    set(checked "\"${checked}\"")
  endif()
  set(text "{\n  \"schema\": \"1\",\n  \"module_version\": \"${version}\",\n")
  string(APPEND text "  \"verdict\": \"${verdict}\",\n  \"fails\": \"${fails}\",\n")
  string(APPEND text "  \"findings\": [${findings}],\n  \"silenced\": [${silenced}],\n")
  string(APPEND text "  \"checked\": [${checked}],\n  \"not_checked\": {${skipped}},\n")
  string(APPEND text "  \"facts\": {${facts}}\n}\n")
  set("${out}" "${text}" PARENT_SCOPE)
endfunction()

# torchcuda_json_string(<out> <text>): a JSON string, quotes included. Bytes that are no UTF-8 are
# written as the facts file writes them.
function(torchcuda_json_string out text)
  if("${text}" MATCHES "[^ -~]")
    string(HEX "${text}" hex)
    string(REGEX REPLACE "(..)" "\\1," hex "${hex}")
    set(tail "[89ab].,")
    set(utf8 "[0-7].,|[cd].,${tail}|e.,${tail}${tail}|f[0-4],${tail}${tail}${tail}")
    if(NOT hex MATCHES "^(${utf8})+$")
      torchcuda_encode_fact(text "${text}")
    endif()
  endif()
  string(REPLACE "\\" "\\\\" text "${text}")
  string(REPLACE "\"" "\\\"" text "${text}")
  string(REPLACE "\n" "\\n" text "${text}")
  string(REPLACE "\t" "\\t" text "${text}")
  string(REPLACE "\r" "\\r" text "${text}")
  string(ASCII 1 first)
  string(ASCII 31 last)
  string(REGEX REPLACE "[${first}-${last}]" "?" text "${text}")
  set("${out}" "\"${text}\"" PARENT_SCOPE)
endfunction()

function(_torchcuda_json_findings out numbers)
  set(text "")
  set(separator "\n    ")
  foreach(n IN LISTS numbers)
    set(entry "")
    foreach(
      field
      IN
      ITEMS
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
        OR
        UNLESS
    )
      get_property(value GLOBAL PROPERTY "TorchCUDA.finding.${n}.${field}")
      if(NOT "${value}" STREQUAL "")
        string(TOLOWER "${field}" key)
        torchcuda_json_string(value "${value}")
        string(APPEND entry ", \"${key}\": ${value}")
      endif()
    endforeach()
    string(SUBSTRING "${entry}" 2 -1 entry)
    string(APPEND text "${separator}{${entry}}")
    set(separator ",\n    ")
  endforeach()
  set("${out}" "${text}" PARENT_SCOPE)
endfunction()

function(_torchcuda_json_facts out)
  set(text "")
  torchcuda_fact_keys(keys)
  foreach(key IN LISTS keys)
    get_property(value GLOBAL PROPERTY "TorchCUDA.fact.${key}")
    if("${value}" MATCHES "^[A-Za-z0-9._/+:,=@ -]*$")
      string(APPEND text ",\n    \"${key}\": \"${value}\"")
    else()
      torchcuda_json_string(value "${value}")
      string(APPEND text ",\n    \"${key}\": ${value}")
    endif()
  endforeach()
  string(REGEX REPLACE "^," "" text "${text}")
  set("${out}" "${text}" PARENT_SCOPE)
endfunction()

function(_torchcuda_json_skipped out)
  set(text "")
  get_property(skipped GLOBAL PROPERTY TorchCUDA.skipped)
  foreach(id IN LISTS skipped)
    get_property(missing GLOBAL PROPERTY "TorchCUDA.skipped.${id}")
    string(APPEND text ",\n    \"${id}\": \"${missing}\"")
  endforeach()
  string(REGEX REPLACE "^," "" text "${text}")
  set("${out}" "${text}" PARENT_SCOPE)
endfunction()
