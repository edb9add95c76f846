# SPDX-License-Identifier: BSD-3-Clause
# packages: no
#
# Options of a folder: what holds for a language is kept, other conditions are dropped, also where a
# `;` splits a condition.
include("${TESTS}/harness.cmake")
torchcuda_need(facts/project_flags)

# kept(<language> <flags> <expected>)
function(kept language flags expected)
  torchcuda_flags_without_conditions(got "${flags}" ${language})
  string(STRIP "${got}" got)
  equal("${flags}: ${got}" "${flags}: ${expected}")
endfunction()

kept(CXX "-a;-b" "-a -b")
kept(CXX "-a;$<$<COMPILE_LANGUAGE:CXX>:-b>;-c" "-a -b -c")
kept(CXX "$<$<COMPILE_LANGUAGE:CUDA>:-b>;-c" "-c")
kept(CUDA "$<$<COMPILE_LANGUAGE:C,CUDA>:-b;-c>;-d" "-b -c -d")
kept(CXX "$<$<COMPILE_LANGUAGE:CUDA>:-b;-c>;-d" "-d")
kept(CXX "$<$<CONFIG:Debug>:-b;-c>;-d" "-d")
kept(CXX "$<$<COMPILE_LANG_AND_ID:CXX,GNU>:-b>" "-b")
kept(CXX "$<$<COMPILE_LANGUAGE:CXX>:$<$<CONFIG:Debug>:-b>>;-c" "-c")
