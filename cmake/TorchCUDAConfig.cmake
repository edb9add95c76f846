# SPDX-License-Identifier: BSD-3-Clause
#
# find_package(TorchCUDA) by `cmake --install` and by TorchCUDA_DIR: the same way as by CMAKE_MODULE_PATH.
include("${CMAKE_CURRENT_LIST_DIR}/FindTorchCUDA.cmake")
