# SPDX-License-Identifier: BSD-3-Clause
include_guard(GLOBAL)
torchcuda_need(try/live_flags_cuda)

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
  _torchcuda_job_nvcc(compile "${nvcc}" CMAKE_CUDA_COMPILER_LAUNCHER)
  _torchcuda_job_nvcc(link "${nvcc}" CMAKE_CUDA_LINKER_LAUNCHER)
  torchcuda_cuda_standard_option(option)
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

# _torchcuda_job_nvcc(<stage> <nvcc> <launcher variable>): adds nvcc with the project's flags.
function(_torchcuda_job_nvcc stage nvcc launcher)
  torchcuda_read(var "${launcher}" CMAKE_CUDA_COMPILER_ARG1)
  torchcuda_job_add(cuda "${stage}" ${var_${launcher}} "${nvcc}")
  torchcuda_flags(flags variable CUDA)
  separate_arguments(flags UNIX_COMMAND "${var_CMAKE_CUDA_COMPILER_ARG1} ${flags}")
  if("${stage}" STREQUAL "compile")
    torchcuda_directory_flags(more CUDA)
  else()
    torchcuda_linker_flags(more)
    list(TRANSFORM more REPLACE "," "\\\\,") # nvcc splits at a comma
    list(TRANSFORM more PREPEND "-Xcompiler=")
  endif()
  torchcuda_job_flags(cuda "${stage}" ${flags} ${more})
  torchcuda_ccbin_words(cuda "${stage}")
  torchcuda_gencode_words(cuda "${stage}")
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
