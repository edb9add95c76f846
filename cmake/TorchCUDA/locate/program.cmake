# SPDX-License-Identifier: BSD-3-Clause
#
# Resolves a program that the user names: a path, a name on PATH, or a command with arguments.
include_guard(GLOBAL)

# Gives the program of a path or of a name on PATH; unset if there is none.
function(torchcuda_program out value)
  unset("${out}" PARENT_SCOPE)
  if("${value}" MATCHES "/")
    torchcuda_absolute(program "${value}")
  else()
    torchcuda_which(program "${value}")
  endif()
  if(DEFINED program AND EXISTS "${program}" AND NOT IS_DIRECTORY "${program}")
    set("${out}" "${program}" PARENT_SCOPE)
  endif()
endfunction()

# torchcuda_split_command(<out> <out arguments> <command>): splits a command such as CXX or CUDACXX.
# Takes the longest prefix that is a program, since a path may have blanks. <out> is unset if there
# is none.
function(torchcuda_split_command out out_arguments command)
  unset("${out}" PARENT_SCOPE)
  set(rest "")
  string(STRIP "${command}" words)
  torchcuda_program(program "${words}")
  while(NOT DEFINED program AND "${words}" MATCHES "^(.*[^ ])( +[^ ]+)$")
    set(words "${CMAKE_MATCH_1}")
    string(PREPEND rest "${CMAKE_MATCH_2}")
    torchcuda_program(program "${words}")
  endwhile()
  if(DEFINED program)
    set("${out}" "${program}" PARENT_SCOPE)
  endif()
  separate_arguments(rest UNIX_COMMAND "${rest}")
  set("${out_arguments}" "${rest}" PARENT_SCOPE)
endfunction()

# torchcuda_started_program(<variable> <argument>...): replaces a launcher (ccache, env) by the
# program that it starts: the first argument that is a program. An option before it ends the search.
function(torchcuda_started_program variable)
  foreach(word IN LISTS ARGN)
    if("${word}" MATCHES "^[A-Za-z_][A-Za-z0-9_]*=") # env NAME=value
      continue()
    endif()
    torchcuda_program(program "${word}")
    if("${word}" MATCHES "^-" OR NOT DEFINED program)
      break()
    endif()
    set("${variable}" "${program}" PARENT_SCOPE)
  endforeach()
endfunction()

# torchcuda_program_of_command(<out> <command>): gives the compiler of a command; unset if there is
# none.
function(torchcuda_program_of_command out command)
  unset("${out}" PARENT_SCOPE)
  torchcuda_split_command(program arguments "${command}")
  if(DEFINED program)
    torchcuda_started_program(program ${arguments})
    set("${out}" "${program}" PARENT_SCOPE)
  endif()
endfunction()
