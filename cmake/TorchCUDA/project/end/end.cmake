# SPDX-License-Identifier: BSD-3-Clause
#
# The end of configure. Every target that links libtorch is now known, with its standards,
# architectures and `.cu` sources. The same rules judge it, and only new findings are printed. What
# cannot be read is unknown, never an error.
include_guard(GLOBAL)

# torchcuda_defer_end(): schedules the end pass, once.
function(torchcuda_defer_end)
  get_property(scheduled GLOBAL PROPERTY TorchCUDA.end_deferred)
  if(NOT scheduled)
    set_property(GLOBAL PROPERTY TorchCUDA.end_deferred yes)
    cmake_language(DEFER DIRECTORY "${CMAKE_SOURCE_DIR}" CALL torchcuda_end_of_configure)
  endif()
endfunction()

# torchcuda_end_of_configure(): defers once more, so that targets which other deferred calls add are
# seen as well.
function(torchcuda_end_of_configure)
  cmake_language(DEFER DIRECTORY "${CMAKE_SOURCE_DIR}" CALL torchcuda_judge_targets)
endfunction()

# torchcuda_judge_targets(): judges each target that links libtorch, then reports and prints the
# verdict.
function(torchcuda_judge_targets)
  list(APPEND CMAKE_MESSAGE_CONTEXT TorchCUDA)
  get_property(judged GLOBAL PROPERTY TorchCUDA.judged_torch)
  torchcuda_option(check TorchCUDA_CHECK ON)
  torchcuda_get_fact(version torch.version)
  if("${judged}" STREQUAL "" OR NOT check OR NOT DEFINED version)
    return()
  endif()
  torchcuda_need(
    project/end/directories
    project/end/links
    project/end/sources
    facts/project_flags
    project/end/flags
    project/end/standards
    project/end/target_flags
    project/end/target_facts
    project/end/kernels
    project/end/run_path
    project/end/source_facts
    project/end/unlinked
  )
  _torchcuda_scan_program(program)
  torchcuda_all_targets(targets imported)
  set(all "")
  set(error "")
  set(seen "")
  set(unlinked "")
  foreach(target IN LISTS targets)
    torchcuda_target_links(links "${target}" "${imported}")
    if("${links_how}" STREQUAL "" OR NOT "${links_misnamed}" STREQUAL "")
      list(APPEND unlinked "${target}")
    endif()
    if("${links_how}" STREQUAL "")
      continue()
    endif()
    _torchcuda_facts_of_target(signature program "${target}" links "${imported}")
    if(NOT signature IN_LIST seen) # equal targets have equal findings
      list(APPEND seen "${signature}")
      torchcuda_judge_again(target text first)
      string(APPEND all "${text}")
      if("${error}" STREQUAL "")
        set(error "${first}")
      endif()
    endif()
  endforeach()
  torchcuda_judge_unlinked(all error found "${unlinked}" "${imported}" "${program}" "${seen}")
  get_property(required GLOBAL PROPERTY TorchCUDA.required)
  set_property(GLOBAL PROPERTY TorchCUDA.provisional no)
  torchcuda_report_again("${all}" "${error}" "${required}")
  _torchcuda_print_verdict()
endfunction()

# _torchcuda_print_verdict(): one line; none with QUIET, or if the libtorch was refused for its version
# or for a component.
function(_torchcuda_print_verdict)
  get_property(quiet GLOBAL PROPERTY TorchCUDA.quiet)
  get_property(refused GLOBAL PROPERTY TorchCUDA.refused)
  if(NOT quiet AND NOT refused)
    torchcuda_use_facts(project)
    torchcuda_line(line project)
    torchcuda_message(STATUS "TorchCUDA: ${line}")
  endif()
endfunction()

# _torchcuda_scan_program(<out>): the program that scans sources, built if needed; empty if sources
# are not scanned.
function(_torchcuda_scan_program out)
  torchcuda_need(facts/inspect_program facts/scan_problem)
  set(program "")
  torchcuda_scan_problem(problem)
  if("${problem}" STREQUAL "")
    torchcuda_inspect_program(program BUILD)
    torchcuda_get_fact(problem inspect.error)
  endif()
  _torchcuda_scan_failed("${problem}")
  set("${out}" "${program}" PARENT_SCOPE)
endfunction()

# _torchcuda_scan_failed(<problem>): prints it, unless find_package() already has.
function(_torchcuda_scan_failed problem)
  string(STRIP "${problem}" problem)
  torchcuda_get_fact(known scan.error)
  torchcuda_set_fact(scan.error "${problem}")
  if(NOT "${problem}" STREQUAL "" AND NOT DEFINED known)
    torchcuda_message(STATUS "TorchCUDA: sources not looked at: ${problem}")
  endif()
endfunction()

# _torchcuda_facts_of_target(<out signature> <program> <target> <links> <imported>): fills the set
# `target`. Clears <program> if the scan fails.
function(
  _torchcuda_facts_of_target
  out
  out_program
  target
  links
  imported
)
  torchcuda_get_fact(major torch.cuda_major)
  torchcuda_copy_facts(machine target)
  torchcuda_use_facts(target)
  torchcuda_set_fact(project.mode end)
  torchcuda_set_fact(torch.cuda_major "${major}")
  _torchcuda_more_target_facts("${target}" "${${links}_how}")
  torchcuda_target_standards("${target}" "${links}")
  torchcuda_target_abi("${target}")
  torchcuda_source_facts(problem "${target}" "${links}" "${imported}" "${${out_program}}")
  if(${links}_python)
    torchcuda_need(project/end/python_header)
    torchcuda_python_header("${target}" "${imported}")
  endif()
  torchcuda_target_facts("${target}" "${links}" signature)
  torchcuda_use_facts(project)
  if(NOT "${problem}" STREQUAL "")
    _torchcuda_scan_failed("${problem}")
    set("${out_program}" "" PARENT_SCOPE)
  endif()
  set("${out}" "${signature}" PARENT_SCOPE)
endfunction()

# _torchcuda_more_target_facts(<target> <how it links libtorch>): facts about faults that only
# targets have.
function(_torchcuda_more_target_facts target how)
  torchcuda_target_kernels("${target}")
  torchcuda_target_run_path("${target}")
  torchcuda_get_fact(variant torch.variant)
  get_property(type TARGET "${target}" PROPERTY TYPE)
  if(
    NOT "${how}" STREQUAL "package"
    OR NOT "${type}" MATCHES "^(EXECUTABLE|(SHARED|MODULE)_LIBRARY)$"
  )
    torchcuda_forget_fact(package.not_found) # this target is not linked with them
  endif()
  if("${how},${variant}" STREQUAL "TorchCUDA,cuda")
    torchcuda_need(project/end/headers_first)
    torchcuda_first_cuda_headers("${target}")
  endif()
  if("${how}" STREQUAL "package")
    torchcuda_need(project/end/program)
    torchcuda_target_program("${target}")
  else()
    torchcuda_set_fact(project.program no)
  endif()
endfunction()
