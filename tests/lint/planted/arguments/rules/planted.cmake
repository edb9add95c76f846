# SPDX-License-Identifier: BSD-3-Clause
#
# A rule reads the facts.
function(torchcuda_rule_planted)
  if(DEFINED fact.nvcc.path AND fact.nvcc.version VERSION_LESS 12)
    message(DEBUG "${fact.nvcc.path} ${heard}")
  endif()
endfunction()
