# SPDX-License-Identifier: BSD-3-Clause
#
# Why: CMake writes the folder of libtorch into the run path of a program, unless the project tells
# it not to; then the loader does not find libtorch.so. Known for each target at the end of
# configure.
# Source: CMake's documentation of these variables; built, installed and started, 2026-12-01.
torchcuda_rule(
  ID run-path-missing
  SEVERITY warning
  TITLE "A program gets no run path to libtorch"
  FAILURE F52
  NEEDS project.mode torch.library_dir
  USES project.run_path project.target
  ONLY project.mode=end
  SYMPTOM "error while loading shared libraries: libtorch.so: cannot open shared object file"
  BECAUSE "CMAKE_SKIP_RPATH and the like, or CMake strips the run path when it installs the program"
  REMEDY "set INSTALL_RPATH to the folder of libtorch; drop CMAKE_SKIP_RPATH"
)
function(torchcuda_rule_run_path_missing)
  if(NOT DEFINED fact.project.run_path)
    return()
  endif()
  torchcuda_known(target project.target)
  set(cause "${fact.project.run_path}")
  set(severity warning) # LD_LIBRARY_PATH may be set when it runs
  set(found "${cause} of ${target}")
  set(why "the program does not start from the build folder")
  set(fix "set_target_properties(${target} PROPERTIES ${cause} OFF)")
  set(rpath "set_target_properties(${target} PROPERTIES INSTALL_RPATH ")
  string(APPEND rpath "\"${fact.torch.library_dir}\")")
  if(cause STREQUAL "CMAKE_SKIP_RPATH")
    set(found "CMAKE_SKIP_RPATH")
    set(fix "set(CMAKE_SKIP_RPATH OFF)")
  elseif(cause STREQUAL "INSTALL_RPATH_USE_LINK_PATH")
    set(severity note) # it may not be installed
    set(
      why
      "CMake leaves out libtorch in the source or build folder: once installed, it does not start"
    )
    set(fix "${rpath}")
  elseif(cause STREQUAL "BUILD_WITH_INSTALL_RPATH")
    set(fix "${rpath}")
  endif()
  torchcuda_finding(
    SEVERITY "${severity}"
    FOUND "${found}"
    REQUIRED "a run path to libtorch"
    REQUIRED_AT "${fact.torch.library_dir}"
    WHY "${why}"
    FIX "${fix}"
    UNLESS "LD_LIBRARY_PATH leads there when it runs"
  )
endfunction()
