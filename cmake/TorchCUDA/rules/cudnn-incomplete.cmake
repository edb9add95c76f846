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
  USES
    cudnn.sublibraries_missing
    cudnn.sublibraries_mixed
    cudnn.elsewhere
    cudnn.version
    torch.cuda_major
  SYMPTOM "CUDNN_STATUS_SUBLIBRARY_VERSION_MISMATCH"
  BECAUSE
    "another folder on the loader's path has a part of another version, and the folder of libcudnn lacks it or comes later"
  REMEDY "a complete cuDNN, or the other copy off the path"
)
function(torchcuda_rule_cudnn_incomplete)
  torchcuda_known(missing cudnn.sublibraries_missing none)
  torchcuda_known(mixed cudnn.sublibraries_mixed none)
  torchcuda_known(elsewhere cudnn.elsewhere none)
  torchcuda_all_known(known cudnn.sublibraries_missing cudnn.sublibraries_mixed cudnn.elsewhere)
  if("${missing},${mixed}" STREQUAL "none,none" OR elsewhere STREQUAL "none")
    return() # most programs do not need a part that is missing everywhere
  endif()
  get_filename_component(folder "${fact.cudnn.library}" DIRECTORY)
  set(found "no ${missing}")
  _torchcuda_whole_cudnn(fix "${folder}")
  if(missing STREQUAL "none")
    set(found "${mixed}, behind others of these names")
    set(fix "put ${folder} before it on the loader's path")
  endif()
  set(or "")
  if(NOT elsewhere MATCHES "^(/usr)?/lib") # the system's own folder stays
    set(or "take ${elsewhere} out of LD_LIBRARY_PATH")
  endif()
  torchcuda_finding(
    FOUND "${found}"
    FOUND_AT "${folder}"
    REQUIRED "every part from the folder of libcudnn"
    WHY "the loader would take them from another folder"
    WHY_AT "${elsewhere}"
    FIX "${fix}"
    OR "${or}"
  )
endfunction()

# _torchcuda_whole_cudnn(<out> <folder>): how to get a complete cuDNN into this folder.
function(_torchcuda_whole_cudnn out folder)
  set(fix "install a complete cuDNN into ${folder}")
  if(folder MATCHES "/site-packages/nvidia/cudnn/")
    torchcuda_pip(pip "${folder}")
    torchcuda_known(version cudnn.version "*")
    torchcuda_known(major torch.cuda_major 13)
    string(REGEX MATCH "^[0-9]+\\.[0-9]+\\.[0-9]+|\\*" version "${version}")
    set(fix "${pip} --force-reinstall 'nvidia-cudnn-cu${major}==${version}.*'")
    string(REPLACE "==*.*" "" fix "${fix}")
  endif()
  set("${out}" "${fix}" PARENT_SCOPE)
endfunction()
