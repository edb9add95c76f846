# SPDX-License-Identifier: BSD-3-Clause
#
# Reads the requirements of libtorch's headers and CMake package from the installed files: releases
# differ, and distributions patch them.
include_guard(GLOBAL)

# torchcuda_header_torch_version(<out> <out file> <include dir>): gives `2.11.0` from version.h,
# whose place differs by release.
function(torchcuda_header_torch_version out out_file include)
  unset("${out}" PARENT_SCOPE)
  foreach(file IN ITEMS torch/headeronly/version.h torch/csrc/api/include/torch/version.h)
    torchcuda_text(text "${include}/${file}")
    set(parts "")
    foreach(part IN ITEMS MAJOR MINOR PATCH)
      if("${text}" MATCHES "\n *# *define +TORCH_VERSION_${part} +([0-9]+)")
        list(APPEND parts "${CMAKE_MATCH_1}")
      endif()
    endforeach()
    list(LENGTH parts count)
    if(count EQUAL 3)
      list(JOIN parts "." version)
      set("${out}" "${version}" PARENT_SCOPE)
      set("${out_file}" "${include}/${file}" PARENT_SCOPE)
      return()
    endif()
  endforeach()
endfunction()

# torchcuda_read_torch_headers(<include dir>): torch.cxx_standard, torch.gcc_min.
function(torchcuda_read_torch_headers include)
  set(standard 0)
  foreach(file IN ITEMS ATen/ATen.h torch/csrc/api/include/torch/all.h)
    torchcuda_grep(number "${include}/${file}" "^ *# *error +C\\+\\+([0-9]+) or later")
    if(DEFINED number AND number GREATER standard)
      set(standard ${number})
    endif()
  endforeach()
  if(standard GREATER 0)
    torchcuda_set_fact(torch.cxx_standard "${standard}")
  endif()
  torchcuda_grep(gcc "${include}/c10/util/C++17.h" "We need GCC ([0-9]+) or later")
  if(DEFINED gcc)
    torchcuda_set_fact(torch.gcc_min "${gcc}")
  elseif(standard GREATER 0) # 2.15: the headers state no minimum
    torchcuda_set_fact(torch.gcc_min none)
  endif()
endfunction()

# torchcuda_read_torch_package(<cmake dir>): torch.cuda_standard, torch.cuda_floor,
# torch.nvtoolsext, torch.arch_floor, torch.arch_names, torch.arch_words, torch.abi,
# torch.build_type, torch.package_missing.
function(torchcuda_read_torch_package folder)
  torchcuda_text(config "${folder}/TorchConfig.cmake")
  _torchcuda_cuda_standard("${config}")
  torchcuda_text(cuda "${folder}/../Caffe2/public/cuda.cmake")
  if("${cuda}" MATCHES "requires CUDA ([0-9]+\\.[0-9]+) or above")
    torchcuda_set_fact(torch.cuda_floor "${CMAKE_MATCH_1}")
  endif()
  _torchcuda_nvtoolsext("${cuda}")
  _torchcuda_arch_list("${folder}/../Caffe2")
  torchcuda_read_torch_targets("${folder}/../Caffe2")
  if("${config}" MATCHES "_GLIBCXX_USE_CXX11_ABI=([01])")
    torchcuda_set_fact(torch.abi "${CMAKE_MATCH_1}")
  endif()
endfunction()

# Sets torch.cuda_standard. From 2.12, the package requires C++20 and the headers only C++17; nvcc
# must support what the package requires.
function(_torchcuda_cuda_standard config)
  torchcuda_get_fact(standard torch.cxx_standard)
  if(NOT DEFINED standard)
    return()
  endif()
  foreach(regex IN ITEMS "^[^#\n]*CXX_STANDARD +([0-9]+)" "^[^#\n]*cxx_std_([0-9]+)")
    torchcuda_match(number "${config}" "${regex}")
    if(DEFINED number AND number GREATER standard AND number LESS 90)
      set(standard ${number})
    endif()
  endforeach()
  torchcuda_set_fact(torch.cuda_standard "${standard}")
endfunction()

# Sets torch.nvtoolsext. Up to 2.4, the package requires nvToolsExt; 2.5 to 2.7 require it unless
# USE_SYSTEM_NVTX is set; 2.8 and later do not use it.
function(_torchcuda_nvtoolsext cuda)
  if("${cuda}" STREQUAL "")
    return()
  elseif(
    NOT
      "${cuda}" MATCHES "Failed to find nvToolsExt|CUDA::nvToolsExt|find_library[^\n]*libnvToolsExt"
  )
    torchcuda_set_fact(torch.nvtoolsext no)
  elseif("${cuda}" MATCHES "USE_SYSTEM_NVTX")
    torchcuda_set_fact(torch.nvtoolsext system)
  else()
    torchcuda_set_fact(torch.nvtoolsext yes)
  endif()
endfunction()

# Sets torch.arch_floor: the first architecture of the list that the package takes without a GPU.
# Skips one that the file removes for newer toolkits: only older toolkits build it.
function(_torchcuda_arch_list folder)
  set(file "${folder}/Modules_CUDA_fix/upstream/FindCUDA/select_compute_arch.cmake")
  torchcuda_text(text "${file}")
  string(REGEX MATCHALL "REMOVE_ITEM +CUDA_COMMON_GPU_ARCHITECTURES[^)]*" removed "${text}")
  torchcuda_match(list "${text}" "^ *set\\(CUDA_COMMON_GPU_ARCHITECTURES +([^)]*)\\)")
  if(NOT DEFINED list)
    return()
  endif()
  string(REGEX MATCHALL "[0-9]+\\.[0-9]+" archs "${list}")
  foreach(arch IN LISTS archs)
    if(NOT "${removed}" MATCHES "\"${arch}\"")
      string(REPLACE "." "" arch "${arch}")
      torchcuda_set_fact(torch.arch_floor "${arch}")
      break()
    endif()
  endforeach()
  torchcuda_match(names "${text}" "arch_name +MATCHES +\"(\\^\\(?\\[0-9\\][^\"]*)\"")
  if(DEFINED names)
    string(REPLACE "\\\\" "\\" names "${names}")
    torchcuda_set_fact(torch.arch_names "${names}")
  endif()
  string(REGEX MATCHALL "arch_name} STREQUAL +\"[A-Za-z+]+\"" words "${text}")
  list(JOIN words " " words)
  string(REGEX REPLACE "arch_name} STREQUAL +|\"" "" words "${words}")
  torchcuda_set_fact(torch.arch_words "${words}")
endfunction()
