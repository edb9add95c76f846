# SPDX-License-Identifier: BSD-3-Clause
#
# The cuda_runtime_api.h that a C++ source of the project gets, before any target adds folders: the
# compiler is asked, since only it knows its own folders and what CPATH and its like add.
include_guard(GLOBAL)

# torchcuda_facts_headers(): headers.found, headers.path, headers.cuda.
function(torchcuda_facts_headers)
  torchcuda_get_fact(compiler host.compiler)
  if(NOT DEFINED compiler)
    return()
  endif()
  torchcuda_identity(key "${compiler}" /usr/local/include /usr/include)
  foreach(name IN ITEMS CPATH CPLUS_INCLUDE_PATH C_INCLUDE_PATH)
    torchcuda_read(env "${name}")
    string(APPEND key "${name}=${env_${name}}\n")
    torchcuda_split(folder "${env_${name}}" ":")
    set(n 0)
    while(n LESS folder_count)
      torchcuda_identity(identity "${folder_${n}}" "${folder_${n}}/cuda_runtime_api.h")
      string(APPEND key "${identity}")
      math(EXPR n "${n} + 1")
    endwhile()
  endforeach()
  _torchcuda_header_options(options)
  string(APPEND key "${options}\n")
  set(_torchcuda_compiler "${compiler}")
  torchcuda_kept(headers "${key}" _torchcuda_ask_headers headers.found)
  torchcuda_get_fact(path headers.path)
  if(DEFINED path)
    torchcuda_identity(key "${path}")
    torchcuda_kept(headers_version "${key}" _torchcuda_read_headers)
  endif()
endfunction()

# -isystem, -I and --sysroot of the project's flags change what is found.
function(_torchcuda_header_options out)
  torchcuda_read(var CMAKE_CXX_FLAGS CMAKE_SYSROOT)
  torchcuda_read(env CXXFLAGS)
  set(flags "${var_CMAKE_CXX_FLAGS}")
  if(NOT DEFINED CMAKE_CXX_FLAGS)
    set(flags "${env_CXXFLAGS}")
  endif()
  if(NOT "${var_CMAKE_SYSROOT}" STREQUAL "")
    string(APPEND flags " --sysroot=${var_CMAKE_SYSROOT}")
  endif()
  string(REGEX MATCHALL "-(I|isystem|idirafter|-sysroot)[= ]*[^ ]+" options "${flags}")
  set("${out}" "${options}" PARENT_SCOPE)
endfunction()

# The line marker of the included file names it: # 1 "/usr/include/cuda_runtime_api.h" 1 3 4
function(_torchcuda_ask_headers)
  torchcuda_cache_dir(dir)
  set(source "${dir}/headers.cpp")
  file(
    WRITE "${source}"
    "#if __has_include(<cuda_runtime_api.h>)\n#include <cuda_runtime_api.h>\n#endif\n"
  )
  torchcuda_option(timeout TorchCUDA_TOOL_TIMEOUT 30)
  torchcuda_run_tool(
    run
    TIMEOUT
    "${timeout}"
    DIRECTORY
    "${dir}"
    PROGRAM
    "${_torchcuda_compiler}"
    ${options}
    -x
    c++
    -E
    "${source}"
  )
  if(NOT "${run_result}" STREQUAL "0")
    return()
  endif()
  torchcuda_set_fact(headers.found no)
  if("${run_output}" MATCHES "# [0-9]+ \"([^\"\n]*/cuda_runtime_api\\.h)\"")
    set(path "${CMAKE_MATCH_1}")
    string(REPLACE "\\\\" "\\" path "${path}")
    torchcuda_set_fact(headers.path "${path}")
    torchcuda_set_fact(headers.found yes)
  endif()
endfunction()

function(_torchcuda_read_headers)
  torchcuda_get_fact(path headers.path)
  torchcuda_header_version(version "${path}" CUDART_VERSION)
  if(DEFINED version)
    torchcuda_set_fact(headers.cuda "${version}")
  endif()
endfunction()
