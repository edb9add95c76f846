# SPDX-License-Identifier: BSD-3-Clause
#
# TorchCUDA::TorchCUDA: all that C++ and `.cu` sources need to build, link and run with the libtorch
# that was judged. It defines no target of libtorch's own package, so a project can use both.
include_guard(GLOBAL)
torchcuda_need(targets/python)

# torchcuda_create_targets(): called at the end of the entry file. Imported targets belong to the
# directory of the call: they are created if that directory does not see them yet.
#
# A macro: libtorch's own package (wrap.cmake) enables languages, which CMake forbids in a function.
macro(torchcuda_create_targets)
  if(NOT TARGET TorchCUDA::TorchCUDA)
    torchcuda_needs_wrapping(_torchcuda_wrap)
    if(_torchcuda_wrap)
      torchcuda_wrap_package()
    else()
      torchcuda_create_native_target()
    endif()
    unset(_torchcuda_wrap)
    torchcuda_create_python_target()
  endif()
endmacro()

# torchcuda_create_native_target(): from the facts, without libtorch's package.
function(torchcuda_create_native_target)
  torchcuda_include_dirs(includes)
  torchcuda_link_items(libraries yes)
  torchcuda_package_definitions(definitions)
  torchcuda_standards(features options)
  torchcuda_compile_options(more)
  add_library(TorchCUDA::TorchCUDA INTERFACE IMPORTED)
  set_target_properties(
    TorchCUDA::TorchCUDA
    PROPERTIES
      INTERFACE_INCLUDE_DIRECTORIES "${includes}"
      INTERFACE_COMPILE_DEFINITIONS "${definitions}"
      INTERFACE_COMPILE_OPTIONS "${options};${more}"
      INTERFACE_COMPILE_FEATURES "${features}"
      INTERFACE_LINK_LIBRARIES "${libraries}"
  )
endfunction()

# torchcuda_include_dirs(<out>): the include folders. The CUDA headers are for C++ sources only:
# nvcc brings its own.
function(torchcuda_include_dirs out)
  set(dirs "")
  torchcuda_get_fact(components project.components)
  torchcuda_get_fact(cudnn cudnn.include_dir)
  if(DEFINED cudnn AND "${components}" MATCHES "cuDNN" AND IS_DIRECTORY "${cudnn}")
    torchcuda_plain_path(cudnn "${cudnn}" cudnn-include)
    list(APPEND dirs "${cudnn}")
  endif()
  set(n 0)
  torchcuda_get_fact(dir headers.dir.0)
  while(DEFINED dir)
    list(APPEND dirs "$<$<COMPILE_LANGUAGE:CXX>:${dir}>")
    math(EXPR n "${n} + 1")
    torchcuda_get_fact(dir "headers.dir.${n}")
  endwhile()
  torchcuda_get_fact(include torch.include_dir)
  torchcuda_plain_path(include "${include}" libtorch-include)
  foreach(dir IN ITEMS "${include}" "${include}/torch/csrc/api/include")
    if(IS_DIRECTORY "${dir}")
      list(APPEND dirs "${dir}")
    endif()
  endforeach()
  set("${out}" "${dirs}" PARENT_SCOPE)
endfunction()

# torchcuda_compile_options(<out>): selects the old ABI of libstdc++'s strings if libtorch has it.
# For `.cu`: the options that libtorch's package gives nvcc.
function(torchcuda_compile_options out)
  set(options "")
  torchcuda_get_fact(abi torch.abi)
  if("${abi}" STREQUAL "0")
    list(APPEND options "$<$<COMPILE_LANGUAGE:CXX,CUDA>:-D_GLIBCXX_USE_CXX11_ABI=0>")
  endif()
  torchcuda_get_fact(variant torch.variant)
  if("${variant}" STREQUAL "cuda")
    torchcuda_package_nvcc_options(nvcc_options)
    foreach(option IN LISTS nvcc_options)
      list(APPEND options "$<$<COMPILE_LANG_AND_ID:CUDA,NVIDIA>:${option}>")
    endforeach()
    torchcuda_package_clang_option(option)
    if(NOT option STREQUAL "")
      set(clang "$<CXX_COMPILER_ID:Clang>,$<VERSION_GREATER_EQUAL:$<CXX_COMPILER_VERSION>,18>")
      list(APPEND options "$<$<AND:$<COMPILE_LANG_AND_ID:CUDA,NVIDIA>,${clang}>:${option}>")
    endif()
  endif()
  set("${out}" "${options}" PARENT_SCOPE)
endfunction()
