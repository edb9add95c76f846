# SPDX-License-Identifier: BSD-3-Clause
#
# Finds libtorch, the compilers, nvcc and its toolkit. A build folder remembers libtorch, as with
# every find module: the search may have to start Python. It searches again if a hint changes or
# libtorch is gone. Toolkit and compilers are searched for in each run: the nvcc behind a name may
# change. Files are read in each run (facts/).
include_guard(GLOBAL)

# torchcuda_locate(): torch.root, host.compiler, nvcc.path, toolkit.*, host.nvcc_compiler, and how
# each was found.
function(torchcuda_locate)
  _torchcuda_locate_key(key)
  set(recalled no)
  set(text "")
  if(NOT DEFINED CMAKE_SCRIPT_MODE_FILE)
    torchcuda_recall(recalled text build located "${key}")
  endif()
  if(recalled)
    torchcuda_read_facts_text("${text}")
    torchcuda_get_fact(root torch.root)
    if(NOT DEFINED root OR NOT EXISTS "${root}")
      torchcuda_forget_facts_text("${text}")
      set(recalled no)
    endif()
  endif()
  if(NOT recalled)
    _torchcuda_look_for_torch("${key}")
  endif()
  torchcuda_locate_compilers()
endfunction()

# torchcuda_locate_compilers(): everything except libtorch.
function(torchcuda_locate_compilers)
  torchcuda_need(locate/everything)
  torchcuda_locate_host_compiler()
  torchcuda_locate_toolkit()
  torchcuda_locate_nvcc_host()
endfunction()

# _torchcuda_look_for_torch(<key>): searches for libtorch and remembers it. Does not remember a
# failure: the user may install it.
function(_torchcuda_look_for_torch key)
  torchcuda_need(locate/everything)
  torchcuda_fact_keys(before)
  torchcuda_locate_torch()
  torchcuda_get_fact(root torch.root)
  if(DEFINED root AND NOT DEFINED CMAKE_SCRIPT_MODE_FILE)
    torchcuda_fact_keys(located)
    list(REMOVE_ITEM located ${before})
    torchcuda_facts_text(text ${located})
    torchcuda_remember(build located "${key}" "${text}")
  endif()
endfunction()

# _torchcuda_locate_key(<out>): the cache key: all hints, explicit and ambient.
function(_torchcuda_locate_key out)
  torchcuda_hint_names(names)
  get_property(given GLOBAL PROPERTY TorchCUDA.given_torch)
  torchcuda_get_fact(package project.torch_package)
  get_property(offered CACHE TorchCUDA_OFFERED_TORCH_DIR PROPERTY VALUE)
  set(key "${CMAKE_VERSION}|${given}|${package}|${offered}")
  list(
    APPEND names
    PATH
    HOME
    PYTHONPATH
    PYENV_ROOT
    CMAKE_SYSROOT
    _TorchCUDA_system_root
  )
  foreach(name IN LISTS names)
    torchcuda_read(var "${name}")
    torchcuda_read(env "${name}")
    string(APPEND key "|${var_${name}}|${env_${name}}")
  endforeach()
  set("${out}" "${key}" PARENT_SCOPE)
endfunction()
