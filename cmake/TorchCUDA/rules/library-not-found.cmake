# SPDX-License-Identifier: BSD-3-Clause
#
# Why: a library that libtorch needs is not on the loader's search path for the program.
# Source: the ELF files, read as the loader reads them. Sonames are not CUDA versions
# (libcusparse.so.12 belongs to 13).
torchcuda_rule(
  ID library-not-found
  SEVERITY error
  TITLE "A library that libtorch needs is not found"
  FAILURE F02 F46 F28
  NEEDS closure.complete
  USES
    closure.missing.*.soname
    closure.missing.*.needed_by
    driver.present
    project.cross
    torch.layout
    torch.cuda_major
    torch.root
  SYMPTOM
    "error while loading shared libraries: libcudart.so.12: cannot open shared object file; or undefined references at link"
  BECAUSE "the packages that libtorch depends on are not beside it, nor on the loader's path"
  REMEDY "install the package that owns the library, or put its folder on LD_LIBRARY_PATH"
)
function(torchcuda_rule_library_not_found)
  _torchcuda_not_found(names place)
  if(names STREQUAL "")
    return()
  endif()
  torchcuda_run_severity(severity)
  torchcuda_name_libtorch(name)
  torchcuda_known(layout torch.layout)
  _torchcuda_missing_text(text "${names}")
  # The program's RUNPATH applies only to what the program links itself, not to what libtorch needs.
  set(fix "LD_LIBRARY_PATH=<${text_folder}>   (where it is built, and where it runs)")
  set(or "")
  torchcuda_owners(owners "${names}")
  if(layout STREQUAL "wheel" AND NOT owners STREQUAL "")
    set(or "${fix}")
    torchcuda_pip_beside_torch(pip)
    set(fix "${pip} ${owners}   (beside this libtorch)")
  endif()
  torchcuda_finding(
    SEVERITY "${severity}"
    FOUND "${text_found}"
    REQUIRED "${text_it} on the loader's path"
    WHY "${name} needs ${text_it}"
    WHY_AT "${place}"
    FIX "${fix}"
    OR "${or}"
    SUMMARY "${name} needs ${text_summary}"
    UNLESS "the machine that runs the program has ${text_it}"
  )
endfunction()

# _torchcuda_not_found(<out> <out place>): the names, and what needs the first of them.
function(_torchcuda_not_found out out_place)
  set(names "")
  set(place "")
  set(n 0)
  while(DEFINED fact.closure.missing.${n}.soname)
    set(soname "${fact.closure.missing.${n}.soname}")
    # The driver's own libraries are not libtorch's business; libcuda-missing names them.
    if(NOT soname MATCHES "^lib(cuda|nvidia-ml)\\.so")
      if(names STREQUAL "")
        torchcuda_known(place closure.missing.${n}.needed_by)
      endif()
      list(APPEND names "${soname}")
    endif()
    math(EXPR n "${n} + 1")
  endwhile()
  set("${out}" "${names}" PARENT_SCOPE)
  set("${out_place}" "${place}" PARENT_SCOPE)
endfunction()

# _torchcuda_missing_text(<prefix> <sonames>): <prefix>_found, _it, _folder and _summary, for one, some, or many.
function(_torchcuda_missing_text prefix names)
  list(LENGTH names count)
  list(GET names 0 first)
  if(count EQUAL 1)
    set("${prefix}_found" "no ${first}" PARENT_SCOPE)
    set("${prefix}_it" it PARENT_SCOPE)
    set("${prefix}_folder" "its folder" PARENT_SCOPE)
    set("${prefix}_summary" "${first}, which is not found" PARENT_SCOPE)
    return()
  endif()
  set(tail "")
  if(count GREATER 8)
    list(SUBLIST names 0 6 names)
    math(EXPR unnamed "${count} - 6")
    set(tail ", and ${unnamed} more, in the report file")
  endif()
  list(JOIN names ", " names)
  math(EXPR more "${count} - 1")
  set("${prefix}_found" "${count} libraries are missing: ${names}${tail}" PARENT_SCOPE)
  set("${prefix}_it" them PARENT_SCOPE)
  set("${prefix}_folder" "their folders" PARENT_SCOPE)
  set("${prefix}_summary" "${first} and ${more} more, which are not found" PARENT_SCOPE)
endfunction()
