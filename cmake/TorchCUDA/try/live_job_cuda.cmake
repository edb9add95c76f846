# SPDX-License-Identifier: BSD-3-Clause
include_guard(GLOBAL)

# torchcuda_job_cuda(<folder> <complete>): the CUDA part: the project's nvcc, host compiler,
# architectures and standard.
function(torchcuda_job_cuda folder complete)
  torchcuda_get_fact(nvcc nvcc.path)
  torchcuda_linked_toolkit(linked "${nvcc}")
  if(NOT linked STREQUAL "")
    set(nvcc "${linked}/bin/nvcc")
  endif()
  get_property(source GLOBAL PROPERTY TorchCUDA.probe_dir)
  torchcuda_job_start(cuda "${folder}")
  foreach(stage IN ITEMS compile link)
    torchcuda_job_add(cuda "${stage}" "${nvcc}")
    torchcuda_job_flags(cuda "${stage}" "${CMAKE_CUDA_FLAGS}")
    _torchcuda_ccbin_words(cuda "${stage}")
    _torchcuda_gencode_words(cuda "${stage}")
  endforeach()
  _torchcuda_cuda_standard_option(option)
  torchcuda_job_add(cuda compile ${option})
  torchcuda_get_fact(version nvcc.version)
  if(DEFINED version AND version VERSION_GREATER_EQUAL 11.2)
    torchcuda_job_add(cuda compile --threads=2)
  endif()
  torchcuda_get_fact(cuda project.cuda)
  if("${cuda}" STREQUAL "torch")
    _torchcuda_job_torch_headers(cuda)
  endif()
  torchcuda_job_add(cuda compile -c "${source}/live/cuda.cu" -o "${folder}/cuda.o")
  torchcuda_get_fact(runtime project.cuda_runtime)
  if("${runtime}" STREQUAL "shared")
    torchcuda_job_add(cuda link --cudart=shared)
  endif()
  torchcuda_job_add(cuda link "${folder}/cuda.o" -o "${folder}/cuda")
  torchcuda_job_add(cuda run "${folder}/cuda")
endfunction()

# _torchcuda_job_torch_headers(<job>): what the target gives nvcc for `.cu` sources that use
# libtorch.
function(_torchcuda_job_torch_headers job)
  torchcuda_get_fact(include torch.include_dir)
  if(NOT EXISTS "${include}/c10/macros/Macros.h")
    return()
  endif()
  torchcuda_package_definitions(definitions)
  torchcuda_package_nvcc_options(options)
  list(TRANSFORM definitions PREPEND "-D")
  # With this option nvcc includes all of <functional>: a third of the compile time. The link step
  # also shows whether nvcc knows it.
  set(lambda --expt-extended-lambda)
  if(lambda IN_LIST options)
    list(REMOVE_ITEM options "${lambda}")
    torchcuda_job_add("${job}" link "${lambda}")
  endif()
  torchcuda_job_add(
    "${job}"
    compile
    -DTORCHCUDA_WITH_TORCH
    ${definitions}
    ${options}
    -isystem
    "${include}"
    -isystem
    "${include}/torch/csrc/api/include"
  )
  _torchcuda_needs_thrust(thrust "${include}")
  if(thrust)
    torchcuda_job_add("${job}" compile -DTORCHCUDA_NEEDS_THRUST)
  endif()
endfunction()

# _torchcuda_needs_thrust(<out> <include folder>): whether libtorch's headers include Thrust.
function(_torchcuda_needs_thrust out include)
  set("${out}" no PARENT_SCOPE)
  foreach(header IN ITEMS c10/util/complex.h torch/headeronly/util/complex.h)
    torchcuda_text(text "${include}/${header}")
    if("${text}" MATCHES "#include <thrust/complex[.]h>")
      set("${out}" yes PARENT_SCOPE)
    endif()
  endforeach()
endfunction()

# _torchcuda_ccbin_words(<job> <stage>): adds nvcc's host compiler if the user set one.
function(_torchcuda_ccbin_words job stage)
  torchcuda_get_fact(compiler host.nvcc_compiler)
  torchcuda_get_fact(found_by host.nvcc_found_by)
  if(DEFINED compiler AND "${found_by}" MATCHES "CMAKE_CUDA_HOST_COMPILER|CUDAHOSTCXX")
    torchcuda_job_add("${job}" "${stage}" -ccbin "${compiler}")
  endif()
endfunction()

# _torchcuda_gencode_words(<job> <stage>): adds the project's architectures as CMake passes them to
# nvcc. Without a GPU the first and the last are enough: nvcc's list covers the others, and each
# costs time.
function(_torchcuda_gencode_words job stage)
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

# _torchcuda_cuda_standard_option(<out>): the project's standard. If `.cu` files use libtorch:
# libtorch's, where that is higher.
function(_torchcuda_cuda_standard_option out)
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
