# SPDX-License-Identifier: BSD-3-Clause
#
# Programs as people name them: a path, a name on PATH, a command with arguments.
include_guard(GLOBAL)

# A path or a name on PATH that is a program; unset if it is none.
function(_torchcuda_program out value)
  unset("${out}" PARENT_SCOPE)
  if("${value}" MATCHES "/")
    torchcuda_absolute(program "${value}")
  else()
    torchcuda_which(program "${value}")
  endif()
  if(DEFINED program)
    torchcuda_saw("${program}")
  endif()
  if(DEFINED program AND EXISTS "${program}" AND NOT IS_DIRECTORY "${program}")
    set("${out}" "${program}" PARENT_SCOPE)
  endif()
endfunction()

# The compiler of a command as CXX and CUDACXX hold it: the longest start that is a program, so that a
# path may have blanks; what follows is arguments, or the compiler behind a launcher. Unset if none.
function(_torchcuda_program_of_command out command)
  unset("${out}" PARENT_SCOPE)
  set(words "${command}")
  _torchcuda_program(program "${words}")
  while(NOT DEFINED program AND "${words}" MATCHES "^(.*[^ ]) +[^ ]+ *$")
    set(words "${CMAKE_MATCH_1}")
    _torchcuda_program(program "${words}")
  endwhile()
  if(DEFINED program AND "${program}" MATCHES "/(s?ccache|distcc)$")
    string(LENGTH "${words}" length)
    string(SUBSTRING "${command}" ${length} -1 rest)
    if("${rest}" MATCHES "^ +([^ ]+)")
      _torchcuda_program(program "${CMAKE_MATCH_1}")
    endif()
  endif()
  if(DEFINED program)
    set("${out}" "${program}" PARENT_SCOPE)
  endif()
endfunction()
