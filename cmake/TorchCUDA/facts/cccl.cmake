# SPDX-License-Identifier: BSD-3-Clause
#
# Finds CCCL: the headers thrust/, cub/ and cuda/std, which libtorch's headers include in `.cu`
# files. It is one more package, and nvcc's packages do not depend on it.
include_guard(GLOBAL)

# torchcuda_facts_cccl(<root> <include folder>): toolkit.cccl; toolkit.cccl_strict, whether CCCL
# stops if nvcc and the CUDA runtime's headers are of two minors. toolkit.cccl is unknown if it is
# not found and a flag names more folders.
function(torchcuda_facts_cccl root include)
  torchcuda_read(env CPATH CPLUS_INCLUDE_PATH NVCC_PREPEND_FLAGS NVCC_APPEND_FLAGS)
  torchcuda_read(var _TorchCUDA_system_root)
  string(REPLACE ":" ";" more "${env_CPATH}:${env_CPLUS_INCLUDE_PATH}")
  foreach(
    folder
    IN
    ITEMS
      "${include}"
      "${include}/cccl"
      "${root}/include/cccl"
      "${root}/../cuda_cccl/include"
      "${var__TorchCUDA_system_root}/usr/include"
      "${var__TorchCUDA_system_root}/usr/local/include"
    LISTS more
  )
    if(NOT folder STREQUAL "" AND EXISTS "${folder}/thrust/complex.h")
      torchcuda_set_fact(toolkit.cccl yes)
      _torchcuda_cccl_strict("${folder}")
      return()
    endif()
  endforeach()
  torchcuda_flags(flags variable CUDA)
  string(APPEND flags " ${env_NVCC_PREPEND_FLAGS} ${env_NVCC_APPEND_FLAGS}")
  if(NOT "${flags}" MATCHES "(^|[ ,])(-I|-isystem|--include-path|--system-include|-include)")
    torchcuda_set_fact(toolkit.cccl no)
  endif()
endfunction()

# _torchcuda_cccl_strict(<folder>): from the text of its #error.
function(_torchcuda_cccl_strict folder)
  torchcuda_text(text "${folder}/cuda/std/__cccl/cuda_toolkit.h")
  set(strict no)
  if("${text}" MATCHES "# *error \"CUDA compiler and CUDA toolkit headers are incompatible")
    set(strict yes)
  endif()
  torchcuda_set_fact(toolkit.cccl_strict "${strict}")
endfunction()
