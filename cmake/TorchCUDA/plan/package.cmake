# SPDX-License-Identifier: BSD-3-Clause
#
# Reads what libtorch's own CMake package passes to its consumers from the text of its files.
# Including them would enable CUDA, set flags for the whole directory, and define targets.
include_guard(GLOBAL)

# torchcuda_package_text(<out> <file>): the text of share/cmake/Caffe2/<file>; empty if there is
# none. `[` and `]` become blanks and `;` becomes `,`, for CMake's lists.
function(torchcuda_package_text out file)
  set("${out}" "" PARENT_SCOPE)
  torchcuda_get_fact(cmake_dir torch.cmake_dir)
  torchcuda_get_fact(root torch.root)
  foreach(folder IN ITEMS "${cmake_dir}/../Caffe2" "${root}/share/cmake/Caffe2")
    if(EXISTS "${folder}/${file}")
      file(READ "${folder}/${file}" text)
      string(REGEX REPLACE "[][]" " " text "${text}")
      string(REPLACE ";" "," text "${text}")
      set("${out}" "${text}" PARENT_SCOPE)
      return()
    endif()
  endforeach()
endfunction()

# torchcuda_package_definitions(<out>): the compile definitions. USE_DISTRIBUTED changes a struct in
# a header: a consumer without it has another layout.
function(torchcuda_package_definitions out)
  torchcuda_package_text(text Caffe2Targets.cmake)
  set(definitions "")
  foreach(
    target
    IN
    ITEMS c10 c10_cuda torch_cpu torch_cuda torch
  )
    if("${text}" MATCHES "set_target_properties.${target} PROPERTIES([^)]*)")
      if("${CMAKE_MATCH_1}" MATCHES "INTERFACE_COMPILE_DEFINITIONS \"([A-Za-z0-9_=.,]+)\"")
        string(REPLACE "," ";" words "${CMAKE_MATCH_1}")
        list(APPEND definitions ${words})
      endif()
    endif()
  endforeach()
  list(REMOVE_DUPLICATES definitions)
  set("${out}" "${definitions}" PARENT_SCOPE)
endfunction()

# torchcuda_package_libraries(<out>): the libraries that inline code in the headers calls: a
# distribution's libtorch logs with glog and gflags.
function(torchcuda_package_libraries out)
  torchcuda_package_text(text Caffe2Targets.cmake)
  set(names "")
  foreach(name IN ITEMS glog gflags)
    if("${text}" MATCHES "INTERFACE_LINK_LIBRARIES \"([:,a-z0-9_]*,)?${name}(::${name})?[,\"]")
      list(APPEND names "${name}")
    endif()
  endforeach()
  set("${out}" "${names}" PARENT_SCOPE)
endfunction()

# torchcuda_package_nvcc_options(<out>): what the package adds to CMAKE_CUDA_FLAGS. A `__device__`
# lambda needs --expt-extended-lambda; `std::max` in a kernel needs --expt-relaxed-constexpr.
function(torchcuda_package_nvcc_options out)
  torchcuda_package_text(text public/cuda.cmake)
  set(options "")
  if("${text}" MATCHES "-DONNX_NAMESPACE=onnx_c2")
    list(APPEND options -DONNX_NAMESPACE=onnx_c2)
  endif()
  if("${text}" MATCHES "foreach.diag ([a-z_ \r\n\t]+)[)]")
    string(REGEX MATCHALL "[a-z_]+" names "${CMAKE_MATCH_1}")
    list(TRANSFORM names PREPEND "--diag_suppress=")
    list(JOIN names "," names)
    list(APPEND options "-Xcudafe=${names}")
  endif()
  foreach(option IN ITEMS --expt-relaxed-constexpr --expt-extended-lambda)
    if("${text}" MATCHES "\"${option}\"")
      list(APPEND options "${option}")
    endif()
  endforeach()
  set("${out}" "${options}" PARENT_SCOPE)
endfunction()

# torchcuda_package_clang_option(<out>): the option for a host compiler clang 18 or newer.
function(torchcuda_package_clang_option out)
  torchcuda_package_text(text public/cuda.cmake)
  set("${out}" "" PARENT_SCOPE)
  if("${text}" MATCHES "-Xcompiler=-fclang-abi-compat=[0-9]+")
    set("${out}" "${CMAKE_MATCH_0}" PARENT_SCOPE)
  endif()
endfunction()
