# SPDX-License-Identifier: BSD-3-Clause
#
# What was read from a file or asked of a tool is kept until one of the files it depends on changes.
# A cache entry that is deleted, cut short or foreign is as good as none: its first line must be the key,
# its last line the count of facts. Entries, and the compiled probe, are kept across build folders in the
# user's cache folder, where there is one that nobody else can write to.
include_guard(GLOBAL)
include("${CMAKE_CURRENT_LIST_DIR}/glob.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/real_path.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/options.cmake")

# torchcuda_cache_dir(<out>): the folder of the module's own files; made if need be.
function(torchcuda_cache_dir out)
  get_property(dir GLOBAL PROPERTY TorchCUDA.cache_dir)
  file(MAKE_DIRECTORY "${dir}")
  set("${out}" "${dir}" PARENT_SCOPE)
endfunction()

# torchcuda_shared_cache_dir(<out>): the folder that outlives a build folder: TorchCUDA_CACHE, else
# `torchcuda` in the user's cache folder. Where it is switched off, where CI is set and it was not named, or where others
# could write to it (a program from it is run): the folder of torchcuda_cache_dir().
function(torchcuda_shared_cache_dir out)
  get_property(dir GLOBAL PROPERTY TorchCUDA.shared_cache_dir)
  if("${dir}" STREQUAL "")
    torchcuda_option(dir TorchCUDA_CACHE)
    if(
      "${dir}" MATCHES "^(OFF|NO|FALSE|0|off|no|false)$"
      OR ("${dir}" STREQUAL "" AND DEFINED ENV{CI})
    )
      set(dir "")
    elseif(NOT "${dir}" STREQUAL "")
      get_filename_component(dir "${dir}" ABSOLUTE)
    else()
      torchcuda_option(base XDG_CACHE_HOME)
      if(NOT IS_ABSOLUTE "${base}" AND DEFINED ENV{HOME})
        set(base "$ENV{HOME}/.cache")
      endif()
      if(IS_ABSOLUTE "${base}")
        set(dir "${base}/torchcuda")
      endif()
    endif()
    _torchcuda_own_folder(own "${dir}")
    if(NOT own)
      torchcuda_cache_dir(dir)
    endif()
    set_property(GLOBAL PROPERTY TorchCUDA.shared_cache_dir "${dir}")
  endif()
  set("${out}" "${dir}" PARENT_SCOPE)
endfunction()

# _torchcuda_own_folder(<out> <folder>): made if need be; `yes` if it is ours and nobody else can write to it.
function(_torchcuda_own_folder out folder)
  set("${out}" no PARENT_SCOPE)
  if("${folder}" STREQUAL "" OR CMAKE_HOST_WIN32)
    return()
  endif()
  set(
    script
    [[umask 077; test -d "$0" || mkdir -p "$0" && test -O "$0" && test -w "$0" && case $(ls -Lld "$0") in ?????w*|????????w*) exit 1;; esac]]
  )
  execute_process(
    COMMAND /bin/sh -c "${script}" "${folder}"
    TIMEOUT 5
    RESULT_VARIABLE result
    OUTPUT_QUIET
    ERROR_QUIET
  )
  if("${result}" STREQUAL "0")
    set("${out}" yes PARENT_SCOPE)
  endif()
endfunction()

# torchcuda_identity(<out> <file>...): what tells whether a file is still the same one: the file behind
# the links, its size and its time (in whole seconds before CMake 3.23). That it does not exist is one too.
function(torchcuda_identity out)
  set(identity "")
  set(at 1)
  while(at LESS ARGC)
    set(file "${ARGV${at}}")
    if(EXISTS "${file}" AND NOT IS_DIRECTORY "${file}")
      torchcuda_real_path(real "${file}")
      file(SIZE "${real}" size)
      file(TIMESTAMP "${real}" time "%s.%f" UTC)
      string(APPEND identity "${file}|${real}|${size}|${time}\n")
    elseif(IS_DIRECTORY "${file}")
      file(TIMESTAMP "${file}" time "%s.%f" UTC)
      string(APPEND identity "${file}|${time}\n")
    else()
      string(APPEND identity "${file}|absent\n")
    endif()
    math(EXPR at "${at} + 1")
  endwhile()
  set("${out}" "${identity}" PARENT_SCOPE)
endfunction()

# torchcuda_cached(<name> <key> <function>): sets the facts that <function>() sets, from the cache
# where there is an entry <name> of this key, else by calling it. <key>: any text, as a rule identities.
function(torchcuda_cached name key collector)
  _torchcuda_cache_entry(file hash "${name}" "${key}")
  if(EXISTS "${file}")
    file(STRINGS "${file}" lines REGEX "^# (key|facts): [0-9a-f]+$|^[a-z][a-z0-9_.-]*=")
    list(LENGTH lines count)
    if(count GREATER 1)
      list(POP_FRONT lines first)
      list(POP_BACK lines last)
      math(EXPR count "${count} - 2")
      if(first STREQUAL "# key: ${hash}" AND last STREQUAL "# facts: ${count}")
        torchcuda_read_facts("${file}")
        return()
      endif()
    endif()
  endif()
  get_property(before GLOBAL PROPERTY TorchCUDA.facts)
  list(LENGTH before start)
  cmake_language(CALL "${collector}")
  get_property(after GLOBAL PROPERTY TorchCUDA.facts)
  list(LENGTH after end)
  set(new "")
  if(end GREATER start)
    list(SUBLIST after ${start} -1 new)
  endif()
  _torchcuda_cache_write("${file}" "${hash}" "${new}")
endfunction()

# torchcuda_forget_cached(<name> <key>): as if it had never been kept.
function(torchcuda_forget_cached name key)
  _torchcuda_cache_entry(file hash "${name}" "${key}")
  file(REMOVE "${file}")
endfunction()

function(_torchcuda_cache_entry out_file out_hash name key)
  torchcuda_shared_cache_dir(dir)
  _torchcuda_module_identity(module)
  string(SHA256 hash "${module}\n${key}")
  string(SUBSTRING "${hash}" 0 16 short)
  set("${out_file}" "${dir}/${name}-${short}.facts" PARENT_SCOPE)
  set("${out_hash}" "${hash}" PARENT_SCOPE)
endfunction()

# _torchcuda_module_identity(<out>): tells whether the collectors themselves are still the same ones.
function(_torchcuda_module_identity out)
  get_property(text GLOBAL PROPERTY TorchCUDA.module_identity)
  if("${text}" STREQUAL "")
    foreach(folder IN ITEMS locate facts)
      set(path "${CMAKE_CURRENT_FUNCTION_LIST_DIR}/${folder}")
      torchcuda_glob(names "${path}" "*.cmake")
      foreach(name IN LISTS names)
        file(TIMESTAMP "${path}/${name}" time "%s.%f" UTC)
        string(APPEND text "${name}${time}")
      endforeach()
    endforeach()
    set_property(GLOBAL PROPERTY TorchCUDA.module_identity "${text}")
  endif()
  set("${out}" "${text}" PARENT_SCOPE)
endfunction()

function(_torchcuda_cache_write file hash keys)
  set(text "# key: ${hash}\n")
  foreach(key IN LISTS keys)
    torchcuda_get_fact(value "${key}")
    torchcuda_encode_fact(encoded "${value}")
    string(APPEND text "${key}=${encoded}\n")
  endforeach()
  list(LENGTH keys count)
  string(RANDOM LENGTH 8 suffix)
  file(WRITE "${file}.${suffix}" "${text}# facts: ${count}\n")
  file(RENAME "${file}.${suffix}" "${file}")
endfunction()
