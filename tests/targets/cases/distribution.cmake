# SPDX-License-Identifier: BSD-3-Clause
# cmakes: 3.22.6 4.4.4
#
# A distribution's libtorch: for the CPU, in the system's folders, with glog in its headers.
set(root "${PACKAGES}/libtorch-debian")
need("${root}/usr" "${root}/loader")
# Here it has a separate folder, so linker and loader need its path.
list(APPEND ENVIRONMENT "LD_LIBRARY_PATH=${root}/loader")
configure("${PROJECTS}/logging" "${WORK}/build" "-DTorchCUDA_ROOT=${root}/usr" -DTorchCUDA_CHECK=OFF
  "-DCMAKE_CXX_FLAGS=-isystem ${root}/usr/include"
)
build("${WORK}/build")
program("${WORK}/build/logging" "libtorch: here")
