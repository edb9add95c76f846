# SPDX-License-Identifier: BSD-3-Clause
#
# Configures and builds an example against packages, as its reader would:
#   cmake -DSOURCE= -DLIBTORCH= -DNVCC= -DPACKAGES= -DBUILD= -P build.cmake
cmake_minimum_required(VERSION 3.22...4.0)
include("${CMAKE_CURRENT_LIST_DIR}/../limits.cmake")

foreach(package IN LISTS LIBTORCH NVCC)
  if(NOT EXISTS "${PACKAGES}/${package}")
    message("skipped: ${package} is not in TORCHCUDA_TEST_PACKAGES")
    return()
  endif()
endforeach()

# Hide other libtorchs and toolkits of this machine.
set(environment "")
foreach(
  name
  IN
  ITEMS
    CUDA_HOME
    CUDA_PATH
    CUDAToolkit_ROOT
    CUDACXX
    CUDAHOSTCXX
    NVCC_CCBIN
    LIBRARY_PATH
    CPATH
    LD_LIBRARY_PATH
    VIRTUAL_ENV
    CONDA_PREFIX
    CMAKE_PREFIX_PATH
    TORCH_CUDA_ARCH_LIST
    CXXFLAGS
)
  list(APPEND environment "--unset=${name}")
endforeach()
list(APPEND environment PATH=/usr/bin:/bin "XDG_CACHE_HOME=${BUILD}/cache")
if(EXISTS "${PACKAGES}/${LIBTORCH}/torch")
  list(APPEND environment "TorchCUDA_ROOT=${PACKAGES}/${LIBTORCH}/torch")
else() # a distribution's; its dependencies lie in a separate folder
  list(
    APPEND environment
    "TorchCUDA_ROOT=${PACKAGES}/${LIBTORCH}/usr"
    "LD_LIBRARY_PATH=${PACKAGES}/${LIBTORCH}/loader"
  )
endif()
if(NVCC)
  list(APPEND environment "CUDACXX=${PACKAGES}/${NVCC}/nvidia/cu13/bin/nvcc" CUDAARCHS=80)
endif()
# The tests run the example under fake drivers, so ignore this machine's driver.
list(APPEND environment "TorchCUDA_RUNS_ON=driver=580.65 gpu=8.0")

function(run what)
  execute_process(
    COMMAND "${CMAKE_COMMAND}" -E env ${environment} ${ARGN}
    TIMEOUT ${STEP_SECONDS}
    RESULT_VARIABLE exit
    OUTPUT_VARIABLE output
    ERROR_VARIABLE output
  )
  if(NOT exit STREQUAL "0")
    message(FATAL_ERROR "${what} exited with ${exit}\n--- output\n${output}\n---")
  endif()
  message("${output}")
endfunction()

file(REMOVE_RECURSE "${BUILD}")
file(MAKE_DIRECTORY "${BUILD}")
run("configuring" "${CMAKE_COMMAND}" -S "${SOURCE}" -B "${BUILD}/build")
run("building" "${CMAKE_COMMAND}" --build "${BUILD}/build")
