# SPDX-License-Identifier: BSD-3-Clause
#
# The standards that compile features ask for.
include_guard(GLOBAL)
torchcuda_need(plan/standard)

# torchcuda_highest_standards(<out cxx> <out cuda> <features>): raises both variables to the
# standards in <features>.
function(torchcuda_highest_standards out_cxx out_cuda features)
  foreach(feature IN LISTS features)
    if("${feature}" MATCHES "(^|:)(cxx|cuda)_std_([0-9]+)>*$")
      set(out "${out_${CMAKE_MATCH_2}}")
      torchcuda_standard(number "${CMAKE_MATCH_3}")
      if("${${out}}" STREQUAL "" OR "${${out}}" LESS number)
        set("${out}" "${number}")
        set("${out}" "${number}" PARENT_SCOPE)
      endif()
    endif()
  endforeach()
endfunction()

# torchcuda_libtorch_features(<out> <item> <kind>): the compile features of a target of libtorch.
# Those of TorchCUDA::TorchCUDA follow from facts, because it may not be visible here. Since 2.15
# `torch` of libtorch's package asks for a standard.
function(torchcuda_libtorch_features out item kind)
  set(features "")
  torchcuda_get_fact(version torch.version)
  if("${kind}" STREQUAL "TorchCUDA")
    torchcuda_standards(features options)
  elseif(TARGET "${item}")
    get_property(features TARGET "${item}" PROPERTY INTERFACE_COMPILE_FEATURES)
  elseif("${kind},${item}" STREQUAL "package,torch" AND NOT "${version}" VERSION_LESS 2.15)
    torchcuda_get_fact(standard torch.cxx_standard)
    set(features "cxx_std_${standard}")
  endif()
  set("${out}" "${features}" PARENT_SCOPE)
endfunction()
