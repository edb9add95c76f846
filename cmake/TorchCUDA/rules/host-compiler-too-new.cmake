# SPDX-License-Identifier: BSD-3-Clause
#
# Why: nvcc's header refuses host compilers newer than the ones it was tested with.
# Source: crt/host_config.h of the nvcc that was found, not a table.
torchcuda_rule(
  ID host-compiler-too-new
  SEVERITY error
  TITLE "The host compiler is newer than nvcc takes"
  FAILURE F07 F23
  NEEDS nvcc.host_max host.nvcc_major host.nvcc_version host.nvcc_id
  USES
    host.nvcc_compiler
    host.candidate.*.path
    nvcc.version
    nvcc.path
    nvcc.candidate.*.path
    nvcc.allow_unsupported
    project.cuda
    torch.cuda_major
  ONLY project.needs_nvcc=yes
  SYMPTOM "#error -- unsupported GNU version! gcc versions later than 13 are not supported!"
  BECAUSE
    "nvcc compiles host code with a compiler that its header refuses; CMake reports it as a missing default architecture"
  REMEDY "-DCMAKE_CUDA_HOST_COMPILER= an older g++, or a newer toolkit"
)
function(torchcuda_rule_host_compiler_too_new)
  if(NOT fact.host.nvcc_major GREATER fact.nvcc.host_max)
    return()
  endif()
  set(severity error)
  torchcuda_known(allow nvcc.allow_unsupported no)
  if(allow STREQUAL "yes")
    set(severity warning) # the user asked nvcc to try
  endif()
  set(name g++)
  if(fact.host.nvcc_id STREQUAL "Clang")
    set(name clang++)
  endif()
  _torchcuda_older_host(fix or "${name}")
  torchcuda_known(compiler host.nvcc_compiler)
  torchcuda_known(nvcc nvcc.version)
  torchcuda_known(path nvcc.path)
  string(STRIP "nvcc ${nvcc}" nvcc)
  torchcuda_finding(
    SEVERITY "${severity}"
    FOUND "${name} ${fact.host.nvcc_version}"
    FOUND_AT "${compiler}"
    REQUIRED "${name} ${fact.nvcc.host_max} or older"
    REQUIRED_AT "crt/host_config.h"
    WHY "${nvcc} refuses newer ones"
    WHY_AT "${path}"
    FIX "${fix}"
    OR "${or}"
  )
endfunction()

# _torchcuda_older_host(<out> <out or> <g++|clang++>): an older compiler, or a newer nvcc; what is
# here already comes first.
function(_torchcuda_older_host out out_or name)
  math(EXPR below "${fact.nvcc.host_max} + 1")
  torchcuda_candidate(other host 5 "${below}")
  set(
    fix
    "install ${name}-${fact.nvcc.host_max} and pass -DCMAKE_CUDA_HOST_COMPILER=${name}-${fact.nvcc.host_max}"
  )
  set(or "take a newer toolkit: -DCMAKE_CUDA_COMPILER=<path of its nvcc>")
  torchcuda_newer_nvcc(newer)
  if(NOT newer STREQUAL "")
    set(or "${newer}")
  endif()
  if(NOT newer STREQUAL "" AND other_path STREQUAL "")
    set(or "${fix}")
    set(fix "${newer}") # it is here already
  elseif(NOT other_path STREQUAL "")
    torchcuda_define(fix CMAKE_CUDA_HOST_COMPILER "${other_path}")
    string(APPEND fix "   (version ${other_version})")
  endif()
  set("${out}" "${fix}" PARENT_SCOPE)
  set("${out_or}" "${or}" PARENT_SCOPE)
endfunction()
