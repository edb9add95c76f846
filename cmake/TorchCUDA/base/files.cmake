# SPDX-License-Identifier: BSD-3-Clause
include_guard(GLOBAL)

# torchcuda_glob(<out> <folder> <pattern>...): lists the names in a folder that match, sorted,
# without the folder. Escapes the folder: file(GLOB) would read `[`, `*` and `?` in it as a pattern,
# and behind a pattern it does not follow `..`.
function(torchcuda_glob out folder)
  get_filename_component(folder "${folder}" ABSOLUTE)
  string(REGEX REPLACE "([[*?])" "[\\1]" folder_pattern "${folder}")
  set(names "")
  foreach(pattern IN LISTS ARGN)
    file(GLOB found LIST_DIRECTORIES true RELATIVE "${folder}" "${folder_pattern}/${pattern}")
    list(APPEND names ${found})
  endforeach()
  list(SORT names COMPARE NATURAL)
  set("${out}" "${names}" PARENT_SCOPE)
endfunction()

# torchcuda_is_text(<out> <path>): TRUE for a file that exists and has a size. FALSE for a folder, a
# dangling link, a pipe and an empty file.
function(torchcuda_is_text out path)
  set("${out}" FALSE PARENT_SCOPE)
  if(EXISTS "${path}" AND NOT IS_DIRECTORY "${path}")
    file(SIZE "${path}" size)
    if(size GREATER 0)
      set("${out}" TRUE PARENT_SCOPE)
    endif()
  endif()
endfunction()

# torchcuda_text(<out> <file> [<bytes>]): reads the start of a file. Adds a line end in front, so
# that every line has one before it. Empty if the file cannot be read. file(STRINGS) takes 20 times
# as long.
function(torchcuda_text out file)
  set("${out}" "" PARENT_SCOPE)
  set(limit 200000)
  if(ARGC GREATER 2)
    set(limit "${ARGV2}")
  endif()
  torchcuda_is_text(text "${file}")
  if(text)
    file(READ "${file}" text LIMIT ${limit})
    torchcuda_until_nul(text "${text}")
    set("${out}" "\n${text}" PARENT_SCOPE)
  endif()
endfunction()

# torchcuda_grep(<out> <file> <regex> [<bytes>]): gives the first group of the first match; unset if
# there is none. `^` at the start of the expression means the start of a line. `.` and `[^…]` match
# a line end as well.
function(torchcuda_grep out file regex)
  unset("${out}" PARENT_SCOPE)
  torchcuda_text(text "${file}" ${ARGN})
  torchcuda_match(group "${text}" "${regex}")
  if(DEFINED group)
    set("${out}" "${group}" PARENT_SCOPE)
  endif()
endfunction()

# torchcuda_match(<out> <text> <regex>): as torchcuda_grep(), in a text that torchcuda_text() read.
function(torchcuda_match out text regex)
  unset("${out}" PARENT_SCOPE)
  string(REGEX REPLACE "^\\^" "\n" regex "${regex}")
  if("${text}" MATCHES "${regex}")
    set(group "${CMAKE_MATCH_1}")
    if(NOT "${group}" STREQUAL "")
      set("${out}" "${group}" PARENT_SCOPE)
    endif()
  endif()
endfunction()
