# SPDX-License-Identifier: BSD-3-Clause
# cmakes: 3.22.6 3.25.2 4.4.4
#
# Every kind of target that a project can link builds, loads, and keeps libtorch_cuda.so. nvcc is
# that of the wheels, which needs more than CMake provides.
need("${PACKAGES}/torch-2.11.0" "${NVCC}")
configure("${PROJECTS}/program" "${WORK}/build" "-DTorchCUDA_ROOT=${PACKAGES}/torch-2.11.0" "-DCMAKE_CUDA_COMPILER=${NVCC}"
  -DCMAKE_CUDA_FLAGS=-DSTANDARD=201703L -DTorchCUDA_CHECK=OFF
)
build("${WORK}/build")
foreach(name IN ITEMS kernel separable)
  program("${WORK}/build/${name}" "kernel: CUDA 13000, headers 13000")
endforeach()
program("${WORK}/build/runtime" "runtime: CUDA 13000, headers 13000")
foreach(name IN ITEMS through_static through_both through_shared)
  program("${WORK}/build/${name}" "libtorch: here")
endforeach()
foreach(
  name
  IN
  ITEMS kernel separable runtime through_static through_both libshared_part.so
)
  dynamic(entries "${WORK}/build/${name}")
  if(NOT "${entries}" MATCHES "libtorch_cuda.so")
    fail("${name} has lost libtorch_cuda.so: ${entries}")
  endif()
endforeach()
# C++ that calls the runtime gets libtorch's; other C++ does not link it.
dynamic(entries "${WORK}/build/runtime")
if(
  NOT "${entries}" MATCHES "libcudart.so.13"
  OR NOT "${entries}" MATCHES "torch-2.11.0/nvidia/cu13/lib"
)
  fail("runtime does not load libtorch's libcudart: ${entries}")
endif()
dynamic(entries "${WORK}/build/through_static")
if("${entries}" MATCHES "NEEDED[^\n]*libcudart")
  fail("through_static needs libcudart by itself: ${entries}")
endif()
