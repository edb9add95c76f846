# SPDX-License-Identifier: BSD-3-Clause
#
# Why: Visual C++ has two C++ libraries, one for Debug; objects of one crash in the other.
# Source: pytorch/pytorch#22681, #15236, read 2026-11-22. With several configurations in one build
# folder, the choice is made later.
torchcuda_rule(
  ID windows-debug-mix
  SEVERITY warning
  TITLE "Debug and Release are mixed between the project and libtorch"
  FAILURE F26
  NEEDS project.build_type torch.build_type
  USES torch.library_dir
  ONLY project.system=Windows host.id=MSVC
  SYMPTOM "access violations in std::string; INTERNAL ASSERT FAILED, invalid IListRef tag"
  BECAUSE "the libtorch zips for Debug and Release are two"
  REMEDY "the zip of the same kind, or RelWithDebInfo"
)
function(torchcuda_rule_windows_debug_mix)
  set(debug no)
  if(fact.project.build_type STREQUAL "Debug")
    set(debug yes)
  endif()
  set(torch_debug no)
  if(fact.torch.build_type STREQUAL "Debug")
    set(torch_debug yes)
  endif()
  if(debug STREQUAL torch_debug)
    return()
  endif()
  torchcuda_known(place torch.library_dir)
  torchcuda_finding(
    FOUND "CMAKE_BUILD_TYPE ${fact.project.build_type}"
    REQUIRED "the same kind as libtorch's: ${fact.torch.build_type}"
    WHY "this libtorch is a ${fact.torch.build_type} build"
    WHY_AT "${place}"
    FIX "-DCMAKE_BUILD_TYPE=RelWithDebInfo with the Release zip"
    OR "take the Debug zip for Debug"
  )
endfunction()
