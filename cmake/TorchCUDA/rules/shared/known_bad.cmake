# SPDX-License-Identifier: BSD-3-Clause
#
# Releases with known faults. Only what a vendor or maintainer states in public, with source and
# date. A row is a warning; a note if most builds of the time have the fault.
include_guard(GLOBAL)

# _torchcuda_known_bad_rows(<out>): fact | first bad version | first good version | severity |
# compute capabilities `<from>:<below>` that one of the machine's GPUs must have, or - | symptom |
# remedy | source, date.
function(_torchcuda_known_bad_rows out)
  string(
    JOIN "|"
    cudnn
    "cudnn.version|9.10.0|9.10.1|warning|-"
    "it changed the value of an enumeration, so programs built with another 9.x ask for the wrong thing"
    "put cuDNN 9.10.1 or newer in its place"
    "JAX, jax_plugins/cuda/__init__.py, and NVIDIA's notes on 9.10.1 named there, read 2026-11-22"
  )
  string(
    JOIN "|"
    sdpa
    "torch.version|2.5.0|2.5.1|warning|9.0:99"
    "scaled_dot_product_attention prefers cuDNN on such GPUs: no execution plan, or NaN"
    "take libtorch 2.5.1"
    "pytorch/pytorch#138587, #139298, release notes of 2.5.1, read 2026-11-22"
  )
  string(
    JOIN "|"
    cublas
    "closure.cublas.version|12.8|13.2|note|10.0:12.0"
    "kernels free tensor memory twice: wrong results where another stream computes at the same time"
    "take a libtorch built for CUDA 13.2 or newer, or keep to one stream"
    "JAX, jax_plugins/cuda/__init__.py, read 2026-11-22"
  )
  _torchcuda_known_bad_nvcc_rows(nvcc)
  set("${out}" "${cudnn};${sdpa};${cublas};${nvcc}" PARENT_SCOPE)
endfunction()

function(_torchcuda_known_bad_nvcc_rows out)
  string(
    JOIN "|"
    clamp
    "nvcc.version|12.0|12.6.85|note|9.0:99"
    "it miscompiles some forms of clamping for such GPUs"
    "take nvcc 12.6.85 (CUDA 12.6.3) or newer"
    "OpenXLA, ptx_compiler_helpers.cc (NVIDIA bug 4826023), jax-ml/jax#25091, read 2026-11-22"
  )
  string(
    JOIN "|"
    ptxas
    "nvcc.version|12.3.103|12.3.104|warning|-"
    "XLA refuses the ptxas of this release as faulty"
    "take nvcc 12.3.107 (CUDA 12.3.2) or newer"
    "OpenXLA, subprocess_compilation.cc and openxla/xla#7344, read 2026-11-22"
  )
  set("${out}" "${clamp};${ptxas}" PARENT_SCOPE)
endfunction()

# torchcuda_judge_known_bad(<key>...): reports each row of these facts that applies here.
function(torchcuda_judge_known_bad)
  _torchcuda_known_bad_rows(rows)
  foreach(row IN LISTS rows)
    string(REPLACE "|" ";" cell "${row}")
    list(GET cell 0 key)
    list(GET cell 1 from)
    list(GET cell 2 below)
    list(GET cell 4 gpus)
    if(NOT "${key}" IN_LIST ARGN)
      continue()
    endif()
    torchcuda_known(version "${key}" "${from}")
    if(NOT version VERSION_LESS from AND version VERSION_LESS below)
      _torchcuda_some_gpu_in(concerned "${gpus}")
      if(concerned)
        torchcuda_all_known(known "${key}")
        if(known)
          _torchcuda_known_bad_finding("${cell}" "${version}")
        endif()
      endif()
    endif()
  endforeach()
endfunction()

# _torchcuda_some_gpu_in(<out> <from>:<below>|-): whether one of the machine's GPUs is in the range;
# no if the GPUs are unknown.
function(_torchcuda_some_gpu_in out range)
  set("${out}" FALSE PARENT_SCOPE)
  if(range STREQUAL "-")
    set("${out}" TRUE PARENT_SCOPE)
    return()
  endif()
  string(REPLACE ":" ";" range "${range}")
  list(GET range 0 from)
  list(GET range 1 below)
  torchcuda_all_known(known machine.gpus)
  torchcuda_known(gpus machine.gpus)
  string(REPLACE " " ";" gpus "${gpus}")
  foreach(cc IN LISTS gpus)
    if(NOT cc VERSION_LESS from AND cc VERSION_LESS below)
      set("${out}" TRUE PARENT_SCOPE)
    endif()
  endforeach()
endfunction()

# _torchcuda_known_bad_finding(<cells of a row> <version>)
function(_torchcuda_known_bad_finding cell version)
  list(GET cell 0 key)
  list(GET cell 1 from)
  list(GET cell 2 below)
  list(GET cell 3 severity)
  list(GET cell 5 what)
  list(GET cell 6 remedy)
  list(GET cell 7 source)
  set(
    names
    cudnn.version:cuDNN
    torch.version:libtorch
    closure.cublas.version:cuBLAS
    nvcc.version:nvcc
  )
  set(
    places
    cudnn.version:cudnn.library
    torch.version:torch.root
    closure.cublas.version:closure.cublas.path
    nvcc.version:nvcc.path
  )
  string(REPLACE "." "\\." regex "${key}")
  string(REGEX REPLACE "^.*${regex}:([^;]*).*$" "\\1" name "${names}")
  string(REGEX REPLACE "^.*${regex}:([^;]*).*$" "\\1" place "${places}")
  torchcuda_known(place "${place}")
  torchcuda_finding(
    SEVERITY "${severity}"
    FOUND "${name} ${version}"
    FOUND_AT "${place}"
    REQUIRED "older than ${from}, or ${below} and newer"
    WHY "${what}"
    WHY_AT "${source}"
    FIX "${remedy}"
  )
endfunction()
