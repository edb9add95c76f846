# SPDX-License-Identifier: BSD-3-Clause
# cmakes: 3.22.6 4.4.4
#
# An installed program contains no path of the build machine, unless the project asks for it.
need("${PACKAGES}/torch-2.11.0" "${NVCC}")
foreach(link_path IN ITEMS OFF ON)
  set(build "${WORK}/build-${link_path}")
  configure("${PROJECTS}/program" "${build}" "-DTorchCUDA_ROOT=${PACKAGES}/torch-2.11.0" -DWITH_CUDA=OFF
    "-DCMAKE_INSTALL_PREFIX=${build}/installed" "-DCMAKE_INSTALL_RPATH_USE_LINK_PATH=${link_path}" -DTorchCUDA_CHECK=OFF
    "-DCUDAToolkit_ROOT=${PACKAGES}/nvcc-13.0.88/nvidia/cu13"
  )
  build("${build}" --target install)
  foreach(name IN ITEMS runtime through_static)
    dynamic(entries "${build}/installed/bin/${name}")
    if(link_path)
      program("${build}/installed/bin/${name}" "CUDA 13000|libtorch: here")
    elseif("${entries}" MATCHES "RUNPATH|RPATH" OR "${entries}" MATCHES "${PACKAGES}")
      fail("the installed ${name} holds a path: ${entries}")
    endif()
  endforeach()
endforeach()
