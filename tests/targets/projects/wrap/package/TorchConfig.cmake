# SPDX-License-Identifier: BSD-3-Clause
#
# The results of a libtorch for ROCm, or for another system; like those, it enables a language.
enable_language(C)
add_library(torch INTERFACE IMPORTED)
set_target_properties(torch PROPERTIES INTERFACE_COMPILE_DEFINITIONS FROM_LIBTORCH)
set(TORCH_LIBRARIES torch)
set(TORCH_INCLUDE_DIRS "${CMAKE_CURRENT_LIST_DIR}")
set(TORCH_CXX_FLAGS "-DFROM_FLAGS -DTWO=2")
