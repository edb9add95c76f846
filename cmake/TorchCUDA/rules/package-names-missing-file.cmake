# SPDX-License-Identifier: BSD-3-Clause
#
# Why: a CMake package that names files that do not exist stops the configure or the build.
# Source: Caffe2Targets*.cmake of the libtorch that was found.
torchcuda_rule(
  ID package-names-missing-file
  SEVERITY warning
  TITLE "libtorch's CMake package names a file that does not exist"
  FAILURE F34
  NEEDS torch.package_missing
  USES torch.cmake_dir
  ONLY project.torch_package=yes
  SYMPTOM
    "The imported target c10 references the file /usr/lib/libc10.so but this file does not exist"
  BECAUSE "the package was built for other places: a fault of the package"
  REMEDY "TorchCUDA::TorchCUDA, which reads the folder instead"
)
function(torchcuda_rule_package_names_missing_file)
  if(fact.torch.package_missing STREQUAL "none")
    return()
  endif()
  torchcuda_known(package torch.cmake_dir)
  torchcuda_finding(
    FOUND "no such file"
    FOUND_AT "${fact.torch.package_missing}"
    REQUIRED "files that exist"
    WHY "find_package(Torch) hands them to the build"
    WHY_AT "${package}"
    FIX "link TorchCUDA::TorchCUDA instead of libtorch's own targets"
    OR "reinstall this libtorch, or tell its packager"
  )
endfunction()
