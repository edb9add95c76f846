# SPDX-License-Identifier: BSD-3-Clause
#
# Stores a conclusion as a cache entry, with the outcome of the trial programs.
include_guard(GLOBAL)

# torchcuda_conclusion_key(<out> <facts> <word>): all inputs of a conclusion; <word>: its kind.
# Empty without the probe's digest of the module and of the trial programs' inputs.
function(torchcuda_conclusion_key out facts word)
  set("${out}" "" PARENT_SCOPE)
  get_property(digest GLOBAL PROPERTY TorchCUDA.digest)
  if("${digest}" STREQUAL "")
    return()
  endif()
  torchcuda_use_facts("${facts}" former)
  torchcuda_fact_keys(keys)
  torchcuda_use_facts("${former}")
  list(REMOVE_ITEM keys inspect.cached)
  set(text "")
  foreach(key IN LISTS keys)
    get_property(value GLOBAL PROPERTY "TorchCUDA.${facts}.fact.${key}")
    string(APPEND text "${key}=${value}\n")
  endforeach()
  _torchcuda_settings_text(settings)
  torchcuda_tool_environment(environment)
  set("${out}" "${text}${word}|${CMAKE_VERSION}${settings}|${digest}|${environment}" PARENT_SCOPE)
endfunction()

# _torchcuda_settings_text(<out>): gives the switches, the flags and the compilers' commands.
function(_torchcuda_settings_text out)
  set(text "")
  foreach(
    name
    IN
    ITEMS
      TorchCUDA_IGNORE
      TorchCUDA_FAIL_ON
      TorchCUDA_PROBE
      CMAKE_CXX_FLAGS
      CMAKE_CUDA_FLAGS
      CMAKE_CUDA_COMPILER_ARG1
      CMAKE_CUDA_COMPILER_LAUNCHER
      CMAKE_CUDA_LINKER_LAUNCHER
  )
    torchcuda_option(value "${name}")
    string(APPEND text "|${value}")
  endforeach()
  torchcuda_need(facts/project_flags)
  torchcuda_directory_flags(cxx CXX)
  torchcuda_directory_flags(cuda CUDA)
  torchcuda_linker_flags(link)
  string(APPEND text "|${cxx}|${cuda}|${link}")
  foreach(stage IN ITEMS COMPILE LINK)
    torchcuda_cxx_command(cxx ${stage})
    string(APPEND text "|${cxx_launcher}|${cxx_program}|${cxx_arguments}")
  endforeach()
  set("${out}" "${text}" PARENT_SCOPE)
endfunction()

# torchcuda_recall_conclusion(<out> <key> <facts> <conclusion>): `yes` if there is an entry. Then
# the set <conclusion> is as torchcuda_conclude() left it.
function(torchcuda_recall_conclusion out key facts conclusion)
  set("${out}" no PARENT_SCOPE)
  if("${key}" STREQUAL "")
    return()
  endif()
  torchcuda_recall(recalled text user judged "${key}")
  if(recalled)
    torchcuda_copy_facts("${facts}" "${conclusion}")
    torchcuda_set_properties("${conclusion}" "${text}")
    get_property(added GLOBAL PROPERTY "TorchCUDA.${conclusion}.added")
    set_property(GLOBAL APPEND PROPERTY "TorchCUDA.${conclusion}.facts" ${added})
    set("${out}" yes PARENT_SCOPE)
  endif()
endfunction()

# torchcuda_remember_conclusion(<key> <before> <conclusion>): stores the set. <before>: the keys of
# the facts that it was concluded from.
function(torchcuda_remember_conclusion key before conclusion)
  if("${key}" STREQUAL "")
    return()
  endif()
  get_property(added GLOBAL PROPERTY "TorchCUDA.${conclusion}.facts")
  list(REMOVE_ITEM added ${before})
  set_property(GLOBAL PROPERTY "TorchCUDA.${conclusion}.added" "${added}")
  set(
    names
    added
    findings
    checked
    skipped
    order
    silenced
    verdict
    fails
    summary
  )
  list(TRANSFORM added PREPEND fact.)
  list(APPEND names ${added})
  get_property(skipped GLOBAL PROPERTY "TorchCUDA.${conclusion}.skipped")
  list(TRANSFORM skipped PREPEND skipped.)
  list(APPEND names ${skipped})
  torchcuda_finding_fields(fields)
  get_property(count GLOBAL PROPERTY "TorchCUDA.${conclusion}.findings")
  set(n 1)
  while(n LESS_EQUAL "0${count}")
    list(TRANSFORM fields PREPEND finding.${n}. OUTPUT_VARIABLE more)
    list(APPEND names ${more})
    math(EXPR n "${n} + 1")
  endwhile()
  torchcuda_properties_text(text "${conclusion}" ${names})
  torchcuda_remember(user judged "${key}" "${text}")
endfunction()
