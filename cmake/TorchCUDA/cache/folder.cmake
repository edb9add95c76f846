# SPDX-License-Identifier: BSD-3-Clause
#
# The cache folders. The module runs a program from there, so it trusts a folder or a file only if
# the user owns it and no other user can write to it.
include_guard(GLOBAL)

# torchcuda_cache_folder(<out> user|build): gives a cache folder; empty if none can be trusted.
# `build`: the cache of this build folder.
# `user`: the cache that outlives build folders: TorchCUDA_CACHE, else `torchcuda` in the user's
# cache folder. Falls back to `build` if the user switched it off, if CI is set and no folder is
# named, if other users can write to it, if it is full, or if no program can be started there. If
# that holds for the build folder too: a folder in TMPDIR, which remembers nothing.
function(torchcuda_cache_folder out which)
  get_property(known GLOBAL PROPERTY TorchCUDA.cache.user SET)
  if(NOT known)
    torchcuda_work_dir(work)
    _torchcuda_user_folder(user)
    torchcuda_open_folders(build user temporary "${work}/cache" "${user}")
    foreach(next IN ITEMS build temporary)
      if("${user}" STREQUAL "")
        set(user "${${next}}")
      endif()
    endforeach()
    set_property(GLOBAL PROPERTY TorchCUDA.cache.build "${build}")
    set_property(GLOBAL PROPERTY TorchCUDA.cache.user "${user}")
  endif()
  get_property(folder GLOBAL PROPERTY "TorchCUDA.cache.${which}")
  set("${out}" "${folder}" PARENT_SCOPE)
endfunction()

# torchcuda_cache_file(<out> <folder> <name>): gives the path of a trusted file; empty if there is
# none.
function(torchcuda_cache_file out folder name)
  get_property(names GLOBAL PROPERTY "TorchCUDA.cache.names.${folder}")
  set("${out}" "" PARENT_SCOPE)
  if("${name}" IN_LIST names AND EXISTS "${folder}/${name}")
    set("${out}" "${folder}/${name}" PARENT_SCOPE)
  endif()
endfunction()

# torchcuda_cache_add(<out> <folder> <name> <file>): renames <file> to <name> in one step. <file> is
# in the same folder, and only the user can write to it. <out>: `yes` on success.
function(torchcuda_cache_add out folder name file)
  set("${out}" no PARENT_SCOPE)
  file(RENAME "${file}" "${folder}/${name}" RESULT result)
  if("${result}" STREQUAL "0")
    set_property(GLOBAL APPEND PROPERTY "TorchCUDA.cache.names.${folder}" "${name}")
    set("${out}" yes PARENT_SCOPE)
  else()
    file(REMOVE "${file}")
  endif()
endfunction()

# _torchcuda_user_folder(<out>): gives the folder that outlives the build folder, or empty.
function(_torchcuda_user_folder out)
  torchcuda_option(folder TorchCUDA_CACHE)
  string(TOLOWER "${folder}" word)
  if("${word}" MATCHES "^(off|no|none|false|0)$" OR ("${folder}" STREQUAL "" AND DEFINED ENV{CI}))
    set(folder "")
  elseif(NOT "${folder}" STREQUAL "")
    get_filename_component(folder "${folder}" ABSOLUTE)
  else()
    torchcuda_option(base XDG_CACHE_HOME)
    if(NOT IS_ABSOLUTE "${base}" AND DEFINED ENV{HOME})
      set(base "$ENV{HOME}/.cache")
    endif()
    if(IS_ABSOLUTE "${base}")
      set(folder "${base}/torchcuda")
    endif()
  endif()
  set("${out}" "${folder}" PARENT_SCOPE)
endfunction()
