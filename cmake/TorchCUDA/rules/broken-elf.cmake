# SPDX-License-Identifier: BSD-3-Clause
#
# Why: a library that cannot be read as ELF is truncated, a Git LFS pointer, or not a library at
# all.
# Source: the file; every offset is checked.
torchcuda_rule(
  ID broken-elf
  SEVERITY error
  TITLE "A library is damaged"
  FAILURE F34 F45
  NEEDS closure.complete
  USES elf.problem.*.file elf.problem.*.reason torch.library_dir project.cross
  SYMPTOM "file not recognized: file format not recognized; invalid ELF header"
  BECAUSE "the download or the copy was cut short, or the file is only a pointer to the real one"
  REMEDY "install it again"
)
function(torchcuda_rule_broken_elf)
  if(NOT DEFINED fact.elf.problem.0.file)
    return()
  endif()
  torchcuda_run_severity(severity)
  torchcuda_known(reason elf.problem.0.reason "cannot be read")
  set(count 0)
  while(DEFINED fact.elf.problem.${count}.file)
    math(EXPR count "${count} + 1")
  endwhile()
  set(more "")
  if(count GREATER 1)
    set(more " (one of ${count})")
  endif()
  torchcuda_finding(
    SEVERITY "${severity}"
    FOUND "${reason}${more}"
    FOUND_AT "${fact.elf.problem.0.file}"
    REQUIRED "a whole ELF library"
    WHY "the program would load it"
    FIX "install the package that owns it again: pip install --force-reinstall --no-cache-dir …"
  )
endfunction()
