# SPDX-License-Identifier: BSD-3-Clause
#
# The titles of the failures (F01, …) and of the environments (T01, …), read from the pages that hold them.
include_guard(GLOBAL)

# known_titles(<out> F|T <page>): the ids of the page's table; title_<id>: the text beside each, set in the caller.
function(known_titles out letter page)
  file(STRINGS "${page}" rows ENCODING UTF-8 REGEX "^\\| ${letter}[0-9][0-9][a-z]? \\|")
  set(ids "")
  foreach(row IN LISTS rows)
    string(REGEX MATCH "^\\| ([A-Z0-9a-z]+) \\| ([^|]*[^| ]) \\|" row "${row}")
    if("${CMAKE_MATCH_2}" STREQUAL "" OR "${CMAKE_MATCH_1}" IN_LIST ids)
      message(FATAL_ERROR "${page}: a row without a title, or an id that stands twice: ${row}")
    endif()
    list(APPEND ids "${CMAKE_MATCH_1}")
    set("title_${CMAKE_MATCH_1}" "${CMAKE_MATCH_2}" PARENT_SCOPE)
  endforeach()
  set("${out}" "${ids}" PARENT_SCOPE)
endfunction()
