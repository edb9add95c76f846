# SPDX-License-Identifier: BSD-3-Clause
#
# Why: sources that include cudnn.h are compiled for its version, but run with the libcudnn that
# libtorch loads.
# Source: cuDNN's version rule (same major, runtime not older); compat/cudnn.json.
torchcuda_rule(
  ID cudnn-headers
  SEVERITY error
  TITLE "The cuDNN headers do not fit the cuDNN that libtorch loads"
  FAILURE F17
  NEEDS project.components cudnn.header cudnn.version
  USES cudnn.include_dir cudnn.first_dir cudnn.named_by cudnn.library
  SYMPTOM "undefined reference to a cudnn function, or CUDNN_STATUS_NOT_SUPPORTED"
  BECAUSE "the project is compiled with the headers of a newer or other cuDNN"
  REMEDY "headers of the cuDNN that is loaded: -DCUDNN_ROOT="
)
function(torchcuda_rule_cudnn_headers)
  if(NOT " ${fact.project.components} " MATCHES " cuDNN ")
    return()
  endif()
  string(REGEX MATCH "^([0-9]+)(\\.[0-9]+)?" header "${fact.cudnn.header}")
  set(header_major "${CMAKE_MATCH_1}")
  string(REGEX MATCH "^([0-9]+)(\\.[0-9]+)?" loaded "${fact.cudnn.version}")
  set(loaded_major "${CMAKE_MATCH_1}")
  if(header_major EQUAL loaded_major AND NOT loaded VERSION_LESS header)
    return()
  endif()
  set(severity error)
  if(header_major EQUAL loaded_major)
    set(severity warning) # only the newer header's additions are missing
  endif()
  torchcuda_known(include cudnn.include_dir)
  torchcuda_known(library cudnn.library)
  set(fix "-DCUDNN_ROOT=<folder of cuDNN ${loaded}>")
  if(library MATCHES "^(.*/nvidia/cudnn)/lib/[^/]*$")
    torchcuda_define(fix CUDNN_ROOT "${CMAKE_MATCH_1}") # the cuDNN package holds both
  endif()
  if(DEFINED fact.cudnn.first_dir)
    torchcuda_known(by cudnn.named_by)
    set(include "${fact.cudnn.first_dir}")
    torchcuda_fix_first_folder(fix "${by}" "${include}/cudnn.h")
  endif()
  torchcuda_finding(
    SEVERITY "${severity}"
    FOUND "cuDNN headers ${fact.cudnn.header}"
    FOUND_AT "${include}"
    REQUIRED "headers of ${loaded_major}, not newer than ${loaded}"
    WHY "libtorch loads cuDNN ${fact.cudnn.version}"
    WHY_AT "${library}"
    FIX "${fix}"
  )
endfunction()
