# SPDX-License-Identifier: BSD-3-Clause
#
# The requested version is libtorch's, and CMake reads this file before libtorch is located. So it
# accepts every version; FindTorchCUDA.cmake checks it.
set(PACKAGE_VERSION "${PACKAGE_FIND_VERSION}")
set(PACKAGE_VERSION_COMPATIBLE TRUE)
set(PACKAGE_VERSION_EXACT TRUE)
