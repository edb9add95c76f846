# SPDX-License-Identifier: BSD-3-Clause
#
# Why: some releases are bad by themselves, whatever they are combined with.
# Source: the dated rows of torchcuda_known_bad() in facts/driver_versions.cmake.
torchcuda_rule(
  ID known-bad-version
  SEVERITY warning
  TITLE "A release with a known fault is in use"
  FAILURE F17
  NEEDS cudnn.version
  USES cudnn.library
  SYMPTOM "differs: see the row"
  BECAUSE "the vendor released it with a fault and mended it later"
  REMEDY "the release that mends it"
)
function(torchcuda_rule_known_bad_version)
  torchcuda_known_bad(rows)
  foreach(row IN LISTS rows)
    string(REPLACE "|" ";" cells "${row}")
    list(GET cells 0 key)
    list(GET cells 1 from)
    list(GET cells 2 below)
    list(GET cells 3 what)
    list(GET cells 4 remedy)
    list(GET cells 5 source)
    torchcuda_known(version "${key}")
    if(NOT version STREQUAL "" AND NOT version VERSION_LESS from AND version VERSION_LESS below)
      torchcuda_known(library cudnn.library)
      torchcuda_finding(
        FOUND "${key} ${version}"
        FOUND_AT "${library}"
        REQUIRED "older than ${from}, or ${below} and newer"
        WHY "${what}"
        WHY_AT "${source}"
        FIX "${remedy}"
      )
    endif()
  endforeach()
endfunction()
