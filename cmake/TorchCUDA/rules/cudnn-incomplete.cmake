# SPDX-License-Identifier: BSD-3-Clause
#
# Why: libcudnn opens its parts by name: a part that is not beside it comes from wherever the loader
# finds one.
# Source: the names in libcudnn_graph.so; pytorch/pytorch#187824, read 2026-11-22.
torchcuda_rule(
  ID cudnn-incomplete
  SEVERITY error
  TITLE "cuDNN would take a part of itself from another installation"
  FAILURE F20
  NEEDS cudnn.library
  USES cudnn.sublibraries_missing cudnn.elsewhere
  SYMPTOM "CUDNN_STATUS_SUBLIBRARY_VERSION_MISMATCH"
  BECAUSE
    "the folder of libcudnn lacks a part, and another folder on the loader's path has one of another version"
  REMEDY "a complete cuDNN, or the other copy off the path"
)
function(torchcuda_rule_cudnn_incomplete)
  if(NOT DEFINED fact.cudnn.sublibraries_missing OR NOT DEFINED fact.cudnn.elsewhere)
    return() # most programs do not need a part that is missing everywhere
  endif()
  get_filename_component(folder "${fact.cudnn.library}" DIRECTORY)
  torchcuda_finding(
    FOUND "no ${fact.cudnn.sublibraries_missing}"
    FOUND_AT "${folder}"
    REQUIRED "every part beside libcudnn"
    WHY "the loader would take them from another folder"
    WHY_AT "${fact.cudnn.elsewhere}"
    FIX "take ${fact.cudnn.elsewhere} off the loader's path"
    OR "install a complete cuDNN into the first folder"
  )
endfunction()
