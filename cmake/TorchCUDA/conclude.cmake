# SPDX-License-Identifier: BSD-3-Clause
#
# From facts to findings: derives, decides on architectures, runs the rules. The outcome is a function of the facts, of
# the module and of what is asked of architectures, so it is kept, and neither rules nor engine are loaded while none
# of these changes.
include_guard(GLOBAL)

# What makes up a finding: the properties TorchCUDA.finding.<n>.<field>.
set_property(
  GLOBAL
  PROPERTY TorchCUDA.fields ID TITLE
  TARGET DEPTH SEVERITY SUMMARY FOUND FOUND_AT REQUIRED REQUIRED_AT WHY WHY_AT FIX OR UNLESS
)

# torchcuda_conclude(<name> <choose>): leaves what torchcuda_judge() leaves. <name>: of the file that keeps it, another for
# each conclusion of one run; empty: it is not kept. With <choose> true, architectures that nobody asked for are chosen and
# made a fact.
function(torchcuda_conclude name choose)
  torchcuda_forget_derived()
  set(asked "")
  if(choose)
    _torchcuda_forget_chosen()
    torchcuda_asked_architectures(asked)
    set_property(GLOBAL PROPERTY TorchCUDA.unkept no)
  endif()
  if("${name}" STREQUAL "")
    set_property(GLOBAL PROPERTY TorchCUDA.unkept yes) # nor what follows from it
    _torchcuda_conclude_anew("${choose}")
    return()
  endif()
  torchcuda_facts_state(key)
  string(APPEND key "\n${CMAKE_VERSION}\n${choose}\n${asked}")
  torchcuda_module_identity(module)
  string(SHA256 key "${module}\n${key}")
  torchcuda_kept_name(kept "${name}")
  torchcuda_recall_properties(recalled "${kept}" "${key}")
  if(recalled)
    get_property(derived GLOBAL PROPERTY TorchCUDA.derived)
    get_property(chosen GLOBAL PROPERTY TorchCUDA.chosen)
    foreach(fact IN LISTS derived chosen)
      get_property(value GLOBAL PROPERTY "TorchCUDA.derived.${fact}")
      torchcuda_set_fact("${fact}" "${value}")
    endforeach()
  else()
    _torchcuda_conclude_anew("${choose}")
    torchcuda_conclusion_names(names)
    torchcuda_keep_properties("${kept}" "${key}" ${names})
  endif()
  torchcuda_state_is("${key}")
  set_property(GLOBAL APPEND_STRING PROPERTY TorchCUDA.conclusions "${key}\n")
endfunction()

# _torchcuda_forget_chosen(): architectures that an earlier conclusion chose: the probe may tell more now.
function(_torchcuda_forget_chosen)
  torchcuda_get_fact(architectures project.architectures)
  get_property(chosen GLOBAL PROPERTY TorchCUDA.chosen_architectures)
  if(DEFINED architectures AND "${architectures}" STREQUAL "${chosen}")
    torchcuda_forget_fact(project.architectures project.architectures_source)
  endif()
  set_property(GLOBAL PROPERTY TorchCUDA.chosen)
endfunction()

function(_torchcuda_conclude_anew choose)
  torchcuda_need(engine facts/derive)
  torchcuda_derive_facts()
  if(choose)
    _torchcuda_choose()
  endif()
  torchcuda_judge()
endfunction()

# _torchcuda_choose(): architectures, as facts, where nobody asked for any.
function(_torchcuda_choose)
  torchcuda_get_fact(architectures project.architectures)
  torchcuda_get_fact(cuda project.cuda)
  if(DEFINED architectures OR "${cuda}" STREQUAL "no")
    return()
  endif()
  torchcuda_choose_architectures(chosen torch_list)
  string(REPLACE ";" " " chosen "${chosen}")
  torchcuda_set_fact(project.architectures "${chosen}")
  set_property(GLOBAL PROPERTY TorchCUDA.chosen_architectures "${chosen}")
  foreach(key IN ITEMS project.architectures project.architectures_source)
    torchcuda_get_fact(value "${key}")
    if(DEFINED value)
      set_property(GLOBAL APPEND PROPERTY TorchCUDA.chosen "${key}")
      set_property(GLOBAL PROPERTY "TorchCUDA.derived.${key}" "${value}")
    endif()
  endforeach()
  torchcuda_derive_facts()
endfunction()

# torchcuda_conclusion_names(<out>): the global properties that a conclusion leaves, but for facts.
function(torchcuda_conclusion_names out)
  set(
    names
    derived
    chosen
    chosen_architectures
    findings
    checked
    skipped
  )
  foreach(kind IN ITEMS derived chosen)
    get_property(facts GLOBAL PROPERTY "TorchCUDA.${kind}")
    foreach(fact IN LISTS facts)
      list(APPEND names "derived.${fact}")
    endforeach()
  endforeach()
  get_property(skipped GLOBAL PROPERTY TorchCUDA.skipped)
  foreach(id IN LISTS skipped)
    list(APPEND names "skipped.${id}")
  endforeach()
  get_property(fields GLOBAL PROPERTY TorchCUDA.fields)
  get_property(count GLOBAL PROPERTY TorchCUDA.findings)
  set(n 1)
  while(n LESS_EQUAL count)
    foreach(field IN LISTS fields)
      list(APPEND names "finding.${n}.${field}")
    endforeach()
    math(EXPR n "${n} + 1")
  endwhile()
  set("${out}" "${names}" PARENT_SCOPE)
endfunction()
