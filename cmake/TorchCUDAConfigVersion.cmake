# SPDX-License-Identifier: BSD-3-Clause
#
# The version that is asked for is libtorch's, and CMake reads this file before any libtorch is located.
# So every version is accepted here, and FindTorchCUDA.cmake judges it.
set(PACKAGE_VERSION "${PACKAGE_FIND_VERSION}")
set(PACKAGE_VERSION_COMPATIBLE TRUE)
set(PACKAGE_VERSION_EXACT TRUE)
