# SPDX-License-Identifier: BSD-3-Clause
include_guard(GLOBAL)

# torchcuda_standard(<out> <standard>): a C++ standard as a number that grows with it: 98 and 03 come before 11.
function(torchcuda_standard out standard)
  if("${standard}" MATCHES "^(9[0-9]|0[0-9])$")
    set(standard 3)
  endif()
  set("${out}" "${standard}" PARENT_SCOPE)
endfunction()
