# SPDX-License-Identifier: BSD-3-Clause
# cmakes: 3.22.6 4.4.4
#
# libtorch and nvcc in folders whose names a target's property cannot hold.
need("${PACKAGES}/torch-2.11.0" "${NVCC}")
set(odd "${WORK}/a b;c[d$e ü")
file(MAKE_DIRECTORY "${odd}")
file(CREATE_LINK "${PACKAGES}/torch-2.11.0" "${odd}/site" SYMBOLIC)
file(MAKE_DIRECTORY "${WORK}/project")
foreach(
  name
  IN
  ITEMS kernel.cu runtime.cpp part.cpp main.cpp CMakeLists.txt
)
  configure_file("${PROJECTS}/program/${name}" "${WORK}/project/${name}" COPYONLY)
endforeach()
set(ENV{TorchCUDA_ROOT} "${odd}/site") # a list cannot hold it
run("${CMAKE}" -S "${WORK}/project" -B "${WORK}/build" -Werror=dev "-DCMAKE_MODULE_PATH=${SOURCE}/cmake" -DTorchCUDA_CHECK=OFF
  "-DCMAKE_CUDA_COMPILER=${NVCC}"
)
build("${WORK}/build")
program("${WORK}/build/kernel" "kernel: CUDA 13000")
program("${WORK}/build/runtime" "runtime: CUDA 13000")
program("${WORK}/build/through_static" "libtorch: here")
