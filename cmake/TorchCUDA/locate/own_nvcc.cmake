# SPDX-License-Identifier: BSD-3-Clause
include_guard(GLOBAL)

# torchcuda_own_nvcc(<out>): gives the nvcc that CMake takes without a hint. Searches as
# CMakeDetermineCompiler.cmake does: beside the compilers of the enabled languages, then on PATH.
function(torchcuda_own_nvcc out)
  torchcuda_read(env CUDA_PATH)
  unset("${out}" PARENT_SCOPE)
  set(folders "")
  foreach(language IN ITEMS C CXX Fortran)
    torchcuda_read(var "CMAKE_${language}_COMPILER")
    if(CMAKE_${language}_COMPILER_LOADED AND IS_ABSOLUTE "${var_CMAKE_${language}_COMPILER}")
      torchcuda_up(folder "${var_CMAKE_${language}_COMPILER}")
      list(APPEND folders "${folder}")
    endif()
  endforeach()
  unset(nvcc) # a project's variable of this name would end the search
  find_program(nvcc NAMES nvcc PATHS ${folders} NO_DEFAULT_PATH NO_CACHE)
  find_program(nvcc NAMES nvcc PATHS "${env_CUDA_PATH}/bin" NO_CACHE)
  if(nvcc)
    set("${out}" "${nvcc}" PARENT_SCOPE)
  endif()
endfunction()
