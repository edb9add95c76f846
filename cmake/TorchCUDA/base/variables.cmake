# SPDX-License-Identifier: BSD-3-Clause
#
# Hints and switches. Each is a CMake variable, or an environment variable of the same name.
include_guard(GLOBAL)

# torchcuda_option(<out> <name> [<default>]): gives a switch's value. Never expands an undefined
# variable: `cmake --warn-uninitialized` would warn.
function(torchcuda_option out name)
  set(value "")
  if(DEFINED "${name}")
    set(value "${${name}}")
  endif()
  if(value STREQUAL "" AND DEFINED "ENV{${name}}")
    set(value "$ENV{${name}}")
  endif()
  if(value STREQUAL "")
    set(value "${ARGN}")
  endif()
  set("${out}" "${value}" PARENT_SCOPE)
endfunction()

# torchcuda_read(var|env <name>...): sets var_<name> or env_<name>, empty if undefined. Never
# expands an undefined variable: `cmake --warn-uninitialized` would warn.
function(torchcuda_read kind)
  foreach(name IN LISTS ARGN)
    if("${kind}" STREQUAL "env" AND DEFINED "ENV{${name}}")
      set("env_${name}" "$ENV{${name}}" PARENT_SCOPE)
    elseif("${kind}" STREQUAL "var" AND DEFINED "${name}")
      set("var_${name}" "${${name}}" PARENT_SCOPE)
    else()
      set("${kind}_${name}" "" PARENT_SCOPE)
    endif()
  endforeach()
endfunction()

# torchcuda_flags(<out> <out name> CXX|CUDA): gives the project's flags and the variable that holds
# them: CMAKE_<language>_FLAGS or, before CMake has read it, the environment variable.
function(torchcuda_flags out out_name language)
  torchcuda_read(var CMAKE_CXX_FLAGS CMAKE_CUDA_FLAGS)
  torchcuda_read(env CXXFLAGS CUDAFLAGS)
  set(name "CMAKE_${language}_FLAGS")
  set(flags "${var_${name}}")
  if(NOT DEFINED "${name}")
    set(name "${language}FLAGS")
    set(flags "${env_${name}}")
  endif()
  set("${out}" "${flags}" PARENT_SCOPE)
  set("${out_name}" "${name}" PARENT_SCOPE)
endfunction()

# torchcuda_hint(<prefix> <name>): gives the values of a hint as <prefix>_0, <prefix>_1, the CMake
# variable before the environment variable; <prefix>_count is their number. Ignores a NOTFOUND of
# find_*().
function(torchcuda_hint prefix name)
  set(count 0)
  if(DEFINED "${name}")
    set(value "${${name}}")
    if(NOT "${value}" MATCHES "^$|(^|-)NOTFOUND$")
      set("${prefix}_0" "${value}" PARENT_SCOPE)
      set(count 1)
    endif()
  endif()
  if(DEFINED "ENV{${name}}")
    set(value "$ENV{${name}}")
    if(NOT "${value}" STREQUAL "")
      set("${prefix}_${count}" "${value}" PARENT_SCOPE)
      math(EXPR count "${count} + 1")
    endif()
  endif()
  set("${prefix}_count" ${count} PARENT_SCOPE)
endfunction()

# torchcuda_note_given(<name> <value>): records a value that this module sets in the caller's scope.
function(torchcuda_note_given name value)
  set_property(GLOBAL PROPERTY "TorchCUDA.given.${name}" "${value}")
endfunction()

# torchcuda_asked(<out> <name>): gives the variable or environment variable if the user or the
# project set it. Empty if it holds the value that this module set.
function(torchcuda_asked out name)
  torchcuda_option(value "${name}")
  get_property(given GLOBAL PROPERTY "TorchCUDA.given.${name}")
  if("${value}" STREQUAL "${given}")
    set(value "")
  endif()
  set("${out}" "${value}" PARENT_SCOPE)
endfunction()

# torchcuda_hint_names(<out>): lists hints and switches. Omits CUDA_TOOLKIT_ROOT_DIR, which
# libtorch's own package sets for later calls.
function(torchcuda_hint_names out)
  string(
    CONCAT names
    "TorchCUDA_ROOT Torch_DIR Torch_ROOT LIBTORCH CMAKE_PREFIX_PATH Python_EXECUTABLE Python3_EXECUTABLE VIRTUAL_ENV CONDA_PREFIX "
    "CMAKE_CUDA_COMPILER CUDACXX CUDAToolkit_ROOT CUDA_HOME CUDA_PATH "
    "CMAKE_CUDA_HOST_COMPILER CUDAHOSTCXX NVCC_CCBIN CUDNN_ROOT "
    "CMAKE_CXX_FLAGS CXXFLAGS CMAKE_CUDA_FLAGS CUDAFLAGS NVCC_PREPEND_FLAGS NVCC_APPEND_FLAGS CMAKE_CUDA_RUNTIME_LIBRARY "
    "CMAKE_CXX_STANDARD CMAKE_CUDA_STANDARD CMAKE_CUDA_ARCHITECTURES CUDAARCHS TORCH_CUDA_ARCH_LIST "
    "TorchCUDA_IGNORE TorchCUDA_FAIL_ON TorchCUDA_PROBE TorchCUDA_CHECK TorchCUDA_RUNS_ON"
  )
  string(REPLACE " " ";" names "${names}")
  set("${out}" "${names}" PARENT_SCOPE)
endfunction()

# torchcuda_tool_environment(<out>): a text of the environment variables that select another
# compiler, nvcc or Python, or change what the loader finds. Includes those of compiler wrappers
# that are programs (Open MPI, MPICH, Intel MPI, ccache).
function(torchcuda_tool_environment out)
  set(text "")
  foreach(
    name
    IN
    ITEMS
      PATH
      HOME
      LD_LIBRARY_PATH
      LD_PRELOAD
      CUDA_VISIBLE_DEVICES
      CUDA_DEVICE_ORDER
      CPATH
      CPLUS_INCLUDE_PATH
      LIBRARY_PATH
      GCC_EXEC_PREFIX
      COMPILER_PATH
      OMPI_CXX
      MPICH_CXX
      I_MPI_CXX
      CCACHE_COMPILER
      CCACHE_PATH
      NVCC_PREPEND_FLAGS
      NVCC_APPEND_FLAGS
      NVCC_CCBIN
      PYTHONPATH
      PYTHONHOME
      PYTHONNOUSERSITE
      PYENV_VERSION
      PYENV_ROOT
      VIRTUAL_ENV
      CONDA_PREFIX
  )
    torchcuda_read(env "${name}")
    string(APPEND text "${name}=${env_${name}}\n")
  endforeach()
  set("${out}" "${text}" PARENT_SCOPE)
endfunction()
