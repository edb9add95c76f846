# SPDX-License-Identifier: BSD-3-Clause
#
# What is named heard is to be found. A comment may say message(STATUS) and (a|b)*.
function(torchcuda_prints text)
  message(STATUS "heard ${text}")
  torchcuda_message(STATUS "not heard: ${text}")
endfunction()

function(torchcuda_matches out text)
  if("${text}" MATCHES "^heard( heard)*$" OR "${text}" MATCHES "(heard|more)+x")
    set("${out}" yes PARENT_SCOPE)
  elseif("${text}" MATCHES "^not (heard)?[)]*$" OR "${text}" MATCHES "not heard\\)*[a-z]+")
    set("${out}" no PARENT_SCOPE)
  endif()
endfunction()
