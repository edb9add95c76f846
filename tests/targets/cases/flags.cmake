# SPDX-License-Identifier: BSD-3-Clause
# cmakes: 3.22.6 4.4.4
#
# The same sources, by TorchCUDA::TorchCUDA and by find_package(Torch) with TORCH_CUDA_ARCH_LIST:
# the compile and link lines are equal, except the architectures and the rows of differences.cmake.
include("${TESTS}/differences.cmake")
set(toolkit "/usr/local/cuda")
need("${toolkit}/bin/nvcc")
run("${CMAKE}" --version)
string(REGEX MATCH "[0-9]+[.][0-9]+[.][0-9]+" version "${output}")
foreach(package IN ITEMS torch-2.11.0 torch-2.15.0-full torch-2.9.1-full)
  need("${PACKAGES}/${package}")
  if(package STREQUAL "torch-2.15.0-full" AND version VERSION_LESS 3.25.2)
    continue() # libtorch's package cannot generate there: CUDA20 is unknown
  endif()
  set(root "${PACKAGES}/${package}")
  foreach(use IN ITEMS TorchCUDA Torch)
    configure("${PROJECTS}/flags" "${WORK}/${package}/${use}" "-DUSE=${use}" "-DTorchCUDA_ROOT=${root}" -DTorchCUDA_CHECK=OFF
      "-DTorch_DIR=${root}/torch/share/cmake/Torch" -DTORCH_CUDA_ARCH_LIST=8.0 "-DCMAKE_CUDA_COMPILER=${toolkit}/bin/nvcc"
      "-DCUDA_TOOLKIT_ROOT_DIR=${toolkit}" -DCMAKE_CUDA_USE_RESPONSE_FILE_FOR_INCLUDES=OFF
      -DCMAKE_CUDA_USE_RESPONSE_FILE_FOR_LIBRARIES=OFF -DCMAKE_CUDA_USE_RESPONSE_FILE_FOR_OBJECTS=OFF
    )
  endforeach()
  foreach(source IN ITEMS source.cpp source.cu)
    compile_words(ours "${WORK}/${package}/TorchCUDA" "${source}")
    compile_words(theirs "${WORK}/${package}/Torch" "${source}")
    compare("${package} ${source}" "${source}" "${ours}" "${theirs}")
  endforeach()
  foreach(target IN ITEMS cxx cuda)
    link_words(ours "${WORK}/${package}/TorchCUDA" "${target}")
    link_words(theirs "${WORK}/${package}/Torch" "${target}")
    compare("${package} link ${target}" "link ${target}" "${ours}" "${theirs}")
  endforeach()
endforeach()
if(version VERSION_GREATER_EQUAL 3.25.2)
  get_property(seen GLOBAL PROPERTY seen)
  foreach(row IN LISTS DIFFERENCES)
    if(NOT row IN_LIST seen)
      fail("no such difference any more: ${row}")
    endif()
  endforeach()
endif()
