# SPDX-License-Identifier: BSD-3-Clause
#
# nvcc's options for the CUDA part: host compiler, architectures and standard.
include_guard(GLOBAL)

# torchcuda_ccbin_words(<job> <stage>): adds nvcc's host compiler if the user set one.
function(torchcuda_ccbin_words job stage)
  torchcuda_get_fact(compiler host.nvcc_compiler)
  torchcuda_get_fact(found_by host.nvcc_found_by)
  if(DEFINED compiler AND "${found_by}" MATCHES "CMAKE_CUDA_HOST_COMPILER|CUDAHOSTCXX")
    torchcuda_job_add("${job}" "${stage}" -ccbin "${compiler}")
  endif()
endfunction()

# torchcuda_gencode_words(<job> <stage>): adds the project's architectures as CMake passes them to
# nvcc. Without a GPU the first and the last are enough: nvcc's list covers the others, and each
# costs time.
function(torchcuda_gencode_words job stage)
  torchcuda_get_fact(architectures plan.architectures)
  torchcuda_get_fact(gpu gpu.0.cc)
  torchcuda_words(architectures "${architectures}")
  _torchcuda_known_architectures(architectures)
  list(LENGTH architectures count)
  if(NOT DEFINED gpu AND count GREATER 2)
    list(GET architectures 0 -1 architectures)
  endif()
  foreach(arch IN LISTS architectures)
    if("${arch}" MATCHES "^([0-9]+[af]?)(-real|-virtual)?$")
      set(number "${CMAKE_MATCH_1}")
      set(code "[compute_${number},sm_${number}]")
      if("${CMAKE_MATCH_2}" STREQUAL "-real")
        set(code "[sm_${number}]")
      elseif("${CMAKE_MATCH_2}" STREQUAL "-virtual")
        set(code "[compute_${number}]")
      endif()
      torchcuda_job_add("${job}" "${stage}" "--generate-code=arch=compute_${number},code=${code}")
    endif()
  endforeach()
endfunction()

# _torchcuda_known_architectures(<list>): removes architectures that nvcc refuses: a rule judges
# those.
function(_torchcuda_known_architectures list)
  torchcuda_get_fact(known nvcc.archs)
  torchcuda_words(known "${known}")
  set(kept "")
  foreach(arch IN LISTS "${list}")
    string(REGEX MATCH "^[0-9]+" number "${arch}")
    if("${number}" STREQUAL "" OR known STREQUAL "" OR number IN_LIST known)
      list(APPEND kept "${arch}")
    endif()
  endforeach()
  set("${list}" "${kept}" PARENT_SCOPE)
endfunction()

# torchcuda_cuda_standard_option(<out>): the project's standard. If `.cu` files use libtorch:
# libtorch's, where that is higher.
function(torchcuda_cuda_standard_option out)
  torchcuda_get_fact(cuda project.cuda)
  torchcuda_get_fact(standard project.cuda_standard)
  torchcuda_get_fact(needed torch.cuda_standard)
  if("${cuda}" STREQUAL "torch" AND DEFINED needed AND "${needed}" GREATER "0${standard}")
    set(standard "${needed}")
  endif()
  if("${standard}" MATCHES "^[0-9]+$")
    set("${out}" "-std=c++${standard}" PARENT_SCOPE)
  else()
    set("${out}" "" PARENT_SCOPE)
  endif()
endfunction()
