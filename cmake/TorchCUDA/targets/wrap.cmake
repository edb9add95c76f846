# SPDX-License-Identifier: BSD-3-Clause
#
# On Windows, macOS, ROCm, XPU and with a static libtorch, TorchCUDA::TorchCUDA wraps libtorch's own
# package.
include_guard(GLOBAL)

# torchcuda_needs_wrapping(<out>)
function(torchcuda_needs_wrapping out)
  torchcuda_get_fact(variant torch.variant)
  torchcuda_get_fact(dir torch.library_dir)
  set("${out}" yes PARENT_SCOPE)
  if(
    CMAKE_SYSTEM_NAME STREQUAL "Linux"
    AND "${variant}" MATCHES "^(cuda|cpu)$"
    AND EXISTS "${dir}/libtorch.so"
  )
    set("${out}" no PARENT_SCOPE)
  endif()
endfunction()

# torchcuda_wrap_package(): a macro because the package enables languages. It sets the same
# variables in the caller's scope as find_package(Torch): TORCH_LIBRARIES and the others.
macro(torchcuda_wrap_package)
  if(NOT DEFINED Torch_DIR)
    torchcuda_get_fact(_torchcuda_dir torch.cmake_dir)
    if(DEFINED _torchcuda_dir)
      set(Torch_DIR "${_torchcuda_dir}")
    endif()
    unset(_torchcuda_dir)
  endif()
  find_package(Torch REQUIRED)
  torchcuda_create_wrapping_target()
endmacro()

function(torchcuda_create_wrapping_target)
  separate_arguments(options NATIVE_COMMAND "${TORCH_CXX_FLAGS}")
  add_library(TorchCUDA::TorchCUDA INTERFACE IMPORTED)
  set_target_properties(
    TorchCUDA::TorchCUDA
    PROPERTIES
      INTERFACE_INCLUDE_DIRECTORIES "${TORCH_INCLUDE_DIRS}"
      INTERFACE_COMPILE_OPTIONS "${options}"
      INTERFACE_LINK_LIBRARIES "${TORCH_LIBRARIES}"
  )
endfunction()
