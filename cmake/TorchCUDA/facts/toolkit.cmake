# SPDX-License-Identifier: BSD-3-Clause
#
# Reads the versions of a toolkit's components, and which of them are missing.
include_guard(GLOBAL)
torchcuda_need(facts/cccl)

# torchcuda_facts_toolkit(): toolkit.* facts of the located toolkit.
function(torchcuda_facts_toolkit)
  torchcuda_get_fact(root toolkit.root)
  if(NOT DEFINED root)
    return()
  endif()
  torchcuda_get_fact(include toolkit.include_dir)
  torchcuda_get_fact(library toolkit.library_dir)
  if(NOT DEFINED include)
    set(include "${root}/include")
  endif()
  if(NOT DEFINED library)
    set(library "${root}/lib")
  endif()
  _torchcuda_toolkit_versions("${root}" "${include}")
  _torchcuda_toolkit_missing("${root}" "${include}" "${library}")
  _torchcuda_toolkit_links("${include}" "${library}")
  torchcuda_facts_cccl("${root}" "${include}")
  torchcuda_math_functions("${include}/crt/math_functions.h")
endfunction()

# _torchcuda_toolkit_versions(<root> <include folder>): versions of headers and components.
function(_torchcuda_toolkit_versions root include)
  torchcuda_header_version(headers "${include}/cuda.h" CUDA_VERSION)
  if(NOT DEFINED headers)
    torchcuda_header_version(headers "${include}/cuda_runtime_api.h" CUDART_VERSION)
  endif()
  if(DEFINED headers)
    torchcuda_set_fact(toolkit.headers "${headers}")
  endif()
  set(
    names
    nvcc
    crt
    nvvm
    cudart
    cccl
  )
  torchcuda_components(its "${root}" ${names})
  foreach(name IN LISTS names)
    if(DEFINED its_${name})
      torchcuda_set_fact(toolkit.component.${name} "${its_${name}}")
    endif()
  endforeach()
endfunction()

# _torchcuda_toolkit_missing(<root> <include folder> <library folder>): toolkit.missing, what nvcc
# lacks to compile and link a kernel. Checks nvvm only in layouts with a fixed place for it: some
# distributions move it, and only nvcc knows where.
function(_torchcuda_toolkit_missing root include library)
  torchcuda_get_fact(layout toolkit.layout)
  torchcuda_get_fact(nvcc nvcc.path)
  torchcuda_get_fact(replaced nvcc.replaced_by) # clang compiles: nvcc may be there or not
  set(missing "")
  if(NOT DEFINED nvcc AND NOT DEFINED replaced)
    string(APPEND missing " nvcc")
  endif()
  torchcuda_glob(
    runtime
    "${library}"
    "libcudart.so*"
    "libcudart_static.a"
    "cudart*.lib"
    "libcudart*.dylib"
  )
  if(runtime STREQUAL "" OR NOT EXISTS "${include}/cuda_runtime.h")
    string(APPEND missing " cudart")
  endif()
  if(DEFINED nvcc AND NOT "${layout}" MATCHES "^(distro|hpc)$")
    if(NOT EXISTS "${root}/nvvm/bin/cicc" AND NOT EXISTS "${root}/nvvm/bin/cicc.exe")
      string(APPEND missing " nvvm")
    endif()
  endif()
  if(NOT EXISTS "${include}/crt/host_config.h")
    string(APPEND missing " crt")
  endif()
  string(STRIP "${missing}" missing)
  if(missing STREQUAL "")
    set(missing none)
  endif()
  torchcuda_set_fact(toolkit.missing "${missing}")
endfunction()

# _torchcuda_toolkit_links(<include folder> <library folder>): whether single files exist.
function(_torchcuda_toolkit_links include library)
  foreach(
    place
    IN
    ITEMS
      "cudart_link:${library}/libcudart.so"
      "nvtoolsext:${library}/libnvToolsExt.so"
      "nvtx3:${include}/nvtx3/nvToolsExt.h"
  )
    string(FIND "${place}" ":" at)
    string(SUBSTRING "${place}" 0 ${at} name)
    math(EXPR at "${at} + 1")
    string(SUBSTRING "${place}" ${at} -1 file)
    if(EXISTS "${file}")
      torchcuda_set_fact(toolkit.${name} yes)
    else()
      torchcuda_set_fact(toolkit.${name} no)
    endif()
  endforeach()
endfunction()

# torchcuda_math_functions(<header>): toolkit.math_noexcept, toolkit.rsqrt_noexcept. glibc 2.41
# declares cospi `noexcept`, glibc 2.42 rsqrt as well. There, a header that declares them without
# `noexcept` does not compile.
function(torchcuda_math_functions header)
  torchcuda_text(text "${header}" 1000000)
  foreach(pair IN ITEMS "math_noexcept:cospi" "rsqrt_noexcept:rsqrt")
    string(REGEX REPLACE ":.*" "" fact "${pair}")
    string(REGEX REPLACE ".*:" "" name "${pair}")
    string(FIND "${text}" " ${name}(double" at) # faster than a regular expression
    if(at GREATER 0)
      string(SUBSTRING "${text}" ${at} 200 text_${name})
      if("${text_${name}}" MATCHES "^ ${name}\\(double( [a-z]+)?\\) *;")
        torchcuda_set_fact(toolkit.${fact} no)
      elseif("${text_${name}}" MATCHES "^ ${name}\\(double( [a-z]+)?\\) *[a-zA-Z0-9_(), ]+;")
        torchcuda_set_fact(toolkit.${fact} yes)
      endif()
    endif()
  endforeach()
endfunction()
