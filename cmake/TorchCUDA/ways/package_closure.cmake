# SPDX-License-Identifier: BSD-3-Clause
#
# libtorch's symbols against other copies of the libraries that it loads: the closure of a program that links those first.
include_guard(GLOBAL)

# torchcuda_closure_with(<prefix> <displaced> <folders>): the first symbol or version that is nowhere once these take the place of
# libtorch's: <prefix>_symbol, _library, _resolved, and _instead: the copy that libtorch loads.
function(torchcuda_closure_with prefix displaced folders)
  set("${prefix}_symbol" "" PARENT_SCOPE)
  torchcuda_need(facts/inspect_program)
  torchcuda_inspect_program(program no)
  if("${program}" STREQUAL "")
    return()
  endif()
  _torchcuda_closure_request(text "${displaced}" "${folders}")
  string(SHA256 hash "${text}")
  string(SUBSTRING "${hash}" 0 16 hash)
  torchcuda_kept_dir(kept)
  torchcuda_encode_fact(encoded "${kept}/inspect-${hash}.cache")
  string(APPEND text "cache.file=${encoded}\n") # what ELF files say is kept by their identities
  torchcuda_cache_dir(dir)
  string(RANDOM LENGTH 8 suffix)
  set(base "${dir}/link.${suffix}")
  file(WRITE "${base}.request" "${text}")
  torchcuda_run_tool(
    run
    TIMEOUT
    60
    PROGRAM
    "${program}"
    "${base}.request"
    "${base}.answer"
  )
  if("${run_result}" STREQUAL "0" AND EXISTS "${base}.answer")
    _torchcuda_first_fault(symbol library resolved "${base}.answer")
    _torchcuda_loaded_copy(instead "${library}")
    foreach(name IN ITEMS symbol library resolved instead)
      set("${prefix}_${name}" "${${name}}" PARENT_SCOPE)
    endforeach()
  endif()
  file(REMOVE "${base}.request" "${base}.answer")
endfunction()

# _torchcuda_closure_request(<out> <displaced> <folders>): a program that links these first, then libtorch's own.
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

# _torchcuda_first_fault(<out symbol> <out library> <out resolved> <answer>)
function(_torchcuda_first_fault out_symbol out_library out_resolved answer)
  set("${out_library}" "" PARENT_SCOPE)
  set("${out_resolved}" "" PARENT_SCOPE)
  set("${out_symbol}" "" PARENT_SCOPE)
  foreach(kind IN ITEMS "undefined.0.symbol" "version.0.name")
    file(STRINGS "${answer}" symbol REGEX "^closure\\.${kind}=")
    if(NOT "${symbol}" STREQUAL "")
      string(REGEX REPLACE "\\.[a-z]*$" "" stem "${kind}")
      foreach(field IN ITEMS library resolved)
        file(STRINGS "${answer}" line REGEX "^closure\\.${stem}\\.${field}=")
        string(REGEX REPLACE "^[^=]*=" "" value "${line}")
        torchcuda_decode_fact(value "${value}")
        set("${out_${field}}" "${value}" PARENT_SCOPE)
      endforeach()
      string(REGEX REPLACE "^[^=]*=" "" symbol "${symbol}")
      torchcuda_decode_fact(symbol "${symbol}")
      set("${out_symbol}" "${symbol}" PARENT_SCOPE)
      return()
    endif()
  endforeach()
endfunction()

# _torchcuda_loaded_copy(<out> <soname>): the file that libtorch loads by that name.
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
