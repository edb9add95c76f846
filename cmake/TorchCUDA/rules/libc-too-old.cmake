# SPDX-License-Identifier: BSD-3-Clause
#
# Why: a library built on a newer system needs versions of glibc and libstdc++ that an older system
# lacks.
# Source: the version needs and definitions in the ELF files.
torchcuda_rule(
  ID libc-too-old
  SEVERITY error
  TITLE "The system's C or C++ library is older than libtorch needs"
  FAILURE F14
  NEEDS torch.glibcxx_needed host.glibcxx
  USES
    torch.glibc_needed
    host.glibc
    torch.cxxabi_needed
    host.cxxabi
    project.cross
    torch.library_dir
    closure.version.*.name
    closure.version.*.resolved
    closure.version.*.needed_by
    closure.undefined.*.symbol
  SYMPTOM "version 'GLIBCXX_3.4.30' not found (required by libtorch)"
  BECAUSE
    "libtorch, or a library it loads, was built on a newer system, or an older libstdc++ comes first on the path"
  REMEDY "a libtorch built for older systems, or the newer libstdc++ first"
)
function(torchcuda_rule_libc_too_old)
  torchcuda_run_severity(severity)
  torchcuda_known(place torch.library_dir)
  torchcuda_name_libtorch(name)
  set(where "")
  _torchcuda_older_libc(found required)
  if(found STREQUAL "" AND DEFINED fact.closure.version.0.name)
    if(fact.closure.version.0.name MATCHES "^(GLIBC|GLIBCXX|CXXABI)_")
      set(found "a library without ${fact.closure.version.0.name}")
      set(required "${fact.closure.version.0.name}")
      torchcuda_known(where closure.version.0.resolved)
      torchcuda_known(place closure.version.0.needed_by)
    endif()
  endif()
  torchcuda_symbols_by_cause(undefined libc)
  if(found STREQUAL "" AND undefined_count GREATER 0)
    set(found "a ${undefined_library} without ${undefined_symbol}")
    set(required "${undefined_symbol}")
    set(where "${undefined_resolved}")
    set(place "${undefined_needed_by}")
  endif()
  if(found STREQUAL "")
    return()
  endif()
  torchcuda_finding(
    SEVERITY "${severity}"
    FOUND "${found}"
    FOUND_AT "${where}"
    REQUIRED "${required} or newer"
    WHY "${name} was built on a newer system"
    WHY_AT "${place}"
    FIX "take a libtorch for older systems (wheels before 2.7: glibc 2.17, since 2.7: 2.28)"
    OR "put the newer libstdc++ first: LD_LIBRARY_PATH=$CONDA_PREFIX/lib"
  )
endfunction()

# _torchcuda_older_libc(<out> <out needed>): the first version of this system that is older than libtorch needs; empty where none is.
function(_torchcuda_older_libc out out_required)
  set(found "")
  set(required "")
  foreach(pair IN ITEMS glibc:GLIBC glibcxx:GLIBCXX cxxabi:CXXABI)
    string(REGEX MATCH "^(.*):(.*)$" pair "${pair}")
    set(label "${CMAKE_MATCH_2}")
    torchcuda_known(needed torch.${CMAKE_MATCH_1}_needed)
    torchcuda_known(have host.${CMAKE_MATCH_1})
    if(
      found STREQUAL ""
      AND NOT needed STREQUAL ""
      AND NOT have STREQUAL ""
      AND have VERSION_LESS needed
    )
      set(found "${label}_${have}")
      set(required "${label}_${needed}")
    endif()
  endforeach()
  set("${out}" "${found}" PARENT_SCOPE)
  set("${out_required}" "${required}" PARENT_SCOPE)
endfunction()
