# SPDX-License-Identifier: BSD-3-Clause
#
# What a toolkit consists of: versions of its pieces, and pieces that are not there.
include_guard(GLOBAL)

# torchcuda_facts_toolkit(): toolkit.* facts of the toolkit that was located.
function(torchcuda_facts_toolkit)
  torchcuda_get_fact(root toolkit.root)
  if(NOT DEFINED root)
    return()
  endif()
  torchcuda_get_fact(include toolkit.include_dir)
  torchcuda_get_fact(library toolkit.library_dir)
  torchcuda_get_fact(layout toolkit.layout)
  torchcuda_get_fact(nvcc nvcc.path)
  if(NOT DEFINED include)
    set(include "${root}/include")
  endif()
  if(NOT DEFINED library)
    set(library "${root}/lib")
  endif()
  torchcuda_saw_each(
    "${root}"
    "${include}"
    "${library}"
    "${root}/version.json"
    "${nvcc}"
    "${root}/bin"
    "${include}/cuda.h"
    "${include}/crt"
    "${root}/nvvm/bin"
    "${root}/../.."
    "${root}/conda-meta"
    "${include}/nvtx3"
    "${include}/crt/math_functions.h"
    "${include}/crt/host_config.h"
  )
  _torchcuda_read_toolkit()
endfunction()

# Reads the variables of torchcuda_facts_toolkit(): root, include, library, layout, nvcc.
function(_torchcuda_read_toolkit)
  torchcuda_header_version(headers "${include}/cuda.h" CUDA_VERSION)
  if(NOT DEFINED headers)
    torchcuda_header_version(headers "${include}/cuda_runtime_api.h" CUDART_VERSION)
  endif()
  if(DEFINED headers)
    torchcuda_set_fact(toolkit.headers "${headers}")
  endif()
  foreach(
    name
    IN
    ITEMS nvcc crt nvvm cudart cccl
  )
    torchcuda_component(version "${root}" "${name}")
    if(DEFINED version)
      torchcuda_set_fact(toolkit.component.${name} "${version}")
    endif()
  endforeach()
  _torchcuda_toolkit_missing()
  _torchcuda_toolkit_links()
  torchcuda_math_functions("${include}/crt/math_functions.h")
endfunction()

# What nvcc needs to compile and link a kernel. Where a distribution keeps nvvm elsewhere, only nvcc
# knows, so that the folder is judged in the layouts whose place is fixed.
function(_torchcuda_toolkit_missing)
  set(missing "")
  if(NOT DEFINED nvcc)
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
  torchcuda_set_fact(toolkit.missing "${missing}")
endfunction()

function(_torchcuda_toolkit_links)
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

# torchcuda_math_functions(<header>): glibc 2.41 declares cospi, glibc 2.42 rsqrt, and both `noexcept`;
# a header that declares them without does not compile there.
function(torchcuda_math_functions header)
  torchcuda_text(text "${header}" 1000000)
  foreach(pair IN ITEMS "math_noexcept:cospi" "rsqrt_noexcept:rsqrt")
    string(REGEX REPLACE ":.*" "" fact "${pair}")
    string(REGEX REPLACE ".*:" "" name "${pair}")
    string(FIND "${text}" " ${name}(double" at) # quicker than any expression
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
