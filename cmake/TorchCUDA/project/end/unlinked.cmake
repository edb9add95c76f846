# SPDX-License-Identifier: BSD-3-Clause
#
# Looks at targets that link nothing of libtorch: whether they meant to.
include_guard(GLOBAL)
torchcuda_need(project/end/unlinked_header)

# torchcuda_judge_unlinked(<text> <error> <out> <targets> <imported> <program> <linked>): judges the
# targets that link nothing of libtorch, and appends to the caller's <text> and <error>. If others
# are linked, only what is sure counts. <out>: the targets that were judged.
function(
  torchcuda_judge_unlinked
  out_text
  out_error
  out
  targets
  imported
  program
  linked
)
  set(all "${${out_text}}")
  set(error "${${out_error}}")
  set(judged "")
  foreach(target IN LISTS targets)
    torchcuda_target_links(links "${target}" "${imported}")
    _torchcuda_unlinked_facts(sure "${target}" links "${imported}" "${program}")
    if("${sure}" STREQUAL "yes" OR ("${sure}" STREQUAL "no" AND "${linked}" STREQUAL ""))
      list(APPEND judged "${target}")
      torchcuda_judge_again(target text first)
      string(APPEND all "${text}")
      if("${error}" STREQUAL "")
        set(error "${first}")
      endif()
    endif()
  endforeach()
  set("${out_text}" "${all}" PARENT_SCOPE)
  set("${out_error}" "${error}" PARENT_SCOPE)
  set("${out}" "${judged}" PARENT_SCOPE)
endfunction()

# _torchcuda_unlinked_facts(<out> <target> <links> <imported> <program>): fills the set `target` with
# project.unlinked_*. <out>: whether they are sure; empty if there are none. <links>: the prefix of
# the results of torchcuda_target_links().
function(
  _torchcuda_unlinked_facts
  out
  target
  links
  imported
  program
)
  torchcuda_copy_facts(machine target)
  torchcuda_use_facts(target)
  foreach(key IN ITEMS cxx_standard cuda_standard abi)
    torchcuda_forget_fact(project.${key})
  endforeach()
  # Nothing of libtorch is judged here: the other rules see a target that does not use it.
  torchcuda_set_fact(project.mode end)
  torchcuda_set_fact(project.cuda no)
  torchcuda_set_fact(project.old_torch no)
  torchcuda_set_fact(project.torch_whole no)
  torchcuda_set_fact(project.target "${target}")
  torchcuda_set_fact(project.unlinked_item "${${links}_misnamed}")
  torchcuda_unlinked_header(header source sure "${target}" "${links}" "${imported}" "${program}")
  torchcuda_set_fact(project.unlinked_header "${header}")
  torchcuda_set_fact(project.unlinked_source "${source}")
  get_property(folder TARGET "${target}" PROPERTY SOURCE_DIR)
  if(NOT "${${links}_misnamed}" STREQUAL "" AND "${folder}" STREQUAL "${CMAKE_SOURCE_DIR}")
    set(sure yes) # elsewhere it may be an alias that only its folder sees
  endif()
  if("${sure}" STREQUAL "")
    set(sure no)
  endif()
  torchcuda_set_fact(project.unlinked_sure "${sure}")
  torchcuda_use_facts(project)
  set("${out}" "" PARENT_SCOPE)
  if(NOT "${header}${${links}_misnamed}" STREQUAL "")
    set("${out}" "${sure}" PARENT_SCOPE)
  endif()
endfunction()
