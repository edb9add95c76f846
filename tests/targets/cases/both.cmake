# SPDX-License-Identifier: BSD-3-Clause
# cmakes: 4.4.4
#
# Together with libtorch's own package, before and after it, in sibling folders, several times.
need("${PACKAGES}/torch-2.11.0")
configure("${PROJECTS}/both" "${WORK}/build" "-DTorchCUDA_ROOT=${PACKAGES}/torch-2.11.0" -DTorchCUDA_CHECK=OFF
  "-DTorch_DIR=${PACKAGES}/torch-2.11.0/torch/share/cmake/Torch" -DTORCH_CUDA_ARCH_LIST=8.0
  "-DCMAKE_CUDA_COMPILER=/usr/local/cuda/bin/nvcc" "-DCUDA_TOOLKIT_ROOT_DIR=/usr/local/cuda"
)
build("${WORK}/build")
foreach(name IN ITEMS first/first second/second second/theirs)
  program("${WORK}/build/${name}" "libtorch: here")
endforeach()
