# SPDX-License-Identifier: BSD-3-Clause
#
# Arguments for `cmake -E env` that hide this machine's toolkits, libtorchs, compilers and
# architectures.
set(
  CLEAN_ENVIRONMENT
  --unset=CUDA_HOME
  --unset=CUDA_PATH
  --unset=CUDAToolkit_ROOT
  --unset=LIBRARY_PATH
  --unset=CPATH
  --unset=CPLUS_INCLUDE_PATH
  --unset=LD_LIBRARY_PATH
  --unset=CUDACXX
  --unset=CUDAHOSTCXX
  --unset=NVCC_CCBIN
  --unset=CUDAARCHS
  --unset=TORCH_CUDA_ARCH_LIST
  --unset=VIRTUAL_ENV
  --unset=CONDA_PREFIX
  --unset=CMAKE_PREFIX_PATH
  --unset=CXXFLAGS
  --unset=CMAKE_GENERATOR
)
