# SPDX-License-Identifier: BSD-3-Clause
function(torchcuda_low)
  torchcuda_low() # its own
  torchcuda_high()
  variable_watch(x torchcuda_many_parameters)
endfunction()

function(_torchcuda_of_low)
endfunction()

function(torchcuda_twice)
endfunction()
