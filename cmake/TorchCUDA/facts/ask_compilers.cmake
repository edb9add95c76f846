# SPDX-License-Identifier: BSD-3-Clause
#
# A compiler answers in some 10 ms: they are asked side by side.
include_guard(GLOBAL)

# torchcuda_ask_compilers(<with nvcc>): runs what facts/nvcc.cmake (unless `no`) and facts/host.cmake are about to run.
function(torchcuda_ask_compilers with_nvcc)
  torchcuda_option(timeout TorchCUDA_TOOL_TIMEOUT 30)
  torchcuda_get_fact(nvcc nvcc.path)
  torchcuda_get_fact(cxx host.compiler)
  torchcuda_get_fact(host host.nvcc_compiler)
  torchcuda_header_options(options)
  torchcuda_macro_words(macros)
  set(code "") # what takes longest first
  if(DEFINED cxx)
    string(APPEND code " RUN \"\${cxx}\" \${options} -v \${macros}")
  endif()
  if(DEFINED host AND NOT "${host}" STREQUAL "${cxx}")
    string(APPEND code " RUN \"\${host}\" \${macros}")
  endif()
  if(with_nvcc AND DEFINED nvcc)
    string(APPEND code " RUN \"\${nvcc}\" --version RUN \"\${nvcc}\" --list-gpu-arch")
  endif()
  if("${code}" MATCHES "RUN.*RUN" AND EXISTS /bin/sh) # one alone is run when it is due
    cmake_language(EVAL CODE "torchcuda_run_together(\"\${timeout}\" ${code})")
  endif()
endfunction()
