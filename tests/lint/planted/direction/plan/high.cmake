# SPDX-License-Identifier: BSD-3-Clause
function(torchcuda_high)
  torchcuda_low()
  _torchcuda_of_low()
endfunction()

function(torchcuda_twice)
endfunction()

function(torchcuda_many_parameters first second third fourth)
endfunction()
