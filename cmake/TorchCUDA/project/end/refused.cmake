# SPDX-License-Identifier: BSD-3-Clause
#
# Tells whether libtorch's headers refuse the sources of torchcuda_old_sources(): the scan names the
# headers that these certainly include, the compiler compiles them.
include_guard(GLOBAL)
torchcuda_need(facts/header_options project/end/scan)

# torchcuda_refused_facts(<old>): sets project.old_torch, project.old_source, project.old_error, and
# the same for `.cu` sources. <old>: the prefix of torchcuda_old_sources().
function(torchcuda_refused_facts old)
  torchcuda_get_fact(cuda_standard project.cuda_standard)
  foreach(kind IN ITEMS old old_cu)
    torchcuda_scan_fact(torch ${kind} torch)
    torchcuda_scan_fact(source ${kind} torch.source)
    set(standards "${cuda_standard}")
    set(hidden no)
    if(kind STREQUAL "old")
      set(standards "${${old}_standards}")
      set(hidden "${${old}_hidden}")
    endif()
    if("${hidden}" AND "${torch}" MATCHES "^(no|)$")
      set(torch "")
    elseif(${${old}_count} EQUAL 0 AND kind STREQUAL "old")
      set(torch no)
    endif()
    torchcuda_set_fact(project.${kind}_torch "${torch}")
    torchcuda_set_fact(project.${kind}_source "${source}")
    list(LENGTH standards count)
    if("${torch}" STREQUAL "yes" AND count EQUAL 1)
      _torchcuda_headers_error(error ${kind} "${standards}")
      torchcuda_set_fact(project.${kind}_error "${error}")
    endif()
  endforeach()
endfunction()

# _torchcuda_headers_error(<out> <kind> <standard>): the compiler's first error in the libtorch
# headers that these sources certainly include; `none`; empty if unknown.
function(_torchcuda_headers_error out kind standard)
  _torchcuda_certain_headers(text all ${kind})
  torchcuda_get_fact(compiler host.compiler)
  torchcuda_get_fact(id host.id)
  torchcuda_get_fact(torch torch.include_dir)
  torchcuda_get_fact(toolkit toolkit.include_dir)
  set("${out}" "" PARENT_SCOPE)
  if("${text}" STREQUAL "" OR NOT "${id}" MATCHES "^(GNU|Clang)$")
    return()
  endif()
  torchcuda_work_dir(dir)
  string(SHA256 name "${text}")
  torchcuda_write_file(written "${dir}/headers-${name}.cpp" "${text}")
  torchcuda_header_options(options)
  list(APPEND options "-isystem${torch}" "-isystem${torch}/torch/csrc/api/include")
  if(DEFINED toolkit)
    list(APPEND options "-isystem${toolkit}")
  endif()
  torchcuda_run_tool(
    run
    PROGRAM
    "${compiler}"
    "-std=c++${standard}"
    -fsyntax-only
    -Wfatal-errors
    ${options}
    "${dir}/headers-${name}.cpp"
  )
  file(REMOVE "${dir}/headers-${name}.cpp")
  if("${run_result}" STREQUAL "0" AND all)
    set("${out}" none PARENT_SCOPE)
  elseif("${run_error}" MATCHES "([^\n]+):[0-9]+:[0-9]+: (fatal )?error: ([^\n]+)")
    set(file "${CMAKE_MATCH_1}")
    set(error "${CMAKE_MATCH_3}")
    string(FIND "${file}" "${torch}/" in_torch)
    if(in_torch EQUAL 0 AND NOT "${error}" MATCHES "No such file|file not found")
      set("${out}" "${error}" PARENT_SCOPE)
    endif()
  endif()
endfunction()

# _torchcuda_certain_headers(<out> <out all> <kind>): a source that includes the libtorch headers
# which the sources of this scan certainly include. <all>: `no` if they may include more.
function(_torchcuda_certain_headers out out_all kind)
  set(text "")
  torchcuda_scan_fact(all ${kind} followed)
  set(n 0)
  torchcuda_scan_fact(path ${kind} torch_header.0.path)
  while(NOT "${path}" STREQUAL "")
    torchcuda_scan_fact(included ${kind} torch_header.${n}.included)
    if("${included}" STREQUAL "yes")
      string(APPEND text "#include <${path}>\n")
    else()
      set(all no)
    endif()
    math(EXPR n "${n} + 1")
    torchcuda_scan_fact(path ${kind} torch_header.${n}.path)
  endwhile()
  if(n GREATER_EQUAL 200) # the probe lists no more
    set(all no)
  endif()
  set("${out}" "${text}" PARENT_SCOPE)
  set("${out_all}" "${all}" PARENT_SCOPE)
endfunction()
