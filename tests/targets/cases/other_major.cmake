# SPDX-License-Identifier: BSD-3-Clause
# cmakes: 3.22.6 4.4.4
#
# libtorch of CUDA 12 with a toolkit of CUDA 13: `.cu` sources get nvcc's headers and runtime, C++
# gets CUDA 12's headers. Then libtorch's runtime is not on the link line: kernels of a static
# library would register with it (the matrix, kind=apart). C++ that calls the runtime must link it;
# `runtime` does not.
set(root "${PACKAGES}/torch-2.9.1-full")
need("${root}" "${NVCC}")
configure("${PROJECTS}/program" "${WORK}/build" "-DTorchCUDA_ROOT=${root}" "-DCMAKE_CUDA_COMPILER=${NVCC}" -DTorchCUDA_CHECK=OFF)
build("${WORK}/build" --target kernel separable)
program("${WORK}/build/kernel" "kernel: CUDA 13000, headers 13000")
