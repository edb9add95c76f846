# SPDX-License-Identifier: BSD-3-Clause
#
# Torch_DIR, by which a later find_package(Torch) takes the libtorch that was judged: a cache entry, since a variable set
# in one folder is not seen in its neighbour. TorchCUDA_OFFERED_TORCH_DIR remembers what was put there, so that the next
# configure does not take it for the user's word.
include_guard(GLOBAL)

# torchcuda_torch_dir_hint(<out>): Torch_DIR as far as the user means it: empty where we, or CMake's own search, put it
# there in an earlier configure and that folder is gone (pip builds in a temporary environment), and where we did.
function(torchcuda_torch_dir_hint out)
  torchcuda_read(var Torch_DIR)
  set(hint "${var_Torch_DIR}")
  get_property(cached CACHE Torch_DIR PROPERTY VALUE)
  if("${hint}" STREQUAL "${cached}" AND NOT "${hint}" STREQUAL "")
    torchcuda_saw("${hint}")
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

# torchcuda_offered_torch(<out>): the libtorch that an earlier configure of this build folder took by itself, if it is
# still there; unset otherwise. What surrounds a later run (another shell, another environment) does not change it.
function(torchcuda_offered_torch out)
  unset("${out}" PARENT_SCOPE)
  get_property(offered CACHE TorchCUDA_OFFERED_TORCH_DIR PROPERTY VALUE)
  torchcuda_saw("${offered}/TorchConfig.cmake")
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

# torchcuda_offer_torch_dir(): sets the cache entry to the libtorch that was judged. What the user gave stays where it
# already leads there.
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

# torchcuda_set_torch_dir(<folder>)
function(torchcuda_set_torch_dir dir)
  set(Torch_DIR "${dir}" CACHE PATH "libtorch's CMake package (by TorchCUDA)" FORCE)
  set(TorchCUDA_OFFERED_TORCH_DIR "${dir}" CACHE INTERNAL "What TorchCUDA set Torch_DIR to")
endfunction()
