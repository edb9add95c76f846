# SPDX-License-Identifier: BSD-3-Clause
include_guard(GLOBAL)

# _torchcuda_arch_default(<out>): CMAKE_CUDA_ARCHITECTURES is what enable_language(CUDA) put there
# because nobody had said anything. CMake keeps no trace of that but the variable's help text, so
# that a user's CUDAARCHS of an earlier run looks the same; it matters only where libtorch's own
# package, which ignores the variable, is to be given a list.
function(_torchcuda_arch_default out)
  set("${out}" no PARENT_SCOPE)
  torchcuda_get_fact(package project.torch_package)
  torchcuda_read(var CMAKE_CUDA_ARCHITECTURES)
  torchcuda_read(env CUDAARCHS)
  get_property(cached CACHE CMAKE_CUDA_ARCHITECTURES PROPERTY VALUE)
  get_property(help CACHE CMAKE_CUDA_ARCHITECTURES PROPERTY HELPSTRING)
  if(
    "${package}" STREQUAL "yes"
    AND "${help}" STREQUAL "CUDA architectures"
    AND "${var_CMAKE_CUDA_ARCHITECTURES}" STREQUAL "${cached}"
    AND "${env_CUDAARCHS}" STREQUAL ""
    AND "${var_CMAKE_CUDA_ARCHITECTURES}" MATCHES "^(52|75)$"
  )
    set("${out}" yes PARENT_SCOPE)
  endif()
endfunction()
