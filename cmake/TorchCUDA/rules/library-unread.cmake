# SPDX-License-Identifier: BSD-3-Clause
#
# Why: where a library cannot be read, the rules that need it judge nothing. A file that may not be
# read is often one that the program may not load either.
# Source: the errors of open() and mmap(). A library that cannot be read is not called missing.
torchcuda_rule(
  ID library-unread
  SEVERITY warning
  TITLE "A library could not be read"
  FAILURE F02
  NEEDS elf.all_read
  USES elf.unread.*.file elf.unread.*.reason
  SYMPTOM "cannot open shared object file: Permission denied"
  BECAUSE
    "the file belongs to another user, or a limit of the shell (ulimit) is too low to look at it"
  REMEDY "let the user read it, or raise the limit"
)
function(torchcuda_rule_library_unread)
  if(fact.elf.all_read STREQUAL "yes")
    return()
  endif()
  torchcuda_all_known(known elf.unread.0.file)
  if(NOT known)
    return()
  endif()
  torchcuda_known(reason elf.unread.0.reason "unknown")
  set(file "${fact.elf.unread.0.file}")
  set(count 0)
  while(DEFINED fact.elf.unread.${count}.file)
    math(EXPR count "${count} + 1")
  endwhile()
  set(more "")
  if(count GREATER 1)
    set(more " (one of ${count})")
  endif()
  set(fix "see who may read it: namei -l \"${file}\"")
  if(reason STREQUAL "Cannot allocate memory")
    set(fix "raise the limit of memory (ulimit -v unlimited), then configure again")
  elseif(reason STREQUAL "Too many open files")
    set(fix "raise the limit of open files (ulimit -n 1024), then configure again")
  elseif(reason MATCHES "GPU code")
    set(fix "use a newer TorchCUDA; if there is none, install the package that owns it again")
  endif()
  torchcuda_finding(
    FOUND "${reason}${more}"
    FOUND_AT "${file}"
    REQUIRED "a file that can be read"
    WHY "rules that need it are not checked"
    FIX "${fix}"
    UNLESS "another user builds or runs the program, and can read it"
  )
endfunction()
