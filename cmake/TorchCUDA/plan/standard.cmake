# SPDX-License-Identifier: BSD-3-Clause
#
# The language standard that libtorch's headers need, for C++ and `.cu`. A compile feature is a
# minimum: a project's newer standard stays.
include_guard(GLOBAL)

# torchcuda_standards(<out features> <out options>)
function(torchcuda_standards out_features out_options)
  torchcuda_get_fact(cxx torch.cxx_standard)
  torchcuda_get_fact(cuda torch.cuda_standard)
  if(NOT DEFINED cuda AND DEFINED cxx)
    set(cuda "${cxx}")
  endif()
  set(features "")
  set(options "")
  if("${cxx}" MATCHES "^[0-9]+$")
    list(APPEND features "cxx_std_${cxx}")
  endif()
  if("${cuda}" MATCHES "^[0-9]+$")
    torchcuda_knows_cuda_standard(known "${cuda}")
    if(known)
      # CMake rejects a feature of a language that is not enabled: hence the condition.
      list(APPEND features "$<$<BOOL:$<CUDA_COMPILER_ID>>:cuda_std_${cuda}>")
    else()
      # This CMake has no such feature for nvcc: pass the option, unless the project sets a
      # standard.
      set(unset "$<NOT:$<BOOL:$<TARGET_PROPERTY:CUDA_STANDARD>>>")
      list(APPEND options "$<$<AND:$<COMPILE_LANG_AND_ID:CUDA,NVIDIA>,${unset}>:-std=c++${cuda}>")
    endif()
  endif()
  set("${out_features}" "${features}" PARENT_SCOPE)
  set("${out_options}" "${options}" PARENT_SCOPE)
endfunction()

# torchcuda_knows_cuda_standard(<out> <standard>): whether this CMake knows cuda_std_<standard> for
# nvcc. Before enable_language(CUDA) only CMake's own files tell. C++20 for nvcc arrived within
# 3.25.
function(torchcuda_knows_cuda_standard out standard)
  set(known yes)
  if(CMAKE_CUDA_COMPILER_LOADED)
    if(NOT "cuda_std_${standard}" IN_LIST CMAKE_CUDA_COMPILE_FEATURES)
      set(known no)
    endif()
  elseif(standard GREATER 17 AND CMAKE_VERSION VERSION_LESS 3.26)
    set(file "${CMAKE_ROOT}/Modules/Compiler/NVIDIA-CUDA.cmake")
    set(lines "")
    if(EXISTS "${file}")
      file(
        STRINGS "${file}"
        lines
        REGEX "CMAKE_CUDA${standard}_STANDARD_COMPILE_OPTION"
        LIMIT_COUNT 1
      )
    endif()
    if("${lines}" STREQUAL "")
      set(known no)
    endif()
  endif()
  set("${out}" "${known}" PARENT_SCOPE)
endfunction()
