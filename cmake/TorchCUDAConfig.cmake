# SPDX-License-Identifier: BSD-3-Clause
#
# find_package(TorchCUDA) after `cmake --install`, or by TorchCUDA_DIR. It does the same as by
# CMAKE_MODULE_PATH.
include("${CMAKE_CURRENT_LIST_DIR}/FindTorchCUDA.cmake")
