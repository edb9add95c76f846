# SPDX-License-Identifier: BSD-3-Clause
#
# Asks the probe what a target's sources include (probe/inspect/README.md). The set `scan` holds the
# answer.
include_guard(GLOBAL)
torchcuda_need(
  facts/inspect_ask
  project/end/cxx_sources
  project/end/forced
  project/end/include_folders
  project/end/old_sources
  project/end/sources
)

# torchcuda_scan_sources(<out problem> <target> <links> <imported> <program> <read>): scans the
# includes of the C++ sources and those of the caller's `old` sources, and whether `.cu` sources
# include libtorch. <read>: whose headers are read besides the project's. Without a program all is
# unknown.
function(
  torchcuda_scan_sources
  out
  target
  links
  imported
  program
  read
)
  torchcuda_use_facts(scan former)
  torchcuda_clear_facts()
  torchcuda_use_facts("${former}")
  set("${out}" "" PARENT_SCOPE)
  foreach(kind IN ITEMS cxx cu old old_cu)
    set_property(GLOBAL PROPERTY "TorchCUDA.scan.${kind}" none)
  endforeach()
  torchcuda_cxx_sources(cxx "${target}")
  torchcuda_cuda_sources(cu "${target}")
  math(EXPR count "${cxx_count} + ${cu_count}")
  if("${program}" STREQUAL "" OR count EQUAL 0)
    return()
  endif()
  torchcuda_include_folders(own "${target}" "${imported}")
  torchcuda_forced_headers(forced "${target}" "${links}")
  torchcuda_is_built(built "${target}")
  set(wanted_cxx "read=${read}")
  set(wanted_cu until=torch)
  set(wanted_old read=)
  set(wanted_old_cu read=)
  set(text "want=sources\n")
  set(scan 0)
  foreach(kind IN ITEMS cxx cu old old_cu)
    if(${kind}_count GREATER 0)
      set_property(GLOBAL PROPERTY "TorchCUDA.scan.${kind}" ${scan})
      string(APPEND text "scan.${scan}.${wanted_${kind}}\n")
      _torchcuda_scan_lines(text "scan.${scan}" "${kind}")
      math(EXPR scan "${scan} + 1")
    endif()
  endforeach()
  torchcuda_ask_inspect(answer problem "${program}" "${text}")
  torchcuda_use_facts(scan)
  torchcuda_read_facts_text("${answer}")
  if(own_folders_sure AND cxx_sure AND built)
    torchcuda_set_fact(scan.0.sure yes)
  endif()
  torchcuda_use_facts("${former}")
  set("${out}" "${problem}" PARENT_SCOPE)
endfunction()

# torchcuda_scan_fact(<out> cxx|cu|old|old_cu <name>): the answer about these sources; empty if
# unknown.
function(torchcuda_scan_fact out kind name)
  get_property(scan GLOBAL PROPERTY "TorchCUDA.scan.${kind}")
  torchcuda_use_facts(scan former)
  torchcuda_get_fact(value "scan.${scan}.${name}")
  torchcuda_use_facts("${former}")
  set("${out}" "${value}" PARENT_SCOPE)
endfunction()

# _torchcuda_scan_lines(<text> <scan> <kind>): appends one scan to the request: the sources
# <kind>_<n> and their search folders.
function(_torchcuda_scan_lines out scan kind)
  set(text "${${out}}")
  torchcuda_read(var CMAKE_CXX_IMPLICIT_INCLUDE_DIRECTORIES)
  torchcuda_get_fact(torch torch.include_dir)
  torchcuda_get_fact(toolkit toolkit.include_dir)
  _torchcuda_fact_list(cuda headers.dir "")
  _torchcuda_fact_list(brought headers.dir "${var_CMAKE_CXX_IMPLICIT_INCLUDE_DIRECTORIES}")
  _torchcuda_fact_list(compiler headers.search "")
  set(torch_0 "${torch}")
  set(torch_1 "${torch}/torch/csrc/api/include")
  set(torch_count 2)
  set(toolkit_0 "${toolkit}")
  set(toolkit_count 1)
  _torchcuda_list_lines(text scan.torch torch)
  _torchcuda_list_lines(text scan.cuda cuda toolkit)
  _torchcuda_list_lines(text "${scan}.source" "${kind}")
  _torchcuda_list_lines(text "${scan}.include" own)
  if(kind MATCHES "^(cxx|old)$")
    _torchcuda_list_lines(text "${scan}.forced" forced)
  endif()
  _torchcuda_list_lines(text "${scan}.define" own_define)
  _torchcuda_list_lines(text "${scan}.system" brought torch)
  _torchcuda_list_lines(text "${scan}.compiler" compiler)
  set("${out}" "${text}" PARENT_SCOPE)
endfunction()

# _torchcuda_list_lines(<text> <key> <list>...): appends `<key>.<n>=<value>` for each <list>_<n> of
# the caller.
function(_torchcuda_list_lines out key)
  set(text "${${out}}")
  set(at 0)
  foreach(list IN LISTS ARGN)
    set(n 0)
    while(n LESS ${list}_count)
      torchcuda_encode_fact(encoded "${${list}_${n}}")
      string(APPEND text "${key}.${at}=${encoded}\n")
      math(EXPR n "${n} + 1")
      math(EXPR at "${at} + 1")
    endwhile()
  endforeach()
  set("${out}" "${text}" PARENT_SCOPE)
endfunction()

# _torchcuda_fact_list(<prefix> <key> <without>): the facts <key>.<n> that are not in the list
# <without>: <prefix>_count and <prefix>_<n>.
function(_torchcuda_fact_list prefix key without)
  set(n 0)
  set(count 0)
  torchcuda_get_fact(value "${key}.0")
  while(DEFINED value)
    if(NOT value IN_LIST without)
      set("${prefix}_${count}" "${value}" PARENT_SCOPE)
      math(EXPR count "${count} + 1")
    endif()
    math(EXPR n "${n} + 1")
    torchcuda_get_fact(value "${key}.${n}")
  endwhile()
  set("${prefix}_count" ${count} PARENT_SCOPE)
endfunction()
