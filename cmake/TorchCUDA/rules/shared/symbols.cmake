# SPDX-License-Identifier: BSD-3-Clause
#
# Symbols and symbol versions that the loader would not find. They read the facts of the calling
# rule.
include_guard(GLOBAL)

# torchcuda_symbols_by_cause(<prefix> <cause>): the undefined symbols with that cause.
# <prefix>_count; and of the first one <prefix>_symbol (with version), _needed_by, _library and
# _resolved.
function(torchcuda_symbols_by_cause prefix cause)
  set("${prefix}_symbol" "" PARENT_SCOPE)
  set(count 0)
  set(n 0)
  while(DEFINED fact.closure.undefined.${n}.symbol)
    torchcuda_known(this closure.undefined.${n}.cause other)
    if(this STREQUAL cause)
      if(count EQUAL 0)
        set(symbol "${fact.closure.undefined.${n}.symbol}")
        torchcuda_known(version closure.undefined.${n}.version)
        if(NOT version STREQUAL "")
          string(APPEND symbol "@${version}")
        endif()
        set("${prefix}_symbol" "${symbol}" PARENT_SCOPE)
        foreach(field IN ITEMS needed_by library resolved)
          torchcuda_known(value closure.undefined.${n}.${field})
          set("${prefix}_${field}" "${value}" PARENT_SCOPE)
        endforeach()
      endif()
      math(EXPR count "${count} + 1")
    endif()
    math(EXPR n "${n} + 1")
  endwhile()
  set("${prefix}_count" ${count} PARENT_SCOPE)
endfunction()

# torchcuda_missing_version(<prefix> libc|other): the first symbol version that the library found
# lacks, of the C and C++ library or of others: <prefix>_name, _library, _needed_by and _resolved;
# <prefix>_name is empty if there is none.
function(torchcuda_missing_version prefix kind)
  set("${prefix}_name" "" PARENT_SCOPE)
  set(n 0)
  while(DEFINED fact.closure.version.${n}.name)
    set(this other)
    if(fact.closure.version.${n}.name MATCHES "^(GLIBC|GLIBCXX|CXXABI|GCC)_")
      set(this libc)
    endif()
    if(this STREQUAL kind)
      foreach(field IN ITEMS name library needed_by resolved)
        torchcuda_known(value closure.version.${n}.${field})
        set("${prefix}_${field}" "${value}" PARENT_SCOPE)
      endforeach()
      return()
    endif()
    math(EXPR n "${n} + 1")
  endwhile()
endfunction()

# torchcuda_symbol_text(<out> <symbol> <count>): `symbol x@y (and 9 more)`.
function(torchcuda_symbol_text out symbol count)
  set(text "symbol ${symbol}")
  if(count GREATER 1)
    math(EXPR more "${count} - 1")
    string(APPEND text " (and ${more} more)")
  endif()
  set("${out}" "${text}" PARENT_SCOPE)
endfunction()
