# SPDX-License-Identifier: BSD-3-Clause
#
# Why: a static program cannot load a shared library, and libtorch is shared.
# Source: GNU ld: "attempted static link of dynamic object"; with -static-pie gcc 12 and ld 2.40 say
# the same (tried 2026-11-30).
torchcuda_rule(
  ID static-link
  SEVERITY error
  TITLE "A static program cannot link a shared libtorch"
  FAILURE F49
  NEEDS torch.shared
  USES project.static_flag project.components torch.library_dir
  ONLY project.system=Linux
  SYMPTOM "ld: attempted static link of dynamic object libtorch.so"
  BECAUSE "the linker flags ask for a program without shared libraries"
  REMEDY "take -static out of the linker flags; -static-libstdc++ and -static-libgcc do no harm"
)
function(torchcuda_rule_static_link)
  torchcuda_known(flag project.static_flag)
  torchcuda_known(components project.components)
  # The module of a Python extension is no program.
  if(flag STREQUAL "" OR " ${components} " MATCHES " Python ")
    return()
  endif()
  torchcuda_known(place torch.library_dir)
  torchcuda_name_libtorch(name)
  torchcuda_finding(
    FOUND "${flag}"
    FOUND_AT "CMAKE_EXE_LINKER_FLAGS, CMAKE_CXX_FLAGS or add_link_options()"
    REQUIRED "a program that may load shared libraries"
    WHY "${name} is a shared library"
    WHY_AT "${place}"
    FIX "take ${flag} out of the flags; -static-libstdc++ and -static-libgcc do no harm"
    UNLESS "only programs without libtorch are linked so"
  )
endfunction()
