# SPDX-License-Identifier: BSD-3-Clause
#
# Why: a toolkit is nvcc and what it uses: cicc, the headers it includes, the CUDA runtime it links.
# Source: the files. The wheel nvidia-cuda-nvcc 13 does not pin the other wheels;
# nvidia-cuda-nvcc-cu12 has no nvcc.
torchcuda_rule(
  ID toolkit-incomplete
  SEVERITY error
  TITLE "The CUDA toolkit lacks a piece that nvcc needs"
  FAILURE F28 F35 F16
  NEEDS toolkit.root toolkit.missing
  USES toolkit.layout nvcc.version nvcc.path
  ONLY project.needs_nvcc=yes
  SYMPTOM "crt/host_config.h: No such file; cannot find -lcudart; nvcc: cicc: not found"
  BECAUSE "the toolkit was put together from packages, and one is not there"
  REMEDY "install the package that holds the piece"
)
function(torchcuda_rule_toolkit_incomplete)
  set(missing "${fact.toolkit.missing}")
  if(missing STREQUAL "none")
    return()
  endif()
  torchcuda_known(version nvcc.version)
  torchcuda_known(path nvcc.path)
  _torchcuda_install_pieces(fix "${missing}" "${version}")
  string(STRIP "nvcc ${version}" name)
  torchcuda_finding(
    FOUND "no ${missing}"
    FOUND_AT "${fact.toolkit.root}"
    REQUIRED "every piece of a toolkit"
    WHY "${name} does not compile and link without"
    WHY_AT "${path}"
    FIX "${fix}"
  )
endfunction()

# _torchcuda_install_pieces(<out> <missing> <nvcc's version>): the command that installs them, in the way that this toolkit was.
function(_torchcuda_install_pieces out missing version)
  torchcuda_known(layout toolkit.layout)
  string(REGEX MATCH "^[0-9]+\\.[0-9]+" release "${version}")
  set(packages "")
  string(REPLACE " " ";" pieces "${missing}")
  foreach(piece IN LISTS pieces)
    if(layout STREQUAL "wheel" AND piece STREQUAL "nvvm")
      string(APPEND packages " 'nvidia-nvvm==${release}.*'")
    elseif(layout STREQUAL "wheel" AND piece MATCHES "^(cudart|headers)$")
      string(APPEND packages " 'nvidia-cuda-runtime==${release}.*'")
    elseif(layout STREQUAL "wheel")
      string(APPEND packages " 'nvidia-cuda-${piece}==${release}.*'")
    elseif(layout STREQUAL "conda" AND piece MATCHES "^(cudart|headers)$")
      string(APPEND packages " cuda-cudart-dev=${release}")
    elseif(layout STREQUAL "conda")
      string(APPEND packages " cuda-${piece}-dev_linux-64=${release}")
    endif()
  endforeach()
  set(fix "install the whole toolkit, or name another: -DCMAKE_CUDA_COMPILER=<its folder>/bin/nvcc")
  if(layout STREQUAL "wheel" AND NOT release STREQUAL "")
    set(fix "pip install${packages}")
  elseif(layout STREQUAL "conda" AND NOT release STREQUAL "")
    set(fix "conda install${packages}")
  endif()
  set("${out}" "${fix}" PARENT_SCOPE)
endfunction()
