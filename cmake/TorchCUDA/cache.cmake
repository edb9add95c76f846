# SPDX-License-Identifier: BSD-3-Clause
#
# What a tool was asked is kept until one of the files it depends on changes. What text files tell is not: to look whether a
# dozen of them are the same costs as much as to read them.
include_guard(GLOBAL)

# torchcuda_cached(<name> <key> <function>): sets the facts that <function>() sets, from the cache
# where there is an entry <name> of this key, else by calling it. <key>: any text, as a rule identities, that of the
# collector's own file among them.
function(torchcuda_cached name key collector)
  _torchcuda_cache_entry(entry key "${name}" "${key}")
  torchcuda_recall_text(recalled text "${entry}" "${key}")
  if(recalled)
    torchcuda_read_facts_text("${text}")
    return()
  endif()
  _torchcuda_settled(settled "${ARGV1}")
  get_property(before GLOBAL PROPERTY TorchCUDA.facts)
  list(LENGTH before start)
  cmake_language(CALL "${collector}")
  get_property(after GLOBAL PROPERTY TorchCUDA.facts)
  list(LENGTH after end)
  set(text "")
  if(end GREATER start)
    list(SUBLIST after ${start} -1 new)
    torchcuda_facts_text(text ${new})
  endif()
  if(settled)
    torchcuda_keep_text("${text}" "${entry}" "${key}")
  endif()
endfunction()

# _torchcuda_settled(<out> <key>): `no` if a file of the key has changed just now: a second change would not show in its time.
function(_torchcuda_settled out key)
  torchcuda_now(now)
  set("${out}" yes PARENT_SCOPE)
  string(REGEX MATCHALL "[| ][0-9]+[.][0-9%f]+\n" times "${key}")
  foreach(time IN LISTS times)
    string(REGEX REPLACE "[| .\n]" "" time "${time}")
    string(REPLACE "%f" "999999" time "${time}") # before CMake 3.23 some time of that second; `now` is its beginning
    math(EXPR time "${time} + 10000") # the clock of files lags behind by up to ten milliseconds
    if(NOT time LESS now)
      set("${out}" no PARENT_SCOPE)
    endif()
  endforeach()
endfunction()

# torchcuda_forget_cached(<name> <key>): as if it had never been kept.
function(torchcuda_forget_cached name key)
  _torchcuda_cache_entry(entry key "${name}" "${key}")
  torchcuda_drop_kept("${entry}")
endfunction()

function(_torchcuda_cache_entry out_entry out_key name key)
  get_property(version GLOBAL PROPERTY TorchCUDA.module_version)
  string(SHA256 hash "${version}\n${key}")
  string(SUBSTRING "${hash}" 0 16 short)
  set("${out_entry}" "${name}-${short}.facts" PARENT_SCOPE)
  set("${out_key}" "${hash}" PARENT_SCOPE)
endfunction()
