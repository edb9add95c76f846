# SPDX-License-Identifier: BSD-3-Clause
#
# Why: any other symbol the loader would not find. Rules for known causes come first; each symbol
# has one cause.
# Source: the ELF files; `ldd -r` says the same.
torchcuda_rule(
  ID undefined-symbol
  SEVERITY error
  TITLE "A library lacks a symbol that another needs"
  FAILURE F12 F30 F39
  NEEDS closure.complete
  USES
    closure.undefined.*.symbol
    closure.version.*.name
    closure.version.*.library
    closure.version.*.needed_by
    closure.version.*.resolved
    project.cross
  SYMPTOM "symbol lookup error: undefined symbol"
  BECAUSE "the library that is found is another one than the one that was meant"
  REMEDY "the library that was meant, first on the loader's path"
)
function(torchcuda_rule_undefined_symbol)
  torchcuda_symbols_by_cause(undefined other)
  torchcuda_symbol_text(text "${undefined_symbol}" "${undefined_count}")
  set(what "${undefined_symbol}")
  if(undefined_count EQUAL 0)
    torchcuda_missing_version(undefined other)
    if(DEFINED fact.closure.undefined.0.symbol OR undefined_name STREQUAL "")
      return() # the rule of its cause reports it
    endif()
    set(what "version ${undefined_name}")
    set(text "${what}")
  endif()
  torchcuda_run_severity(severity)
  set(found "no library with ${text}")
  if(NOT undefined_library STREQUAL "")
    set(found "a ${undefined_library} without ${text}")
  endif()
  torchcuda_finding(
    SEVERITY "${severity}"
    FOUND "${found}"
    FOUND_AT "${undefined_resolved}"
    REQUIRED "a library that has it"
    WHY "it is needed"
    WHY_AT "${undefined_needed_by}"
    FIX
      "reinstall the package of the file that needs it, and take foreign folders out of LD_LIBRARY_PATH"
    SUMMARY "a library needs ${what}, which nothing defines"
    UNLESS "the program itself defines it"
  )
endfunction()
