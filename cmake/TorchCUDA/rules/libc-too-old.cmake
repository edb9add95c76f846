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
  USES
    torch.glibc_needed
    host.glibc
    torch.glibcxx_needed
    host.glibcxx
    torch.cxxabi_needed
    host.cxxabi
    project.cross
    torch.library_dir
    closure.complete
    closure.version.*.name
    closure.version.*.library
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
  torchcuda_missing_version(missing libc)
  if(found STREQUAL "" AND NOT missing_name STREQUAL "")
    set(found "a library without ${missing_name}")
    set(required "${missing_name}")
    set(where "${missing_resolved}")
    set(place "${missing_needed_by}")
  endif()
  torchcuda_all_known(known closure.complete)
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
  set(or "build and run in a container with a newer system")
  if(required MATCHES "(GLIBCXX|CXXABI)_")
    set(or "put the newer libstdc++ first: LD_LIBRARY_PATH=$CONDA_PREFIX/lib")
  endif()
  torchcuda_finding(
    SEVERITY "${severity}"
    FOUND "${found}"
    FOUND_AT "${where}"
    REQUIRED "${required} or newer"
    WHY "${name} was built on a newer system"
    WHY_AT "${place}"
    FIX "take a libtorch for older systems (wheels before 2.7: glibc 2.17, since 2.7: 2.28)"
    OR "${or}"
  )
endfunction()

# _torchcuda_older_libc(<out> <out needed>): the first version of this system that is older than libtorch needs; empty where none is.
function(_torchcuda_older_libc out out_required)
  set(found "")
  set(required "")
  foreach(pair IN ITEMS glibc:GLIBC glibcxx:GLIBCXX cxxabi:CXXABI)
    string(REGEX MATCH "^(.*):(.*)$" pair "${pair}")
    set(label "${CMAKE_MATCH_2}")
    set(keys "torch.${CMAKE_MATCH_1}_needed" "host.${CMAKE_MATCH_1}")
    torchcuda_all_known(known ${keys})
    list(GET keys 0 needed)
    list(GET keys 1 have)
    torchcuda_known(needed "${needed}")
    torchcuda_known(have "${have}")
    if(found STREQUAL "" AND known AND have VERSION_LESS needed)
      set(found "${label}_${have}")
      set(required "${label}_${needed}")
    endif()
  endforeach()
  set("${out}" "${found}" PARENT_SCOPE)
  set("${out_required}" "${required}" PARENT_SCOPE)
endfunction()
