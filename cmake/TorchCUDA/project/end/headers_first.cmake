# SPDX-License-Identifier: BSD-3-Clause
#
# Finds the CUDA headers that a target's C++ sources include. Its own include folders, and those of
# the targets it links, may come before those of TorchCUDA::TorchCUDA. If one of them holds CUDA
# headers, the compiler tells its search order.
include_guard(GLOBAL)
torchcuda_need(project/end/headers_before)

# torchcuda_first_cuda_headers(<target>): sets headers.path, headers.cuda and headers.named_by for
# this target.
function(torchcuda_first_cuda_headers target)
  torchcuda_folders_before(before "${target}")
  if(before GREATER 0)
    _torchcuda_ask_order()
  endif()
endfunction()

# _torchcuda_ask_order(): asks the compiler for its search order. Sets the facts if one of these
# folders comes first.
function(_torchcuda_ask_order)
  torchcuda_need(facts/compiler_macros facts/header_options facts/headers)
  get_property(count GLOBAL PROPERTY TorchCUDA.before)
  torchcuda_header_options(options)
  set(words "")
  set(n 0)
  while(n LESS count)
    get_property(word GLOBAL PROPERTY TorchCUDA.before.word.${n})
    list(APPEND words "${word}")
    math(EXPR n "${n} + 1")
  endwhile()
  torchcuda_cxx_command(cxx COMPILE)
  torchcuda_compiler_macros(
    cxx
    "${cxx_launcher}"
    "${cxx_program}"
    ${cxx_arguments}
    ${words}
    ${options}
    -v
  )
  torchcuda_search_list(searched "${cxx_error}")
  set(n 0)
  while(n LESS searched_count AND NOT EXISTS "${searched_${n}}/cuda_runtime_api.h")
    math(EXPR n "${n} + 1")
  endwhile()
  set(first "${searched_${n}}")
  set(n 0)
  while(n LESS count)
    get_property(folder GLOBAL PROPERTY TorchCUDA.before.${n})
    if("${folder}" STREQUAL "${first}")
      get_property(by GLOBAL PROPERTY TorchCUDA.before.by.${n})
      torchcuda_header_version(version "${folder}/cuda_runtime_api.h" CUDART_VERSION)
      torchcuda_set_fact(headers.path "${folder}/cuda_runtime_api.h")
      torchcuda_set_fact(headers.cuda "${version}")
      torchcuda_set_fact(headers.named_by "${by}")
      return()
    endif()
    math(EXPR n "${n} + 1")
  endwhile()
endfunction()
