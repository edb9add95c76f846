# SPDX-License-Identifier: BSD-3-Clause
#
# Properties of each rule, tried on every case in which it reports something:
#   not_asked: without the facts that show that a question was asked, the rule is listed as not
#     checked. It never passes.
#   alone: a fact that does not change the finding, whatever its value, is not needed for it.
# And one of all rules together, tried on every cause of derive_closure.cmake:
#   spoken: an undefined symbol is reported, whatever else is unknown.
#   cmake -DPROPERTY=not_asked|alone|spoken [-DRULE=<id>] -P not_asked.cmake
cmake_minimum_required(VERSION 3.22...4.0)
include("${CMAKE_CURRENT_LIST_DIR}/judge.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/made_up.cmake")
set(SEED none)

# Absent means that nothing was set: the module reads these in every run, or did not do it.
set(
  wishes
  "project\\.(mode|components|static_flag|torch_package|cuda|abi|architectures|torch_arch_list|cuda_standard|cxx_standard|runs_on)"
)
set(deeds "package\\.(toolkit|cuda_standard|cuda_dialect|nvtoolsext|arch_list)")
# Absent means no fault: the end of configure looks at each target.
set(looked "project\\.(lost_nvcc_flags|lacks_python_header|run_path|unlinked_[a-z]+|old_[a-z_]+)")
# Lists are empty if nothing is on them. They are gathered with closure.complete.
set(lists "(closure\\.(missing|undefined|version)|elf\\.problem)\\.#")
# Another rule may report it instead.
set(others "two-toolkits headers\\.brought")

# families(<out> <facts>): the keys, with one entry `gpu.#` for all facts of an index.
function(families out)
  set(keys "${ARGN}")
  list(TRANSFORM keys REPLACE "=.*" "")
  list(TRANSFORM keys REPLACE "\\.[0-9]+(\\..*)?$" ".#")
  list(REMOVE_DUPLICATES keys)
  set("${out}" "${keys}" PARENT_SCOPE)
endfunction()

# without(<out> <family> <facts>)
function(without out family)
  set(rest "${ARGN}")
  string(REPLACE "." "\\." regex "${family}")
  string(REPLACE "\\.#" "\\.[0-9]+(\\..*)?" regex "${regex}")
  list(FILTER rest EXCLUDE REGEX "^${regex}=")
  set("${out}" "${rest}" PARENT_SCOPE)
endfunction()

# not_asked(<rule> <file> <facts>)
function(not_asked rule file)
  families(keys ${ARGN})
  foreach(key IN LISTS keys)
    if(
      "${key}" MATCHES "^(${wishes}|${deeds}|${looked})$"
      OR "${rule} ${key}" MATCHES "^(${others})$"
    )
      continue()
    endif()
    without(rest "${key}" ${ARGN})
    if("${key}" MATCHES "^${lists}$")
      without(rest closure.complete ${rest})
    endif()
    judge_facts(less ${rest})
    get_property(checked GLOBAL PROPERTY TorchCUDA.project.checked)
    if(less STREQUAL "" AND "${rule}" IN_LIST checked)
      fail("${file}: without ${key} the rule says that it checked" ${rest})
    endif()
  endforeach()
endfunction()

# fields_text(<out>): all that the findings say, also what is not printed.
function(fields_text out)
  get_property(count GLOBAL PROPERTY TorchCUDA.project.findings)
  set(text "${count}")
  foreach(
    field
    IN
    ITEMS SEVERITY FOUND FOUND_AT REQUIRED REQUIRED_AT WHY WHY_AT FIX DONE OR
  )
    torchcuda_get_finding(value project 1 ${field})
    string(APPEND text "|${value}")
  endforeach()
  set("${out}" "${text}" PARENT_SCOPE)
endfunction()

# alone(<rule> <file> <facts>)
function(alone rule file)
  fields_text(text)
  get_property(needs GLOBAL PROPERTY "TorchCUDA.rule.${rule}.NEEDS")
  list(REMOVE_ITEM needs closure.complete elf.all_read project.mode) # they show that something was asked
  foreach(key IN LISTS needs)
    without(rest "${key}" ${ARGN})
    get_property(values GLOBAL PROPERTY "values.${key}")
    set(changes no)
    foreach(value IN LISTS values)
      judge_facts(same ${rest} "${key}=${value}")
      fields_text(now)
      if(NOT now STREQUAL text)
        set(changes yes)
      endif()
    endforeach()
    list(LENGTH values count)
    judge_facts(less ${rest})
    if(count GREATER 1 AND NOT changes AND less STREQUAL "")
      fail("${file}: ${key} does not count for the finding, and without it there is none" ${rest})
    endif()
  endforeach()
endfunction()

function(spoken)
  file(STRINGS "${module_dir}/facts/derive_closure.cmake" lines REGEX "set\\(cause [a-z]+\\)")
  foreach(line IN LISTS lines)
    string(REGEX REPLACE ".*set\\(cause ([a-z]+)\\).*" "\\1" cause "${line}")
    set(facts closure.complete=no closure.undefined.0.symbol=x "closure.undefined.0.cause=${cause}")
    judge_facts(findings ${facts})
    list(FILTER findings INCLUDE REGEX "^error ")
    list(LENGTH findings count)
    if(NOT count EQUAL 1)
      fail("a symbol of the cause ${cause} gives: ${findings}" ${facts})
    endif()
  endforeach()
  list(LENGTH lines count)
  message(STATUS "holds: spoken, for ${count} causes")
endfunction()

torchcuda_load_rules()
if(PROPERTY STREQUAL "spoken")
  spoken()
  return()
endif()
get_property(rules GLOBAL PROPERTY TorchCUDA.rules)
file(GLOB files "${CMAKE_CURRENT_LIST_DIR}/*/*.facts")
foreach(file IN LISTS files) # the values that the cases give each fact
  facts_of(facts "${file}")
  foreach(fact IN LISTS facts)
    string(REGEX MATCH "^([^=]*)=(.*)$" fact "${fact}")
    get_property(values GLOBAL PROPERTY "values.${CMAKE_MATCH_1}")
    list(LENGTH values count)
    if(NOT "${CMAKE_MATCH_2}" IN_LIST values AND count LESS 12)
      set_property(GLOBAL APPEND PROPERTY "values.${CMAKE_MATCH_1}" "${CMAKE_MATCH_2}")
    endif()
  endforeach()
endforeach()
set(tried 0)
foreach(rule IN LISTS rules)
  if(DEFINED RULE AND NOT rule STREQUAL RULE)
    continue()
  endif()
  set_property(GLOBAL PROPERTY TorchCUDA.rules "${rule}")
  file(GLOB files "${CMAKE_CURRENT_LIST_DIR}/${rule}/*.facts")
  foreach(file IN LISTS files)
    facts_of(facts "${file}")
    judge_facts(all ${facts})
    if(NOT all STREQUAL "")
      math(EXPR tried "${tried} + 1")
      cmake_language(CALL "${PROPERTY}" "${rule}" "${file}" ${facts})
    endif()
  endforeach()
endforeach()
if(tried EQUAL 0)
  message(FATAL_ERROR "no case")
endif()
message(STATUS "holds: ${PROPERTY}, in ${tried} cases")
