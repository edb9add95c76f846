# SPDX-License-Identifier: BSD-3-Clause
# cmakes: 3.22.6 3.25.2 4.4.4
#
# libtorch 2.15 needs C++20, also for `.cu` sources. CMake 3.22 and 3.25.1 cannot ask nvcc for it.
need("${PACKAGES}/torch-2.15.0-full" "${NVCC}")
configure("${PROJECTS}/program" "${WORK}/build" "-DTorchCUDA_ROOT=${PACKAGES}/torch-2.15.0-full" "-DCMAKE_CUDA_COMPILER=${NVCC}"
  -DCMAKE_CUDA_FLAGS=-DSTANDARD=202002L -DTorchCUDA_CHECK=OFF -DCMAKE_CXX_STANDARD=17
)
build("${WORK}/build")
program("${WORK}/build/kernel" "kernel: CUDA 13000, headers 13000")
program("${WORK}/build/runtime" "runtime: CUDA 13020, headers 13020")
