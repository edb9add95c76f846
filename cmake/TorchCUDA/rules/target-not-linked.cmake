# SPDX-License-Identifier: BSD-3-Clause
#
# Why: a plain name in target_link_libraries() that is no target becomes -l<name>, and a variable
# that is not set becomes nothing: the target gets no include folder of libtorch. Known for each
# target at the end of configure.
# Source: measured: configure exits 0, the first source fails.
torchcuda_rule(
  ID target-not-linked
  SEVERITY error
  TITLE "A target uses libtorch and does not link it"
  FAILURE F50
  NEEDS project.mode
  USES
    project.target
    project.torch_package
    project.unlinked_header
    project.unlinked_source
    project.unlinked_item
    project.unlinked_sure
  ONLY project.mode=end
  SYMPTOM "torch/torch.h: No such file or directory; or: cannot find -lTorchCUDA"
  BECAUSE
    "the target links no target of libtorch: a misspelt name, or TORCH_LIBRARIES without find_package(Torch)"
  REMEDY "target_link_libraries(<target> PRIVATE TorchCUDA::TorchCUDA)"
)
function(torchcuda_rule_target_not_linked)
  torchcuda_known(target project.target)
  torchcuda_known(package project.torch_package no)
  torchcuda_known(header project.unlinked_header)
  torchcuda_known(source project.unlinked_source)
  torchcuda_known(item project.unlinked_item)
  torchcuda_known(sure project.unlinked_sure no)
  set(severity warning)
  if(sure STREQUAL "yes")
    set(severity error)
  endif()
  set(link TorchCUDA::TorchCUDA)
  if(package STREQUAL "yes")
    set(link "\${TORCH_LIBRARIES}")
  endif()
  if(NOT item STREQUAL "")
    set(found "${item}, which is no target")
    set(why "the linker gets -l${item}")
  elseif(NOT header STREQUAL "")
    set(found "no folder that holds ${header}")
    set(why "this source includes it")
  else()
    return()
  endif()
  torchcuda_finding(
    SEVERITY "${severity}"
    FOUND "${found}"
    FOUND_AT "the links of ${target}"
    REQUIRED "${link}"
    WHY "${why}"
    WHY_AT "${source}"
    FIX "target_link_libraries(${target} PRIVATE ${link})"
    UNLESS "the target gets libtorch's folders in another way"
  )
endfunction()
