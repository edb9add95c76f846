# SPDX-License-Identifier: BSD-3-Clause
# cmakes: 3.22.6 3.25.2 4.4.4
#
# A machine without a toolkit: C++ needs none, and `.cu` builds with nvcc's wheels alone, however
# nvcc is found.
need("${PACKAGES}/torch-2.11.0" "${NVCC}")
set(bare "${TESTS}/bare")
execute_process(COMMAND "${bare}" true RESULT_VARIABLE exit OUTPUT_QUIET ERROR_QUIET)
if(NOT exit STREQUAL "0")
  message("skipped: no mount namespace to hide the toolkit in")
  return()
endif()
set(CMAKE_HERE "${CMAKE}")
set(CMAKE "${bare}" "${CMAKE}")
set(root "-DTorchCUDA_ROOT=${PACKAGES}/torch-2.11.0")

function(configure_bare build)
  run(${CMAKE} -S "${PROJECTS}/program" -B "${build}" -Werror=dev "-DCMAKE_MODULE_PATH=${SOURCE}/cmake" ${root} ${ARGN})
endfunction()

# The runtime's wheel lacks headers that its other headers include: only targets that include none
# of them build.
configure_bare("${WORK}/cxx" -DWITH_CUDA=OFF -DTorchCUDA_IGNORE=cuda-header-missing)
run(${CMAKE} --build "${WORK}/cxx" --target through_static)
run("${bare}" "${WORK}/cxx/through_static")

configure_bare("${WORK}/given" "-DCMAKE_CUDA_COMPILER=${NVCC}" -DTorchCUDA_CHECK=OFF)
configure_bare("${WORK}/found" "-DCUDAToolkit_ROOT=${PACKAGES}/nvcc-13.0.88/nvidia/cu13" -DTorchCUDA_CHECK=OFF)
foreach(way IN ITEMS given found)
  run(${CMAKE} --build "${WORK}/${way}")
  run("${bare}" "${WORK}/${way}/kernel")
  run("${bare}" "${WORK}/${way}/runtime")
  run(${CMAKE} "${WORK}/${way}") # a second configure finds the same compiler
  run(${CMAKE} --build "${WORK}/${way}")
  if("${output}" MATCHES "Building")
    fail("a second configure builds again: ${output}")
  endif()
endforeach()
