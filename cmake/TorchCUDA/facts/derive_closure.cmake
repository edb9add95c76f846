# SPDX-License-Identifier: BSD-3-Clause
#
# Finds why a symbol is undefined. Each symbol has one cause, so one rule reports it.
include_guard(GLOBAL)

# torchcuda_derive_causes(): closure.undefined.<n>.cause.
function(torchcuda_derive_causes)
  set(n 0)
  torchcuda_get_fact(symbol closure.undefined.0.symbol)
  while(DEFINED symbol)
    torchcuda_get_fact(version closure.undefined.${n}.version)
    torchcuda_get_fact(library closure.undefined.${n}.library)
    torchcuda_get_fact(needed_by closure.undefined.${n}.needed_by)
    _torchcuda_symbol_cause(cause "${symbol}" "${version}" "${library}" "${needed_by}")
    torchcuda_derive(closure.undefined.${n}.cause "${cause}")
    math(EXPR n "${n} + 1")
    torchcuda_get_fact(symbol closure.undefined.${n}.symbol)
  endwhile()
endfunction()

# _torchcuda_symbol_cause(<out> <symbol> <version> <library> <needed by>): one of
# - `nccl`: a symbol of NCCL
# - `libc`: of the C or C++ runtime
# - `mkl`: of MKL
# - `torch`: of another libtorch
# - `mixed`: one CUDA library needs it from another
# - `older`: libtorch needs it from a CUDA library
# - `other`
function(
  _torchcuda_symbol_cause
  out
  symbol
  version
  library
  needed_by
)
  string(REGEX REPLACE "^.*/" "" library "${library}")
  string(REGEX REPLACE "^.*/" "" needed_by "${needed_by}")
  # cu*, nv*: cudart, cublas, cufft, cusparse, cusolver, cudnn, cupti, cufile, nvrtc, nvJitLink, npp…
  set(cuda "^lib(cu[a-zA-Z]|nv[a-zA-Z]|npp|nccl)")
  set(cause other)
  if(library MATCHES "^libnccl\\." OR (library STREQUAL "" AND symbol MATCHES "^p?nccl[A-Z]"))
    set(cause nccl)
  elseif(version MATCHES "^(GLIBC|GLIBCXX|CXXABI|GCC)_")
    set(cause libc)
  elseif(symbol MATCHES "^iJIT_")
    set(cause mkl)
  elseif(
    symbol MATCHES "^_ZN?K?N?K?[0-9]*(3c10|2at|5torch)|^_ZTI?V?N(3c10|2at|5torch)"
    AND version STREQUAL ""
  )
    set(cause torch)
  elseif(needed_by MATCHES "${cuda}")
    set(cause mixed)
  elseif(library MATCHES "${cuda}" OR version MATCHES "${cuda}" OR version STREQUAL "NVSHMEM")
    set(cause older)
  endif()
  set("${out}" "${cause}" PARENT_SCOPE)
endfunction()
