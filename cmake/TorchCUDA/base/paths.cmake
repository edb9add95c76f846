# SPDX-License-Identifier: BSD-3-Clause
#
# Paths. A path may hold any byte, so it never goes into a list: `;` would split it, and `[` would
# hide the separators after it.
include_guard(GLOBAL)

# torchcuda_split(<prefix> <text> <separator>): splits a text into <prefix>_0, <prefix>_1, …;
# <prefix>_count is their number. Drops empty parts.
function(torchcuda_split prefix text separator)
  set(count 0)
  set(more TRUE)
  if(NOT "${text}" MATCHES "[][;\\\\]") # safe in a list, which is faster
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

# torchcuda_which(<out> <program>): finds a program on PATH; unset if there is none. Plain
# find_program() would first search the caller's prefixes and root paths, which neither a shell nor
# nvcc does.
function(torchcuda_which out program)
  unset(found) # a project's variable of this name would end the search
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

# torchcuda_absolute(<out> <path>): makes a path absolute, relative to the source folder (`cmake
# -P`: the current folder). Removes a slash at the end.
function(torchcuda_absolute out path)
  cmake_path(ABSOLUTE_PATH path BASE_DIRECTORY "${CMAKE_SOURCE_DIR}" NORMALIZE)
  if("${path}" MATCHES "^(.+)/$")
    set(path "${CMAKE_MATCH_1}")
  endif()
  set("${out}" "${path}" PARENT_SCOPE)
endfunction()

# torchcuda_up(<out> <path>): gives the parent folder.
function(torchcuda_up out path)
  cmake_path(GET path PARENT_PATH up)
  set("${out}" "${up}" PARENT_SCOPE)
endfunction()

# torchcuda_same_file(<out> <path> <path>): TRUE if both resolve to the same path.
function(torchcuda_same_file out a b)
  torchcuda_real_path(a "${a}")
  torchcuda_real_path(b "${b}")
  set("${out}" FALSE PARENT_SCOPE)
  if("${a}" STREQUAL "${b}")
    set("${out}" TRUE PARENT_SCOPE)
  endif()
endfunction()

# torchcuda_path_problem(<out> <path>): says why a path from the user cannot be used; unset if it
# exists and can be read.
function(torchcuda_path_problem out path)
  unset("${out}" PARENT_SCOPE)
  torchcuda_absolute(absolute "${path}")
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

# torchcuda_real_path(<out> <path>): resolves all links. Before CMake 3.28 (CMP0152),
# file(REAL_PATH) drops `x/..` without checking whether `x` is a link. The system would follow the
# link, so the result can be another folder.
function(torchcuda_real_path out path)
  while("${path}" MATCHES "/\\.\\.(/|$)" AND CMAKE_VERSION VERSION_LESS 3.28)
    string(REGEX REPLACE "//+" "/" path "${path}")
    string(REGEX MATCH "/\\.\\.(/.*)?$" tail "${path}") # the leftmost: a folder may be called `..x`
    string(FIND "${path}" "${tail}" at)
    string(SUBSTRING "${path}" 0 ${at} head)
    string(LENGTH "${head}/.." length)
    string(SUBSTRING "${path}" ${length} -1 rest)
    file(REAL_PATH "${head}" head)
    get_filename_component(head "${head}" DIRECTORY)
    set(path "${head}${rest}")
  endwhile()
  file(REAL_PATH "${path}" path)
  set("${out}" "${path}" PARENT_SCOPE)
endfunction()
