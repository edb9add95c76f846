# SPDX-License-Identifier: BSD-3-Clause
#
# The cache folders. The module runs a program from there, so it trusts a folder or a file only if
# the user owns it and no other user can write to it.
include_guard(GLOBAL)

# torchcuda_cache_folder(<out> user|build): gives a cache folder; empty if none can be trusted.
# `build`: the cache of this build folder.
# `user`: the cache that outlives build folders: TorchCUDA_CACHE, else `torchcuda` in the user's
# cache folder. Falls back to `build` if the user switched it off, if CI is set and no folder is
# named, or if other users can write to it.
function(torchcuda_cache_folder out which)
  get_property(known GLOBAL PROPERTY TorchCUDA.cache.user SET)
  if(NOT known)
    torchcuda_work_dir(work)
    _torchcuda_user_folder(user)
    _torchcuda_open_folders(build user "${work}/cache" "${user}")
    if("${user}" STREQUAL "")
      set(user "${build}")
    endif()
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

# _torchcuda_open_folders(<out build> <out user> <build> <user>): makes both folders with mode 0700 and
# lists the files in them that can be trusted: plain files, no links, owned and readable by the
# user, not writable by others. Gives each folder, or empty if it cannot be trusted. Adds the user's
# number to the name of <build>. An access list that lets others write shows in the group's
# permissions.
function(_torchcuda_open_folders out_build out_user build user)
  set(
    script
    [[umask 077; user=$(id -u) || exit; echo "$user"; n=0
for folder in "$1.$user" "$2"; do
  echo "folder $n"; n=1; test -n "$folder" || continue
  test -d "$folder" || mkdir -p "$folder"
  find "$folder/." \( -name . -o -prune \) -user "$user" ! -perm -020 ! -perm -002 \
    \( -name . -type d -perm -700 -o ! -name . -type f -perm -400 \) -print
done]]
  )
  set(told "")
  if(NOT CMAKE_HOST_WIN32)
    execute_process(
      COMMAND /bin/sh -c "${script}" sh "${build}" "${user}"
      TIMEOUT 10
      INPUT_FILE /dev/null
      OUTPUT_VARIABLE told
      ERROR_QUIET
    )
  endif()
  set("${out_build}" "" PARENT_SCOPE)
  set("${out_user}" "" PARENT_SCOPE)
  if("${told}" MATCHES "^([0-9]+)\nfolder 0(\n.*)folder 1(\n.*)$")
    set(listing "${CMAKE_MATCH_3}")
    _torchcuda_open_folder(trusted "${build}.${CMAKE_MATCH_1}" "${CMAKE_MATCH_2}")
    set("${out_build}" "${trusted}" PARENT_SCOPE)
    _torchcuda_open_folder(trusted "${user}" "${listing}")
    set("${out_user}" "${trusted}" PARENT_SCOPE)
  endif()
endfunction()

# _torchcuda_open_folder(<out> <folder> <listing>): gives the folder if its listing begins with the
# folder itself, else empty; notes the files that can be trusted. A listing starts with a newline.
function(_torchcuda_open_folder out folder listing)
  set("${out}" "" PARENT_SCOPE)
  string(FIND "${listing}" "\n${folder}/.\n" at)
  if("${folder}" STREQUAL "" OR NOT at EQUAL 0)
    return()
  endif()
  _torchcuda_own_names(names "${listing}")
  list(LENGTH names count)
  if(count GREATER 500) # keeps it from growing for ever
    foreach(name IN LISTS names)
      file(REMOVE "${folder}/${name}")
    endforeach()
    set(names "")
  endif()
  set_property(GLOBAL PROPERTY "TorchCUDA.cache.names.${folder}" "${names}")
  set("${out}" "${folder}" PARENT_SCOPE)
endfunction()

# _torchcuda_own_names(<out> <listing>): picks the names that belong to this module's files.
function(_torchcuda_own_names out listing)
  string(REPEAT "[0-9a-f]" 16 hash)
  set(entry "(inspect|judged|located|tool)-${hash}[.]entry")
  string(
    REGEX MATCHALL "/[.]/(torchcuda-inspect-${hash}|${entry})([.][0-9A-Za-z]+)?\n"
    names
    "${listing}"
  )
  list(TRANSFORM names REPLACE "/[.]/|\n" "")
  set("${out}" "${names}" PARENT_SCOPE)
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
