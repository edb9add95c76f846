# SPDX-License-Identifier: BSD-3-Clause
#
# For CASE_PREPARE: a complete toolkit in which nothing compiles.

# fake_toolkit(<folder> <version> <newest gcc>): nvcc, the headers that hold versions, empty files
# for the rest.
function(fake_toolkit folder version gcc)
  file(
    WRITE "${folder}/bin/nvcc"
    "#!/bin/sh\nFAKE_NVCC_VERSION=${version} FAKE_NVCC_TOP='${folder}' exec '${SOURCE}/tests/fakes/tools/nvcc' \"$@\"\n"
  )
  file(CHMOD "${folder}/bin/nvcc" PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE)
  string(REGEX MATCH "^([0-9]+)\\.([0-9]+)" found "${version}")
  math(EXPR number "${CMAKE_MATCH_1} * 1000 + ${CMAKE_MATCH_2} * 10")
  file(WRITE "${folder}/include/cuda.h" "#define CUDA_VERSION ${number}\n")
  file(WRITE "${folder}/include/cuda_runtime_api.h" "#define CUDART_VERSION ${number}\n")
  file(WRITE "${folder}/include/crt/host_config.h" "\n#if __GNUC__ > ${gcc}\n")
  foreach(
    name
    IN
    ITEMS
      include/cuda_runtime.h
      include/thrust/complex.h
      lib64/libcudart.so
      lib64/libcudart_static.a
      nvvm/bin/cicc
  )
    file(WRITE "${folder}/${name}" "")
  endforeach()
endfunction()
