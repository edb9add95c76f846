# SPDX-License-Identifier: BSD-3-Clause
#
# Why: nvcc's header accepts a range of compiler versions; Visual Studio 2022 has several.
# Source: crt/host_config.h of the nvcc that was found.
torchcuda_rule(
  ID msvc-out-of-range
  SEVERITY error
  TITLE "nvcc does not take this version of Visual Studio"
  FAILURE F07
  NEEDS nvcc.msvc_min nvcc.msvc_below host.nvcc_version
  USES host.nvcc_compiler nvcc.version nvcc.path nvcc.allow_unsupported
  ONLY project.needs_nvcc=yes host.nvcc_id=MSVC
  SYMPTOM
    "unsupported Microsoft Visual Studio version! Only the versions between 2017 and 2022 are supported!"
  BECAUSE
    "_MSC_VER is outside the range that the toolkit's header names; a minor update of Visual Studio is enough"
  REMEDY "another toolset of Visual Studio, or a newer toolkit"
)
function(torchcuda_rule_msvc_out_of_range)
  if(
    NOT fact.host.nvcc_version LESS fact.nvcc.msvc_min
    AND fact.host.nvcc_version LESS fact.nvcc.msvc_below
  )
    return()
  endif()
  set(severity error)
  torchcuda_known(allow nvcc.allow_unsupported no)
  if(allow STREQUAL "yes")
    set(severity warning)
  endif()
  torchcuda_known(compiler host.nvcc_compiler)
  torchcuda_known(nvcc nvcc.version)
  torchcuda_known(path nvcc.path)
  string(STRIP "nvcc ${nvcc}" nvcc)
  torchcuda_finding(
    SEVERITY "${severity}"
    FOUND "_MSC_VER ${fact.host.nvcc_version}"
    FOUND_AT "${compiler}"
    REQUIRED "from ${fact.nvcc.msvc_min} and below ${fact.nvcc.msvc_below}"
    REQUIRED_AT "crt/host_config.h"
    WHY "${nvcc} refuses others"
    WHY_AT "${path}"
    FIX "choose a toolset in that range: cmake -T version=<toolset>"
    OR "take another toolkit"
  )
endfunction()
