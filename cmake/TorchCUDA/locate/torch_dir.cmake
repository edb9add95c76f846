# SPDX-License-Identifier: BSD-3-Clause
#
# Torch_DIR. Setting it makes a later find_package(Torch) take the libtorch that was judged. It is a
# cache entry, since sibling folders do not see each other's variables. TorchCUDA_OFFERED_TORCH_DIR
# records the value, so that the next configure does not take it for the user's.
include_guard(GLOBAL)

# torchcuda_torch_dir_hint(<out>): gives Torch_DIR if the user set it. Empty if this module set it.
# Empty if CMake's own search set it in an earlier configure and the folder is gone, as after a
# build by pip in a temporary environment.
function(torchcuda_torch_dir_hint out)
  torchcuda_read(var Torch_DIR)
  set(hint "${var_Torch_DIR}")
  get_property(cached CACHE Torch_DIR PROPERTY VALUE)
  if("${hint}" STREQUAL "${cached}" AND NOT "${hint}" STREQUAL "")
    get_property(help CACHE Torch_DIR PROPERTY HELPSTRING)
    if("$CACHE{TorchCUDA_OFFERED_TORCH_DIR}" STREQUAL "${hint}")
      set(hint "")
    elseif(
      "${help}" MATCHES "directory containing a CMake configuration file"
      AND NOT EXISTS "${hint}"
    )
      set(hint "")
    endif()
  endif()
  set("${out}" "${hint}" PARENT_SCOPE)
endfunction()

# torchcuda_offered_torch(<out>): gives the libtorch that an earlier configure chose in this build
# folder, if it still exists; else unset. Another shell or another environment does not change that
# choice.
function(torchcuda_offered_torch out)
  unset("${out}" PARENT_SCOPE)
  get_property(offered CACHE TorchCUDA_OFFERED_TORCH_DIR PROPERTY VALUE)
  if(
    NOT "${offered}" STREQUAL ""
    AND "$CACHE{Torch_DIR}" STREQUAL "${offered}"
    AND EXISTS "${offered}/TorchConfig.cmake"
  )
    torchcuda_torch_at(root "${offered}")
    if(DEFINED root)
      set("${out}" "${root}" PARENT_SCOPE)
    endif()
  endif()
endfunction()

# torchcuda_offer_torch_dir(): sets Torch_DIR to the libtorch that was judged. Leaves the user's
# value if it names a folder with TorchConfig.cmake.
function(torchcuda_offer_torch_dir)
  torchcuda_get_fact(dir torch.cmake_dir)
  if(NOT DEFINED dir OR NOT EXISTS "${dir}/TorchConfig.cmake")
    return()
  endif()
  torchcuda_torch_dir_hint(hint)
  if(NOT "${hint}" STREQUAL "" AND EXISTS "${hint}/TorchConfig.cmake")
    return()
  endif()
  torchcuda_set_torch_dir("${dir}")
endfunction()

# torchcuda_set_torch_dir(<folder>): sets Torch_DIR and records the value.
function(torchcuda_set_torch_dir dir)
  set(Torch_DIR "${dir}" CACHE PATH "libtorch's CMake package (by TorchCUDA)" FORCE)
  set(TorchCUDA_OFFERED_TORCH_DIR "${dir}" CACHE INTERNAL "What TorchCUDA set Torch_DIR to")
endfunction()
