# SPDX-License-Identifier: BSD-3-Clause
#
# Reads the project's requests from the calling scope.
include_guard(GLOBAL)
torchcuda_need(facts/arch_default facts/architectures facts/project_flags)

# torchcuda_facts_project(): project.* facts from variables, flags and environment; cmake.version.
# The entry sets project.mode, project.cuda, project.components and project.torch_package. plan/
# decides which architectures are built, once the GPUs and libtorch's kernels are known.
function(torchcuda_facts_project)
  torchcuda_read(
    var
    CMAKE_CXX_STANDARD
    CMAKE_CUDA_STANDARD
    CMAKE_BUILD_TYPE
    CMAKE_CUDA_RUNTIME_LIBRARY
    CMAKE_SYSTEM_NAME
    CMAKE_HOST_SYSTEM_NAME
  )
  torchcuda_set_fact(cmake.version "${CMAKE_VERSION}")
  torchcuda_set_fact(project.cxx_standard "${var_CMAKE_CXX_STANDARD}")
  torchcuda_set_fact(project.cuda_standard "${var_CMAKE_CUDA_STANDARD}")
  torchcuda_set_fact(project.build_type "${var_CMAKE_BUILD_TYPE}")
  string(TOLOWER "${var_CMAKE_CUDA_RUNTIME_LIBRARY}" runtime)
  if("${runtime}" MATCHES "^(static|shared|none)$")
    torchcuda_set_fact(project.cuda_runtime "${runtime}")
  endif()
  if(CMAKE_CROSSCOMPILING)
    torchcuda_set_fact(project.cross yes)
  endif()
  torchcuda_machine(machine)
  torchcuda_set_fact(project.machine "${machine}")
  set(system "${var_CMAKE_SYSTEM_NAME}")
  if("${system}" STREQUAL "")
    set(system "${var_CMAKE_HOST_SYSTEM_NAME}")
  endif()
  if("${system}" STREQUAL "" OR "${system}" MATCHES "-")
    cmake_host_system_information(RESULT system QUERY OS_NAME)
  endif()
  torchcuda_set_fact(project.system "${system}")
  torchcuda_option(runs_on TorchCUDA_RUNS_ON)
  torchcuda_set_fact(project.runs_on "${runs_on}")
  torchcuda_facts_architectures()
  _torchcuda_project_abi()
  _torchcuda_header_flag()
  _torchcuda_static_flag()
  _torchcuda_python_build()
endfunction()

# Sets project.static_flag.
function(_torchcuda_static_flag)
  torchcuda_static_flag(static)
  torchcuda_set_fact(project.static_flag "${static}")
endfunction()

# Sets project.header_flag.
function(_torchcuda_header_flag)
  torchcuda_read(var CMAKE_CUDA_COMPILER_ARG1)
  torchcuda_read(env NVCC_PREPEND_FLAGS NVCC_APPEND_FLAGS CPATH CPLUS_INCLUDE_PATH)
  torchcuda_flags(cuda variable CUDA)
  torchcuda_flags(cxx variable CXX)
  torchcuda_directory_flags(more CUDA)
  string(
    JOIN " "
    text
    "${var_CMAKE_CUDA_COMPILER_ARG1}"
    "${env_NVCC_PREPEND_FLAGS} ${cuda}"
    ${more}
    "${env_NVCC_APPEND_FLAGS} ${cxx}"
  )
  set(
    option
    "-(I|D|U|include|imacros|isystem|iquote|idirafter|-pre-include|-include-path|-system-include|-(un)?define-macro)"
  )
  if(" ${text}" MATCHES "[ =,'\"](${option}[^ ]*)")
    torchcuda_set_fact(project.header_flag "${CMAKE_MATCH_1}")
    return()
  endif()
  foreach(name IN ITEMS CPATH CPLUS_INCLUDE_PATH)
    if(NOT "${env_${name}}" STREQUAL "")
      torchcuda_set_fact(project.header_flag "${name}")
    endif()
  endforeach()
endfunction()

# Sets project.python_build if pip, build or uv runs this configure to build a Python package. Their
# environments are temporary: `isolated`.
function(_torchcuda_python_build)
  torchcuda_read(var SKBUILD Python_EXECUTABLE Python3_EXECUTABLE)
  torchcuda_read(env PIP_BUILD_TRACKER PYTHONPATH VIRTUAL_ENV)
  set(
    places
    "${env_PYTHONPATH}:${env_VIRTUAL_ENV}:${var_Python_EXECUTABLE}:${var_Python3_EXECUTABLE}"
  )
  if("${places}" MATCHES "/(pip-build-env-|build-env-|builds-v[0-9]+/)")
    torchcuda_set_fact(project.python_build isolated)
  elseif(NOT "${var_SKBUILD}${env_PIP_BUILD_TRACKER}" STREQUAL "")
    torchcuda_set_fact(project.python_build yes)
  endif()
endfunction()

# Sets project.abi. The last definition on the command line wins: flags come after definitions.
function(_torchcuda_project_abi)
  set(options "")
  if(NOT DEFINED CMAKE_SCRIPT_MODE_FILE)
    foreach(property IN ITEMS COMPILE_DEFINITIONS COMPILE_OPTIONS)
      get_property(value DIRECTORY PROPERTY "${property}")
      string(APPEND options " ${value}")
    endforeach()
  endif()
  torchcuda_flags(flags variable CXX)
  if("${options} ${flags}" MATCHES ".*_GLIBCXX_USE_CXX11_ABI=([01])")
    torchcuda_set_fact(project.abi "${CMAKE_MATCH_1}")
  endif()
endfunction()
