# SPDX-License-Identifier: BSD-3-Clause
#
# Finds the headers that a C++ source gets if it links TorchCUDA::TorchCUDA. The target's folders
# are -isystem: folders of -I and CPATH come before them, those of CPLUS_INCLUDE_PATH and of
# -isystem in the flags after them. The compiler prints the order: torchcuda_facts_host() runs it
# with the options of such a source.
include_guard(GLOBAL)

# torchcuda_facts_headers(): headers.found, headers.path, headers.cuda, headers.named_by. If a
# folder with cuDNN's headers comes before cudnn.include_dir: cudnn.header, cudnn.first_dir,
# cudnn.named_by.
function(torchcuda_facts_headers)
  torchcuda_get_fact(folder headers.search.0)
  if(NOT DEFINED folder)
    return()
  endif()
  torchcuda_set_fact(headers.found no)
  _torchcuda_first_of(folder cuda_runtime_api.h)
  if(NOT "${folder}" STREQUAL "")
    torchcuda_set_fact(headers.found yes)
    torchcuda_set_fact(headers.path "${folder}/cuda_runtime_api.h")
    torchcuda_header_version(version "${folder}/cuda_runtime_api.h" CUDART_VERSION)
    if(DEFINED version)
      torchcuda_set_fact(headers.cuda "${version}")
    endif()
    torchcuda_named_by(by "${folder}")
    torchcuda_set_fact(headers.named_by "${by}")
  endif()
  _torchcuda_first_cudnn()
endfunction()

# Sets the cuDNN facts to the headers that the compiler finds first. They need not be the target's.
function(_torchcuda_first_cudnn)
  torchcuda_get_fact(components project.components)
  torchcuda_get_fact(brought cudnn.include_dir)
  if(NOT " ${components} " MATCHES " cuDNN " OR NOT DEFINED brought)
    return()
  endif()
  _torchcuda_first_of(folder cudnn.h cudnn_version.h)
  if("${folder}" STREQUAL "")
    return()
  endif()
  torchcuda_real_path(real "${folder}")
  torchcuda_real_path(real_brought "${brought}")
  torchcuda_cudnn_of_folder(version "${folder}")
  if(NOT "${real}" STREQUAL "${real_brought}" AND DEFINED version)
    torchcuda_forget_fact(cudnn.header)
    torchcuda_set_fact(cudnn.header "${version}")
    torchcuda_set_fact(cudnn.first_dir "${folder}")
    torchcuda_named_by(by "${folder}")
    torchcuda_set_fact(cudnn.named_by "${by}")
  endif()
endfunction()

# _torchcuda_first_of(<out> <file>...): gives the first searched folder that holds one of the files,
# or empty.
function(_torchcuda_first_of out)
  set("${out}" "" PARENT_SCOPE)
  set(n 0)
  torchcuda_get_fact(folder headers.search.0)
  while(DEFINED folder)
    foreach(name IN LISTS ARGN)
      if(EXISTS "${folder}/${name}" AND NOT IS_DIRECTORY "${folder}/${name}")
        set("${out}" "${folder}" PARENT_SCOPE)
        return()
      endif()
    endforeach()
    math(EXPR n "${n} + 1")
    torchcuda_get_fact(folder headers.search.${n})
  endwhile()
endfunction()

# torchcuda_read_search_list(<text>): headers.search.<n>, from the output of `-v`.
function(torchcuda_read_search_list text)
  torchcuda_search_list(folder "${text}")
  set(n 0)
  while(n LESS folder_count)
    torchcuda_set_fact(headers.search.${n} "${folder_${n}}")
    math(EXPR n "${n} + 1")
  endwhile()
endfunction()

# torchcuda_search_list(<prefix> <text>): gives <prefix>_count and <prefix>_<n>. `-v` prints one
# folder a line, after a blank.
function(torchcuda_search_list prefix text)
  set("${prefix}_count" 0 PARENT_SCOPE)
  if(NOT "${text}" MATCHES "#include <\\.\\.\\.> search starts here:\r?\n(.*)End of search list")
    return()
  endif()
  torchcuda_split(line "${CMAKE_MATCH_1}" "\n")
  set(n 0)
  set(found 0)
  while(n LESS line_count)
    if("${line_${n}}" MATCHES "^ (/[^\r\n]*[^ \r\n])")
      set("${prefix}_${found}" "${CMAKE_MATCH_1}" PARENT_SCOPE)
      math(EXPR found "${found} + 1")
    endif()
    math(EXPR n "${n} + 1")
  endwhile()
  set("${prefix}_count" ${found} PARENT_SCOPE)
endfunction()
