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
  if(DEFINED program)
  endif()
  if(DEFINED program AND EXISTS "${program}" AND NOT IS_DIRECTORY "${program}")
    set("${out}" "${program}" PARENT_SCOPE)
  endif()
endfunction()

# Gives the compiler of a command such as CXX or CUDACXX; unset if there is none. Takes the longest
# prefix that is a program, since a path may have blanks. Arguments follow, or the compiler behind a
# launcher.
function(torchcuda_program_of_command out command)
  unset("${out}" PARENT_SCOPE)
  set(words "${command}")
  torchcuda_program(program "${words}")
  while(NOT DEFINED program AND "${words}" MATCHES "^(.*[^ ]) +[^ ]+ *$")
    set(words "${CMAKE_MATCH_1}")
    torchcuda_program(program "${words}")
  endwhile()
  if(DEFINED program AND "${program}" MATCHES "/(s?ccache|distcc)$")
    string(LENGTH "${words}" length)
    string(SUBSTRING "${command}" ${length} -1 rest)
    if("${rest}" MATCHES "^ +([^ ]+)")
      torchcuda_program(program "${CMAKE_MATCH_1}")
    endif()
  endif()
  if(DEFINED program)
    set("${out}" "${program}" PARENT_SCOPE)
  endif()
endfunction()
