# SPDX-License-Identifier: BSD-3-Clause
#
# An empty WORK, and nothing of this machine: no hint, no program, no installed software.
file(REMOVE_RECURSE "${WORK}")
file(MAKE_DIRECTORY "${WORK}/bin" "${WORK}/home" "${WORK}/system")

foreach(
  name
  IN
  ITEMS
    TorchCUDA_ROOT
    Torch_DIR
    Torch_ROOT
    LIBTORCH
    CMAKE_PREFIX_PATH
    Python_EXECUTABLE
    Python3_EXECUTABLE
    VIRTUAL_ENV
    CONDA_PREFIX
    PYTHONPATH
    PYENV_ROOT
    CUDACXX
    CUDAToolkit_ROOT
    CUDA_TOOLKIT_ROOT_DIR
    CUDA_HOME
    CUDA_PATH
    CUDAHOSTCXX
    CUDAFLAGS
    CXX
    CXXFLAGS
    NVCC_CCBIN
    NVCC_PREPEND_FLAGS
    NVCC_APPEND_FLAGS
    CUDNN_ROOT
    CPATH
    CPLUS_INCLUDE_PATH
    C_INCLUDE_PATH
    CUDAARCHS
    TORCH_CUDA_ARCH_LIST
    TorchCUDA_RUNS_ON
    LD_LIBRARY_PATH
)
  unset(ENV{${name}})
endforeach()
set(ENV{PATH} "${WORK}/bin")
set(ENV{HOME} "${WORK}/home")
set(_TorchCUDA_system_root "${WORK}/system")
set(TorchCUDA_TOOL_TIMEOUT 5)
