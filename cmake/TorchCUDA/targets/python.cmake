# SPDX-License-Identifier: BSD-3-Clause
#
# TorchCUDA::Python: libtorch_python, and the headers of Python.
include_guard(GLOBAL)

# torchcuda_create_python_target(): for an extension module, if the component is requested.
function(torchcuda_create_python_target)
  torchcuda_get_fact(components project.components)
  torchcuda_get_fact(dir torch.library_dir)
  if(
    "${components}" MATCHES "Python"
    AND EXISTS "${dir}/libtorch_python.so"
    AND NOT TARGET TorchCUDA::Python
  )
    torchcuda_plain_path(dir "${dir}" libtorch-lib)
    _torchcuda_python_headers(headers)
    add_library(TorchCUDA::Python INTERFACE IMPORTED)
    set_target_properties(
      TorchCUDA::Python
      PROPERTIES
        INTERFACE_INCLUDE_DIRECTORIES "${headers}"
        INTERFACE_LINK_LIBRARIES "TorchCUDA::TorchCUDA;${dir}/libtorch_python.so"
    )
  endif()
endfunction()

# _torchcuda_python_headers(<out>): the folder with Python.h: that of the Python that the project
# finds, before or after this call; else that of the interpreter.
function(_torchcuda_python_headers out)
  set(headers "")
  set(found "")
  foreach(target IN ITEMS Python::Module Python::Python Python3::Module Python3::Python)
    set(exists "$<TARGET_EXISTS:${target}>")
    list(APPEND headers "$<${exists}:$<TARGET_PROPERTY:${target},INTERFACE_INCLUDE_DIRECTORIES>>")
    list(APPEND found "${exists}")
  endforeach()
  list(JOIN found "," found)
  torchcuda_get_fact(folder interpreter.include_dir)
  torchcuda_get_fact(header interpreter.header)
  if("${header}" STREQUAL "yes")
    torchcuda_plain_path(folder "${folder}" python-include)
    list(APPEND headers "$<$<NOT:$<OR:${found}>>:${folder}>")
  endif()
  set("${out}" "${headers}" PARENT_SCOPE)
endfunction()
