# SPDX-License-Identifier: BSD-3-Clause
#
# Paths and small files. A path may hold any byte, so it never goes through a list: `;` would split it,
# and `[` would swallow the separators after it.
include_guard(GLOBAL)

# torchcuda_split(<prefix> <text> <separator>): the parts that are not empty, as <prefix>_0,
# <prefix>_1, …; <prefix>_count says how many.
function(torchcuda_split prefix text separator)
  set(count 0)
  set(more TRUE)
  if(NOT "${text}" MATCHES "[][;\\\\]") # a list will do, and is quicker
    string(REPLACE "${separator}" ";" parts "${text}")
    foreach(part IN LISTS parts)
      if(NOT "${part}" STREQUAL "")
        set("${prefix}_${count}" "${part}" PARENT_SCOPE)
        math(EXPR count "${count} + 1")
      endif()
    endforeach()
    set(more FALSE)
  endif()
  while(more)
    string(FIND "${text}" "${separator}" at)
    if(at LESS 0)
      set(part "${text}")
      set(more FALSE)
    else()
      string(SUBSTRING "${text}" 0 ${at} part)
      math(EXPR at "${at} + 1")
      string(SUBSTRING "${text}" ${at} -1 text)
    endif()
    if(NOT "${part}" STREQUAL "")
      set("${prefix}_${count}" "${part}" PARENT_SCOPE)
      math(EXPR count "${count} + 1")
    endif()
  endwhile()
  set("${prefix}_count" ${count} PARENT_SCOPE)
endfunction()

# torchcuda_which(<out> <program>): the program on PATH, or unset. Plain find_program() would look into
# the caller's prefixes and root paths first, which neither a shell nor nvcc does.
function(torchcuda_which out program)
  set_property(GLOBAL APPEND_STRING PROPERTY TorchCUDA.programs "${program}\n")
  unset(found) # a variable of the project's would end the search
  find_program(
    found
    NAMES "${program}"
    PATHS
    ENV PATH
    NO_DEFAULT_PATH
    NO_CMAKE_FIND_ROOT_PATH
    NO_CACHE
  )
  if(found)
    set("${out}" "${found}" PARENT_SCOPE)
  else()
    unset("${out}" PARENT_SCOPE)
  endif()
endfunction()

# torchcuda_absolute(<out> <path>): relative paths start at the source folder; `cmake -P` has the
# current folder there. No slash at the end.
function(torchcuda_absolute out path)
  cmake_path(ABSOLUTE_PATH path BASE_DIRECTORY "${CMAKE_SOURCE_DIR}" NORMALIZE)
  if("${path}" MATCHES "^(.+)/$")
    set(path "${CMAKE_MATCH_1}")
  endif()
  set("${out}" "${path}" PARENT_SCOPE)
endfunction()

# torchcuda_up(<out> <path>): the folder above.
function(torchcuda_up out path)
  cmake_path(GET path PARENT_PATH up)
  set("${out}" "${up}" PARENT_SCOPE)
endfunction()

# torchcuda_is_text(<out> <path>): a file that can be read and holds something. A folder, a dangling
# link, a pipe and an empty file are not.
function(torchcuda_is_text out path)
  torchcuda_saw("${path}")
  set("${out}" FALSE PARENT_SCOPE)
  if(EXISTS "${path}" AND NOT IS_DIRECTORY "${path}")
    file(SIZE "${path}" size)
    if(size GREATER 0)
      set("${out}" TRUE PARENT_SCOPE)
    endif()
  endif()
endfunction()

# torchcuda_text(<out> <file> [<bytes>]): the start of a file after a line end, so that every line has one
# before it; empty where it cannot be read. file(STRINGS) would give lines, and takes 20 times as long.
function(torchcuda_text out file)
  set("${out}" "" PARENT_SCOPE)
  set(limit 200000)
  if(ARGC GREATER 2)
    set(limit "${ARGV2}")
  endif()
  torchcuda_is_text(text "${file}")
  if(text)
    file(READ "${file}" text LIMIT ${limit})
    set("${out}" "\n${text}" PARENT_SCOPE)
  endif()
endfunction()

# torchcuda_grep(<out> <file> <regex> [<bytes>]): the first group of the first match, or unset. `^` at the start of the
# expression is the start of a line; `.` and `[^…]` match a line end as well.
function(torchcuda_grep out file regex)
  unset("${out}" PARENT_SCOPE)
  torchcuda_text(text "${file}" ${ARGN})
  string(REGEX REPLACE "^\\^" "\n" regex "${regex}")
  if("${text}" MATCHES "${regex}")
    set(group "${CMAKE_MATCH_1}")
    if(NOT "${group}" STREQUAL "")
      set("${out}" "${group}" PARENT_SCOPE)
    endif()
  endif()
endfunction()

# torchcuda_same_file(<out> <path> <path>): one and the same behind the links.
function(torchcuda_same_file out a b)
  torchcuda_real_path(a "${a}")
  torchcuda_real_path(b "${b}")
  set("${out}" FALSE PARENT_SCOPE)
  if("${a}" STREQUAL "${b}")
    set("${out}" TRUE PARENT_SCOPE)
  endif()
endfunction()

# torchcuda_path_problem(<out> <path>): why a path that somebody gave is no use, whatever it should hold;
# unset if it is there and can be read.
function(torchcuda_path_problem out path)
  unset("${out}" PARENT_SCOPE)
  torchcuda_absolute(absolute "${path}")
  torchcuda_saw("${absolute}")
  if(EXISTS "${absolute}")
    return()
  endif()
  set(problem "does not exist")
  cmake_path(GET absolute FILENAME name)
  torchcuda_up(up "${absolute}")
  string(REGEX REPLACE "([][*?])" "[\\1]" pattern "${name}")
  torchcuda_glob(found "${up}" "${pattern}")
  if("${path}" MATCHES "^~")
    set(problem "does not exist: only a shell expands ~")
  elseif(IS_SYMLINK "${absolute}")
    set(problem "is a link to nothing")
  elseif(NOT "${found}" STREQUAL "")
    set(problem "cannot be read")
  elseif(NOT IS_ABSOLUTE "${path}")
    set(problem "does not exist in ${CMAKE_SOURCE_DIR}")
  endif()
  set("${out}" "${problem}" PARENT_SCOPE)
endfunction()
