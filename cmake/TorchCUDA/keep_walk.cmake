# SPDX-License-Identifier: BSD-3-Clause
#
# The other half of kept_walk.cmake: a walk is through.
include_guard(GLOBAL)

# torchcuda_keep_walk(<program>): for the next run; not if something failed, which may be mended where nobody looks, if a fact
# lies in our own folder, which a walk makes anew, or if something changed while it was looked at.
function(torchcuda_keep_walk program)
  _torchcuda_walk_unsure(unsure)
  if(unsure)
    return()
  endif()
  _torchcuda_walk_names(names)
  torchcuda_properties_text(text ${names})
  torchcuda_cache_dir(dir)
  string(REGEX REPLACE "\nfact[.]live[.][^=]*[.]log=[^\n]*" "" facts "${text}") # of a success: nobody reads it
  string(FIND "${facts}" "${dir}" own)
  if(NOT own EQUAL -1 OR "${dir}" MATCHES "[][%\n;\\]")
    return()
  endif()
  _torchcuda_end_walk("${program}")
  get_property(since GLOBAL PROPERTY TorchCUDA.walk.since)
  get_property(newest GLOBAL PROPERTY TorchCUDA.seen_newest)
  math(EXPR since "${since} - 10000") # the clock of files lags behind by up to ten milliseconds
  if("${newest}" STREQUAL "" OR NOT newest LESS since)
    return()
  endif()
  get_property(file GLOBAL PROPERTY TorchCUDA.walk.file)
  get_property(key GLOBAL PROPERTY TorchCUDA.walk.key)
  torchcuda_keep_properties(
    "${file}-question"
    "${key}"
    walk.names
    walk.programs
    walk.program
    walk.request
    walk.cache
  )
  _torchcuda_walk_key(key)
  torchcuda_keep_text("${text}" "${file}" "${key}")
  torchcuda_walk_follows_from("${key}")
endfunction()

function(_torchcuda_walk_unsure out)
  get_property(unsure GLOBAL PROPERTY TorchCUDA.walk.unsure)
  get_property(digest GLOBAL PROPERTY TorchCUDA.digest)
  torchcuda_get_fact(error inspect.error)
  get_property(paths GLOBAL PROPERTY TorchCUDA.seen)
  get_property(programs GLOBAL PROPERTY TorchCUDA.programs)
  if(
    "${digest}" STREQUAL ""
    OR DEFINED error
    OR "${paths}${programs}" MATCHES "[][;\\]" # not to be told from what separates them in a list
  )
    set(unsure yes)
  endif()
  get_property(keys GLOBAL PROPERTY TorchCUDA.facts)
  list(FILTER keys INCLUDE REGEX "^live[.].*[.]stage$")
  foreach(key IN LISTS keys)
    get_property(stage GLOBAL PROPERTY "TorchCUDA.fact.${key}")
    if(NOT "${stage}" STREQUAL "ok")
      set(unsure yes)
    endif()
  endforeach()
  set("${out}" "${unsure}" PARENT_SCOPE)
endfunction()

# _torchcuda_end_walk(<program>): TorchCUDA.walk.names, .programs, .program, .request and .cache; and what the probe says of the
# paths.
function(_torchcuda_end_walk program)
  get_property(names GLOBAL PROPERTY TorchCUDA.asked)
  list(
    APPEND names
    CMAKE_SOURCE_DIR
    CMAKE_CROSSCOMPILING
    CMAKE_C_COMPILER_LOADED
    CMAKE_CXX_COMPILER_LOADED
    CMAKE_CUDA_COMPILER_LOADED
    CMAKE_Fortran_COMPILER_LOADED
  )
  get_property(paths GLOBAL PROPERTY TorchCUDA.seen)
  get_property(programs GLOBAL PROPERTY TorchCUDA.programs)
  foreach(list IN ITEMS paths programs names)
    string(REGEX REPLACE "\n+" ";" ${list} "${${list}}")
    list(REMOVE_ITEM ${list} "")
    list(REMOVE_DUPLICATES ${list})
  endforeach()
  set(encoded "")
  foreach(path IN LISTS paths)
    torchcuda_encode_fact(path "${path}")
    string(APPEND encoded "${path}%0A")
  endforeach()
  torchcuda_ask_inspect(text problem "${program}" "want=none\nseen=${encoded}\n")
  torchcuda_seen_answer("${text}")
  torchcuda_option(ready TorchCUDA_INSPECT_EXECUTABLE)
  if(ready STREQUAL "")
    cmake_path(GET program FILENAME program) # in any kept folder
  endif()
  torchcuda_inspect_request(request)
  string(APPEND request "seen=${encoded}\n")
  get_property(cache GLOBAL PROPERTY TorchCUDA.inspect_cache)
  foreach(
    name
    IN
    ITEMS names programs program request cache
  )
    set_property(GLOBAL PROPERTY "TorchCUDA.walk.${name}" "${${name}}")
  endforeach()
endfunction()

# _torchcuda_walk_names(<out>): the global properties that a walk leaves.
function(_torchcuda_walk_names out)
  torchcuda_conclusion_names(names)
  list(
    APPEND names
    facts
    order
    silenced
    verdict
    fails
    summary
  )
  get_property(facts GLOBAL PROPERTY TorchCUDA.facts)
  list(TRANSFORM facts PREPEND fact.)
  list(APPEND names ${facts})
  set("${out}" "${names}" PARENT_SCOPE)
endfunction()
