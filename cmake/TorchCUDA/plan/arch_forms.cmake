# SPDX-License-Identifier: BSD-3-Clause
#
# The architecture names that libtorch's CMake package can parse.
include_guard(GLOBAL)

# torchcuda_name_forms(<out> <names>): our regular expression for the names, from a list or from
# the package's expression. The latter is compared with its known forms and never evaluated: foreign
# text must not become code, and CMake stops at an expression that is none. Empty if unknown.
function(torchcuda_name_forms out names)
  set(forms "")
  string(LENGTH "${names}" length)
  if(length GREATER 4000) # no list of names; too long for an expression
    set(names "")
  endif()
  if(names MATCHES "^[a-z0-9. ]+$" AND NOT names MATCHES "^ |  | $")
    string(REPLACE "." "\\." forms "${names}")
    string(REPLACE " " "|" forms "${forms}")
  elseif(names MATCHES "^\\^\\(?\\[0-9\\](\\+?)\\\\\\.\\[0-9\\](a\\?|\\[[a-z]+\\]\\?|\\(|$)")
    set(forms "[0-9]\\.[0-9]")
    if(names MATCHES "^\\^\\(?\\[0-9\\]\\+")
      set(forms "[0-9]+\\.[0-9]")
    endif()
    if(names MATCHES "\\.\\[0-9\\]a\\?")
      string(APPEND forms "a?")
    elseif(names MATCHES "\\.\\[0-9\\]\\[af\\]\\?")
      string(APPEND forms "[af]?")
    endif()
  endif()
  set("${out}" "${forms}" PARENT_SCOPE)
endfunction()
