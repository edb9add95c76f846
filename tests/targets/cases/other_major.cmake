# SPDX-License-Identifier: BSD-3-Clause
# cmakes: 3.22.6 4.4.4
#
# libtorch of CUDA 12 beside a toolkit of CUDA 13: C++ gets CUDA 12's headers and runtime, `.cu`
# sources nvcc's.
set(root "${PACKAGES}/torch-2.9.1-full")
need("${root}" "${NVCC}")
configure("${PROJECTS}/program" "${WORK}/build" "-DTorchCUDA_ROOT=${root}" "-DCMAKE_CUDA_COMPILER=${NVCC}" -DTorchCUDA_CHECK=OFF)
build("${WORK}/build")
program("${WORK}/build/kernel" "kernel: CUDA 13000, headers 13000")
program("${WORK}/build/runtime" "runtime: CUDA 12080, headers 12080")
