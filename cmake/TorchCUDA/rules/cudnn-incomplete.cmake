# SPDX-License-Identifier: BSD-3-Clause
#
# Why: libcudnn opens its parts by name: a part that is not beside it comes from wherever the loader
# finds one, and LD_LIBRARY_PATH comes before its own folder, except with a DT_RPATH (cuDNN 9.26).
# Source: the names in libcudnn.so and libcudnn_graph.so; pytorch/pytorch#187824, read 2026-11-22.
torchcuda_rule(
  ID cudnn-incomplete
  SEVERITY error
  TITLE "cuDNN would take a part of itself from another installation"
  FAILURE F20
  NEEDS cudnn.library
  USES cudnn.sublibraries_missing cudnn.sublibraries_mixed cudnn.elsewhere
  SYMPTOM "CUDNN_STATUS_SUBLIBRARY_VERSION_MISMATCH"
  BECAUSE
    "another folder on the loader's path has a part of another version, and the folder of libcudnn lacks it or comes later"
  REMEDY "a complete cuDNN, or the other copy off the path"
)
function(torchcuda_rule_cudnn_incomplete)
  torchcuda_known(missing cudnn.sublibraries_missing none)
  torchcuda_known(mixed cudnn.sublibraries_mixed none)
  torchcuda_all_known(known cudnn.sublibraries_missing cudnn.elsewhere)
  if(
    "${missing},${mixed}" STREQUAL "none,none"
    OR NOT known
    OR "${fact.cudnn.elsewhere}" STREQUAL "none"
  )
    return() # most programs do not need a part that is missing everywhere
  endif()
  get_filename_component(folder "${fact.cudnn.library}" DIRECTORY)
  set(found "no ${missing}")
  set(or "install a complete cuDNN into the first folder")
  if(missing STREQUAL "none")
    set(found "${mixed}, behind others of these names")
    set(or "put the first folder before it")
  endif()
  torchcuda_finding(
    FOUND "${found}"
    FOUND_AT "${folder}"
    REQUIRED "every part from the folder of libcudnn"
    WHY "the loader would take them from another folder"
    WHY_AT "${fact.cudnn.elsewhere}"
    FIX "take ${fact.cudnn.elsewhere} off the loader's path"
    OR "${or}"
  )
endfunction()
