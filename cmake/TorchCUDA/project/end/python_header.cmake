# SPDX-License-Identifier: BSD-3-Clause
#
# Tells whether an extension module finds Python.h, where the interpreter has none.
include_guard(GLOBAL)
torchcuda_need(project/end/scan project/end/unlinked_header)

# torchcuda_python_header(<target> <imported>): sets project.lacks_python_header: `sure` if the
# sources certainly include a header of libtorch that includes Python.h, and every folder in which
# the compiler will look is known; else `unsure`. The scan must have been made.
function(torchcuda_python_header target imported)
  torchcuda_get_fact(header interpreter.header)
  if(NOT "${header}" STREQUAL "no" OR "${imported}" MATCHES "(^|;)(Python3?|pybind11|nanobind)::")
    return() # the project finds Python itself
  endif()
  torchcuda_holds_header(held "${target}" Python.h "" "${imported}")
  if(held)
    return()
  endif()
  set(included no)
  set(n 0)
  torchcuda_scan_fact(path cxx torch_header.0.path)
  while(NOT "${path}" STREQUAL "")
    torchcuda_scan_fact(certain cxx "torch_header.${n}.included")
    if("${path}" MATCHES "^torch/(extension|python)\\.h$" AND "${certain}" STREQUAL "yes")
      set(included yes)
    endif()
    math(EXPR n "${n} + 1")
    torchcuda_scan_fact(path cxx "torch_header.${n}.path")
  endwhile()
  torchcuda_scan_fact(sure cxx sure)
  if(included AND sure)
    torchcuda_set_fact(project.lacks_python_header sure)
  else()
    torchcuda_set_fact(project.lacks_python_header unsure)
  endif()
endfunction()
