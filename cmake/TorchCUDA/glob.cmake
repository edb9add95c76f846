# SPDX-License-Identifier: BSD-3-Clause
include_guard(GLOBAL)

# torchcuda_glob(<out> <folder> <pattern>...): the names in a folder that match, sorted, without the folder:
# a folder's `[` is a pattern to file(GLOB), and in a list it would swallow separators.
function(torchcuda_glob out folder)
  torchcuda_saw("${folder}")
  string(REPLACE "[" "[[]" folder_pattern "${folder}")
  set(names "")
  foreach(pattern IN LISTS ARGN)
    file(GLOB found LIST_DIRECTORIES true RELATIVE "${folder}" "${folder_pattern}/${pattern}")
    list(APPEND names ${found})
  endforeach()
  list(SORT names COMPARE NATURAL)
  set("${out}" "${names}" PARENT_SCOPE)
endfunction()
