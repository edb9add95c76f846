# SPDX-License-Identifier: BSD-3-Clause
#
# Resolves libtorch's symbols against other copies of its libraries: the closure of a program that
# links those first.
include_guard(GLOBAL)

# torchcuda_closure_with(<prefix> <displaced> <folders>): the first symbol or version that is
# missing if the files <displaced> replace libtorch's: <prefix>_symbol, _library, _resolved, and
# _instead, the copy that libtorch loads. <prefix>_symbol: `none` if none is missing, empty if the
# probe did not answer.
function(torchcuda_closure_with prefix displaced folders)
  set("${prefix}_symbol" "" PARENT_SCOPE)
  torchcuda_need(facts/inspect_program)
  torchcuda_inspect_program(program)
  if("${program}" STREQUAL "")
    return()
  endif()
  _torchcuda_closure_request(text "${displaced}" "${folders}")
  torchcuda_ask_inspect(answer problem "${program}" "${text}")
  if("${problem}" STREQUAL "")
    _torchcuda_first_fault(symbol library resolved "${answer}")
    if("${symbol}" STREQUAL "")
      set(symbol none)
    endif()
    _torchcuda_loaded_copy(instead "${library}")
    foreach(name IN ITEMS symbol library resolved instead)
      set("${prefix}_${name}" "${${name}}" PARENT_SCOPE)
    endforeach()
  endif()
endfunction()

# _torchcuda_closure_request(<out> <displaced> <folders>): the request for a program that links
# these files first, then libtorch.
function(_torchcuda_closure_request out displaced folders)
  torchcuda_get_fact(library_dir torch.library_dir)
  torchcuda_encode_fact(encoded "${library_dir}")
  set(text "want=elf\ntorch.library_dir=${encoded}\n")
  set(m 0)
  while(m LESS ${folders}_count)
    torchcuda_encode_fact(encoded "${${folders}_${m}}")
    string(APPEND text "program.rpath.${m}=${encoded}\n")
    math(EXPR m "${m} + 1")
  endwhile()
  set(n 0)
  while(n LESS ${displaced}_count)
    torchcuda_encode_fact(encoded "${${displaced}_${n}}")
    string(APPEND text "program.link.${n}=${encoded}\n")
    math(EXPR n "${n} + 1")
  endwhile()
  foreach(
    name
    IN
    ITEMS torch torch_cuda torch_cpu c10_cuda c10
  )
    if(EXISTS "${library_dir}/lib${name}.so")
      torchcuda_encode_fact(encoded "${library_dir}/lib${name}.so")
      string(APPEND text "program.link.${n}=${encoded}\n")
      math(EXPR n "${n} + 1")
    endif()
  endforeach()
  set("${out}" "${text}" PARENT_SCOPE)
endfunction()

# _torchcuda_first_fault(<out symbol> <out library> <out resolved> <answer>): empty if nothing is
# missing.
function(_torchcuda_first_fault out_symbol out_library out_resolved answer)
  _torchcuda_fault_field(symbol "${answer}" undefined.0.symbol)
  set(kind undefined)
  if("${symbol}" STREQUAL "")
    _torchcuda_fault_field(symbol "${answer}" version.0.name)
    set(kind version)
  endif()
  _torchcuda_fault_field(library "${answer}" ${kind}.0.library)
  _torchcuda_fault_field(resolved "${answer}" ${kind}.0.resolved)
  set("${out_symbol}" "${symbol}" PARENT_SCOPE)
  set("${out_library}" "${library}" PARENT_SCOPE)
  set("${out_resolved}" "${resolved}" PARENT_SCOPE)
endfunction()

# _torchcuda_fault_field(<out> <answer> <field>): closure.<field>, or empty.
function(_torchcuda_fault_field out answer field)
  set(value "")
  string(REPLACE "." "[.]" field "${field}")
  if("\n${answer}" MATCHES "\nclosure[.]${field}=([^\n]*)")
    torchcuda_decode_fact(value "${CMAKE_MATCH_1}")
  endif()
  set("${out}" "${value}" PARENT_SCOPE)
endfunction()

# _torchcuda_loaded_copy(<out> <soname>): the file that libtorch loads under this soname.
function(_torchcuda_loaded_copy out soname)
  set("${out}" "" PARENT_SCOPE)
  set(n 0)
  torchcuda_get_fact(name closure.library.0.soname)
  while(DEFINED name)
    if("${name}" STREQUAL "${soname}")
      torchcuda_get_fact(path closure.library.${n}.path)
      set("${out}" "${path}" PARENT_SCOPE)
      return()
    endif()
    math(EXPR n "${n} + 1")
    torchcuda_get_fact(name closure.library.${n}.soname)
  endwhile()
endfunction()
