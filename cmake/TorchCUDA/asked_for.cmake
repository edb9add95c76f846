# SPDX-License-Identifier: BSD-3-Clause
include_guard(GLOBAL)

# torchcuda_asked_for(<out cuda> <out signature>): what the project asks for: `project.cuda`, and a text
# that is the same for two calls that ask the same. Several calls in one configure are judged once.
function(torchcuda_asked_for out_cuda out_signature)
  set(cuda no)
  get_property(languages GLOBAL PROPERTY ENABLED_LANGUAGES)
  if("CUDA" IN_LIST TorchCUDA_FIND_COMPONENTS)
    set(cuda torch)
  elseif("CUDA" IN_LIST languages OR DEFINED CMAKE_CUDA_COMPILER)
    set(cuda other)
  endif()
  # Hints and switches; not CUDA_TOOLKIT_ROOT_DIR, which libtorch's own package sets for the calls after it.
  string(
    CONCAT names
    "TorchCUDA_ROOT Torch_DIR Torch_ROOT LIBTORCH CMAKE_PREFIX_PATH Python_EXECUTABLE VIRTUAL_ENV CONDA_PREFIX "
    "CMAKE_CUDA_COMPILER CUDACXX CUDAToolkit_ROOT CUDA_HOME CUDA_PATH "
    "CMAKE_CUDA_HOST_COMPILER CUDAHOSTCXX NVCC_CCBIN CUDNN_ROOT "
    "CMAKE_CXX_FLAGS CXXFLAGS CMAKE_CUDA_FLAGS CUDAFLAGS NVCC_PREPEND_FLAGS NVCC_APPEND_FLAGS CMAKE_CUDA_RUNTIME_LIBRARY "
    "CMAKE_CXX_STANDARD CMAKE_CUDA_STANDARD CMAKE_CUDA_ARCHITECTURES CUDAARCHS TORCH_CUDA_ARCH_LIST "
    "TorchCUDA_IGNORE TorchCUDA_FAIL_ON TorchCUDA_PROBE TorchCUDA_CHECK TorchCUDA_RUNS_ON"
  )
  get_property(definitions DIRECTORY PROPERTY COMPILE_DEFINITIONS)
  get_property(options DIRECTORY PROPERTY COMPILE_OPTIONS)
  set(signature "${cuda}|${TorchCUDA_FIND_COMPONENTS}|${languages}|${definitions}|${options}")
  string(REPLACE " " ";" names "${names}")
  foreach(name IN LISTS names)
    torchcuda_option(value "${name}")
    string(APPEND signature "|${value}")
  endforeach()
  set("${out_cuda}" "${cuda}" PARENT_SCOPE)
  set("${out_signature}" "${signature}" PARENT_SCOPE)
endfunction()
