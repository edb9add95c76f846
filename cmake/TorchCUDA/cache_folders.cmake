# SPDX-License-Identifier: BSD-3-Clause
#
# The folders in which the module keeps things: one of this build folder, and the user's, which outlives build folders. What is
# kept is in both; the user's is looked into only for what the first lacks, since to find out that nobody else can write to
# it costs a process.
include_guard(GLOBAL)

# torchcuda_cache_dir(<out>): the folder of the module's own files; made if need be.
function(torchcuda_cache_dir out)
  get_property(dir GLOBAL PROPERTY TorchCUDA.cache_dir)
  file(MAKE_DIRECTORY "${dir}")
  set("${out}" "${dir}" PARENT_SCOPE)
endfunction()

# torchcuda_kept_dir(<out>): the folder that is looked into first. `cmake -P` has none but the user's.
function(torchcuda_kept_dir out)
  if(DEFINED CMAKE_SCRIPT_MODE_FILE)
    torchcuda_shared_cache_dir(dir)
  else()
    torchcuda_cache_dir(dir)
  endif()
  set("${out}" "${dir}" PARENT_SCOPE)
endfunction()

# torchcuda_any_kept(<out> <pattern>): `yes` if one of the folders has a file of such a name. A `[` in a folder's name: `no`.
function(torchcuda_any_kept out pattern)
  torchcuda_kept_dir(dir)
  torchcuda_shared_cache_dir(shared)
  set("${out}" no PARENT_SCOPE)
  file(GLOB found LIST_DIRECTORIES false "${dir}/${pattern}" "${shared}/${pattern}")
  if(NOT found STREQUAL "")
    set("${out}" yes PARENT_SCOPE)
  endif()
endfunction()

# torchcuda_fetch_kept(<out> <name>): the file of this name in the first folder, copied there from the user's if it is only there;
# empty where neither has it.
function(torchcuda_fetch_kept out name)
  torchcuda_kept_dir(dir)
  set(file "${dir}/${name}")
  if(NOT EXISTS "${file}")
    torchcuda_shared_cache_dir(shared)
    if("${shared}" STREQUAL "${dir}" OR NOT EXISTS "${shared}/${name}")
      set("${out}" "" PARENT_SCOPE)
      return()
    endif()
    _torchcuda_copy_kept("${shared}/${name}" "${file}")
  endif()
  set("${out}" "${file}" PARENT_SCOPE)
endfunction()

# torchcuda_share_kept(<name>): copies it from the first folder to the user's.
function(torchcuda_share_kept name)
  torchcuda_kept_dir(dir)
  torchcuda_shared_cache_dir(shared)
  if(NOT "${shared}" STREQUAL "${dir}" AND EXISTS "${dir}/${name}")
    _torchcuda_copy_kept("${dir}/${name}" "${shared}/${name}")
  endif()
endfunction()

# torchcuda_drop_kept(<name>): from both.
function(torchcuda_drop_kept name)
  torchcuda_kept_dir(dir)
  torchcuda_shared_cache_dir(shared)
  file(REMOVE "${dir}/${name}" "${shared}/${name}")
endfunction()

# _torchcuda_copy_kept(<from> <to>): in one step. A link where it can be one: what is kept is replaced, never written to, and
# the probe knows itself by its inode.
function(_torchcuda_copy_kept from to)
  string(RANDOM LENGTH 8 suffix)
  file(CREATE_LINK "${from}" "${to}.${suffix}" RESULT result COPY_ON_ERROR)
  if("${result}" STREQUAL "0")
    file(RENAME "${to}.${suffix}" "${to}" RESULT result)
  endif()
  file(REMOVE "${to}.${suffix}") # still there where both were one file already
endfunction()

# torchcuda_shared_cache_dir(<out>): the folder that outlives a build folder: TorchCUDA_CACHE, else
# `torchcuda` in the user's cache folder. Where it is switched off, where CI is set and it was not named, or where others
# could write to it (a program from it is run): the folder of torchcuda_cache_dir().
function(torchcuda_shared_cache_dir out)
  get_property(dir GLOBAL PROPERTY TorchCUDA.shared_cache_dir)
  if("${dir}" STREQUAL "")
    torchcuda_option(dir TorchCUDA_CACHE)
    string(TOLOWER "${dir}" word)
    if(word MATCHES "^(off|no|none|false|0)$" OR ("${dir}" STREQUAL "" AND DEFINED ENV{CI}))
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
    [[umask 077; test -d "$0" || mkdir -p "$0" && test -O "$0" && test -w "$0" && exec ls -Lld "$0"]]
  )
  execute_process(
    COMMAND /bin/sh -c "${script}" "${folder}"
    TIMEOUT 5
    RESULT_VARIABLE result
    OUTPUT_VARIABLE mode
    ERROR_QUIET
  )
  if("${result}" STREQUAL "0" AND "${mode}" MATCHES "^d....-..-")
    set("${out}" yes PARENT_SCOPE)
  endif()
endfunction()
