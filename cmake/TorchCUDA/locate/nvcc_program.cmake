# SPDX-License-Identifier: BSD-3-Clause
#
# Finds what a program called nvcc is: the compiler, a compiler cache, or a start script.
include_guard(GLOBAL)

# torchcuda_real_nvcc(<out> <nvcc>): gives the compiler behind a compiler cache named nvcc. Also
# resolves this module's links to a toolkit made of wheels, which CMake may remember from an earlier
# configure.
function(torchcuda_real_nvcc out nvcc)
  torchcuda_read(env PATH)
  torchcuda_behind_links(nvcc "${nvcc}")
  set("${out}" "${nvcc}" PARENT_SCOPE)
  torchcuda_real_path(real "${nvcc}")
  if(NOT "${real}" MATCHES "/s?ccache[^/]*$")
    return()
  endif()
  torchcuda_split(folder "${env_PATH}" ":")
  set(n 0)
  while(n LESS folder_count)
    if(EXISTS "${folder_${n}}/nvcc")
      file(REAL_PATH "${folder_${n}}/nvcc" next)
      if(NOT "${next}" STREQUAL "${real}")
        set("${out}" "${folder_${n}}/nvcc" PARENT_SCOPE)
        return()
      endif()
    endif()
    math(EXPR n "${n} + 1")
  endwhile()
endfunction()

# torchcuda_toolkit_of_nvcc(<nvcc>): sets the toolkit.* folders. nvcc.profile lies beside the real
# nvcc. A start script has none, so the module runs it to see what it starts.
function(torchcuda_toolkit_of_nvcc nvcc)
  torchcuda_real_path(real "${nvcc}")
  foreach(program IN ITEMS nvcc real)
    torchcuda_up(bin "${${program}}")
    if(EXISTS "${bin}/nvcc.profile")
      torchcuda_up(root "${bin}")
      torchcuda_cuda_headers(headers "${root}")
      if(DEFINED headers)
        torchcuda_set_toolkit("${root}")
        return()
      endif()
    endif()
  endforeach()
  _torchcuda_ask_top("${nvcc}")
  torchcuda_get_fact(root toolkit.root)
  if(NOT DEFINED root)
    torchcuda_up(root "${nvcc}")
    torchcuda_up(root "${root}")
  endif()
  torchcuda_set_toolkit("${root}")
endfunction()

# `nvcc -v` prints its profile before it reports the missing file.
function(_torchcuda_ask_top nvcc)
  torchcuda_option(timeout TorchCUDA_TOOL_TIMEOUT 30)
  torchcuda_run_tool(
    run
    TIMEOUT
    "${timeout}"
    PROGRAM
    "${nvcc}"
    -v
    __torchcuda_no_such_file
  )
  set(text "${run_output}${run_error}")
  if("${text}" MATCHES "#\\$ TOP=([^\r\n]+)")
    set(root "${CMAKE_MATCH_1}")
    torchcuda_absolute(root "${root}")
    torchcuda_set_fact(toolkit.root "${root}")
  endif()
  if("${text}" MATCHES "#\\$ INCLUDES=[^\r\n]*\"-I([^\"\r\n]+)\"")
    set(include "${CMAKE_MATCH_1}")
    torchcuda_absolute(include "${include}")
    if(EXISTS "${include}/cuda_runtime_api.h")
      torchcuda_set_fact(toolkit.include_dir "${include}")
    endif()
  endif()
endfunction()
