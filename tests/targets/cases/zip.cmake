# SPDX-License-Identifier: BSD-3-Clause
# cmakes: 4.4.4
#
# The layout of the zip: libtorch and its CUDA libraries in one folder. Made from the wheels' files
# by hard links and a build-version file, as the real zip has three gigabytes; there, the libraries
# have hashes in their names.
set(wheel "${PACKAGES}/torch-2.11.0")
need("${wheel}" "${NVCC}")
set(zip "${WORK}/libtorch")
file(MAKE_DIRECTORY "${zip}/lib")
foreach(
  folder
  IN
  ITEMS
    torch/lib
    nvidia/cu13/lib
    nvidia/cudnn/lib
    nvidia/nccl/lib
    nvidia/cusparselt/lib
    nvidia/nvshmem/lib
)
  file(GLOB files "${wheel}/${folder}/*.so*")
  foreach(file IN LISTS files)
    get_filename_component(name "${file}" NAME)
    file(CREATE_LINK "${file}" "${zip}/lib/${name}" RESULT result)
    if(NOT result STREQUAL "0")
      message("skipped: no hard link from ${PACKAGES} to ${WORK}")
      return()
    endif()
  endforeach()
endforeach()
foreach(folder IN ITEMS include share)
  file(CREATE_LINK "${wheel}/torch/${folder}" "${zip}/${folder}" SYMBOLIC)
endforeach()
file(WRITE "${zip}/build-version" "2.11.0+cu130\n")

configure("${PROJECTS}/program" "${WORK}/build" "-DTorchCUDA_ROOT=${zip}" "-DCMAKE_CUDA_COMPILER=${NVCC}" -DTorchCUDA_CHECK=OFF
  -DCMAKE_CUDA_FLAGS=-DSTANDARD=201703L
)
build("${WORK}/build")
program("${WORK}/build/kernel" "kernel: CUDA 13000")
program("${WORK}/build/runtime" "runtime: CUDA 13000, headers 13000")
program("${WORK}/build/through_shared" "libtorch: here")
dynamic(entries "${WORK}/build/runtime")
if(NOT "${entries}" MATCHES "${zip}/lib")
  fail("the program does not look in the zip's folder: ${entries}")
endif()
