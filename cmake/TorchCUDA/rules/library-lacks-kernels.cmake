# SPDX-License-Identifier: BSD-3-Clause
#
# Why: libtorch's CUDA libraries are not all built for the same GPUs; linear algebra may start at a
# later one.
# Source: the kernel images of each library; libtorch_cuda_linalg.so of 2.15.0 has 7.5 in 1 of 33
# fatbins (measured).
torchcuda_rule(
  ID library-lacks-kernels
  SEVERITY warning
  TITLE "One of libtorch's libraries has few kernels for the GPU"
  FAILURE F01
  NEEDS machine.gpus machine.coverage kernels.0.share
  USES kernels.*.share kernels.*.library
  SYMPTOM "CUDA error: no kernel image is available, in torch::linalg only"
  BECAUSE "that library was built for fewer GPUs than the main one"
  REMEDY "another build of libtorch, or these functions on the CPU"
)
function(torchcuda_rule_library_lacks_kernels)
  string(REPLACE " " ";" gpus "${fact.machine.gpus}")
  string(REPLACE " " ";" words "${fact.machine.coverage}")
  set(found "")
  set(library "")
  set(n 0)
  while(DEFINED fact.kernels.${n}.share)
    string(REPLACE " " ";" shares "${fact.kernels.${n}.share}")
    torchcuda_known(name kernels.${n}.library "")
    foreach(cc share word IN ZIP_LISTS gpus shares words)
      # libtorch-lacks-kernels reports the main library. Every library has some kernels for some
      # GPUs only: code in less than half of the fatbins is a fault, in less than all is not.
      if(
        "${word}" MATCHES "^(sass|ptx)$"
        AND DEFINED share
        AND share LESS 50
        AND NOT name MATCHES "^libtorch_cuda(_cu|_cpp)?\\.so"
      )
        list(APPEND found "${cc}")
        set(library "${name}")
      endif()
    endforeach()
    math(EXPR n "${n} + 1")
  endwhile()
  if(found STREQUAL "")
    return()
  endif()
  list(REMOVE_DUPLICATES found)
  list(JOIN found ", " found)
  torchcuda_name_libtorch(libtorch)
  torchcuda_finding(
    FOUND "GPU of compute capability ${found}"
    REQUIRED "kernels for it in every library"
    WHY "of ${libtorch} this library has code for it in less than half of its parts"
    WHY_AT "${library}"
    FIX "install the libtorch of another CUDA version"
    UNLESS "the program does not use that library"
  )
endfunction()
