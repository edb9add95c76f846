# SPDX-License-Identifier: BSD-3-Clause
#
# Names that are nearly right.
include_guard(GLOBAL)

# torchcuda_is_typo(<out> <tail> <name>): `yes` if the tail of a name is nearly that of the switch:
# the same but for case and `_`; or about as long, with half of its pairs of letters.
function(torchcuda_is_typo out tail name)
  string(REGEX REPLACE "^TorchCUDA_" "" wanted "${name}")
  string(TOLOWER "${tail}" tail)
  string(TOLOWER "${wanted}" wanted)
  string(REPLACE "_" "" tail "${tail}")
  string(REPLACE "_" "" wanted "${wanted}")
  _torchcuda_shared_pairs(shared "${tail}" "${wanted}")
  string(LENGTH "${tail}" length)
  string(LENGTH "${wanted}" wanted_length)
  math(EXPR longer "${length} - ${wanted_length}")
  math(EXPR half "(${wanted_length} - 1) / 2")
  set("${out}" no PARENT_SCOPE)
  if(
    tail STREQUAL wanted
    OR (longer GREATER -3 AND longer LESS 3 AND shared GREATER 1 AND NOT shared LESS half)
  )
    set("${out}" yes PARENT_SCOPE)
  endif()
endfunction()

# torchcuda_nearest(<out> <word> <list>): the entry that shares most pairs of letters with <word>.
function(torchcuda_nearest out word list)
  string(TOLOWER "${word}" word)
  set(best -1)
  set(nearest "")
  foreach(entry IN LISTS list)
    string(TOLOWER "${entry}" lower)
    set(score 1000)
    if(NOT lower STREQUAL word)
      _torchcuda_shared_pairs(score "${word}" "${lower}")
    endif()
    if(score GREATER best)
      set(best ${score})
      set(nearest "${entry}")
    endif()
  endforeach()
  set("${out}" "${nearest}" PARENT_SCOPE)
endfunction()

# _torchcuda_shared_pairs(<out> <word> <other>): how many pairs of letters of <word> are in <other>.
# Only the first 60 letters count.
function(_torchcuda_shared_pairs out word other)
  string(SUBSTRING "${word}" 0 60 word)
  string(LENGTH "${word}" length)
  set(score 0)
  set(at 1)
  while(at LESS length)
    math(EXPR first "${at} - 1")
    string(SUBSTRING "${word}" ${first} 2 pair)
    string(FIND "${other}" "${pair}" found)
    if(found GREATER -1)
      math(EXPR score "${score} + 1")
    endif()
    math(EXPR at "${at} + 1")
  endwhile()
  set("${out}" ${score} PARENT_SCOPE)
endfunction()
