# SPDX-License-Identifier: BSD-3-Clause
#
# A macro, since it enables a language.
macro(torchcuda_with_reason)
  # EVAL: older CMake does not know it.
  cmake_language(EVAL CODE "set(x 1)")
endmacro()
