# SPDX-License-Identifier: BSD-3-Clause
#
# Opens the cache folders: makes them, and finds out whether they can be trusted and used.
include_guard(GLOBAL)

# torchcuda_open_folders(<out build> <out user> <out temporary> <build> <user>): makes the folders
# with mode 0700 and lists the files in them that can be trusted: plain files, no links, owned and
# readable by the user, not writable by others. Gives each folder, or empty if it cannot be trusted,
# or has no room, or is mounted `noexec`. The temporary one is made only if neither is usable, and
# emptied: it holds this run's probe, and nothing is remembered there. Adds the user's number to the
# names of <build> and of the temporary one. An access list that lets others write shows in the
# group's permissions.
function(
  torchcuda_open_folders
  out_build
  out_user
  out_temporary
  build
  user
)
  _torchcuda_open_script(script)
  torchcuda_option(temporary TMPDIR /tmp)
  string(SHA256 hash "${build}")
  string(SUBSTRING "${hash}" 0 16 hash)
  string(APPEND temporary "/torchcuda-${hash}")
  set(told "")
  if(NOT CMAKE_HOST_WIN32)
    execute_process(
      COMMAND /bin/sh -c "${script}" sh "${build}" "${user}" "${temporary}"
      TIMEOUT 10
      INPUT_FILE /dev/null
      OUTPUT_VARIABLE told
      ERROR_QUIET
    )
  endif()
  set("${out_build}" "" PARENT_SCOPE)
  set("${out_user}" "" PARENT_SCOPE)
  set("${out_temporary}" "" PARENT_SCOPE)
  if("${told}" MATCHES "^([0-9]+)\nfolder 0(\n.*)folder 1(\n.*)folder 2(\n.*)$")
    set(number "${CMAKE_MATCH_1}")
    set(listing "${CMAKE_MATCH_3}")
    set(last "${CMAKE_MATCH_4}")
    _torchcuda_open_folder(trusted "${build}.${number}" "${CMAKE_MATCH_2}")
    set("${out_build}" "${trusted}" PARENT_SCOPE)
    _torchcuda_open_folder(trusted "${user}" "${listing}")
    set("${out_user}" "${trusted}" PARENT_SCOPE)
    _torchcuda_open_folder(trusted "${temporary}.${number}" "${last}")
    set("${out_temporary}" "${trusted}" PARENT_SCOPE)
  endif()
endfunction()

# _torchcuda_open_script(<out>): the code for /bin/sh. A program is started only in a folder that no
# other user can write to.
function(_torchcuda_open_script out)
  torchcuda_usable_shell(script)
  string(
    APPEND script
    [[umask 077; user=$(id -u) || exit; echo "$user"; n=0; usable=
for folder in "$1.$user" "$2" "$3.$user"; do
  echo "folder $n"; n=$((n + 1)); test -n "$folder" || continue
  test $n = 3 && test -n "$usable" && continue
  test -d "$folder" || mkdir -p "$folder"
  test -n "$(find "$folder/." -prune -user "$user" ! -perm -020 ! -perm -002 -type d -perm -700)" || continue
  room "$folder" && runs "$folder" || continue
  usable=yes
  test $n = 3 && find "$folder/." ! -name . -prune -type f -exec rm -f {} +
  find "$folder/." \( -name . -o -prune \) -user "$user" ! -perm -020 ! -perm -002 \
    \( -name . -type d -perm -700 -o ! -name . -type f -perm -400 \) -print
done]]
  )
  set("${out}" "${script}" PARENT_SCOPE)
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
