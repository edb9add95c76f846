# SPDX-License-Identifier: BSD-3-Clause
#
# What nvcc says of itself, and what its headers allow.
include_guard(GLOBAL)

# torchcuda_facts_nvcc(): nvcc.version, nvcc.archs, nvcc.gcc_max, nvcc.clang_max, nvcc.msvc_min,
# nvcc.msvc_below, nvcc.allow_unsupported; nvcc.error where it could not be asked.
function(torchcuda_facts_nvcc)
  torchcuda_read(var CMAKE_CUDA_FLAGS)
  torchcuda_read(env NVCC_PREPEND_FLAGS NVCC_APPEND_FLAGS CUDAFLAGS)
  torchcuda_get_fact(nvcc nvcc.path)
  torchcuda_get_fact(include toolkit.include_dir)
  if(DEFINED nvcc)
    # A link to a start script stays the same when the compiler behind it is exchanged: the toolkit's counts, too.
    torchcuda_get_fact(root toolkit.root)
    torchcuda_identity(
      key
      "${CMAKE_CURRENT_FUNCTION_LIST_FILE}"
      "${nvcc}"
      "${root}/bin/nvcc"
      "${root}/version.json"
    )
    set(_torchcuda_nvcc "${nvcc}")
    torchcuda_kept_of("${nvcc}" nvcc "${key}" _torchcuda_ask_nvcc nvcc.version nvcc.archs)
  endif()
  if(DEFINED include)
    set(_torchcuda_host_config "${include}/crt/host_config.h")
    _torchcuda_read_host_config()
  endif()
  set(flags "${var_CMAKE_CUDA_FLAGS} ${env_NVCC_PREPEND_FLAGS} ${env_NVCC_APPEND_FLAGS}")
  if(NOT DEFINED CMAKE_CUDA_FLAGS)
    string(APPEND flags " ${env_CUDAFLAGS}")
  endif()
  if("${flags}" MATCHES "-allow-unsupported-compiler|-D *__NV_NO_HOST_COMPILER_CHECK")
    torchcuda_set_fact(nvcc.allow_unsupported yes)
  endif()
endfunction()

function(_torchcuda_ask_nvcc)
  torchcuda_forget_fact(nvcc.error)
  torchcuda_ask_compilers(yes)
  torchcuda_option(timeout TorchCUDA_TOOL_TIMEOUT 30)
  torchcuda_run_tool(
    run
    TIMEOUT
    "${timeout}"
    PROGRAM
    "${_torchcuda_nvcc}"
    --version
  )
  if(
    "${run_result}" STREQUAL "0"
    AND "${run_output}" MATCHES "release [0-9.]+, V([0-9]+\\.[0-9]+[0-9.]*)"
  )
    torchcuda_set_fact(nvcc.version "${CMAKE_MATCH_1}")
  else()
    _torchcuda_nvcc_failed("${run_result}" "${run_error}\n${run_output}")
    return()
  endif()
  torchcuda_run_tool(
    run
    TIMEOUT
    "${timeout}"
    PROGRAM
    "${_torchcuda_nvcc}"
    --list-gpu-arch
  )
  string(REGEX MATCHALL "compute_[0-9]+[a-z]?" archs "${run_output}")
  if("${run_result}" STREQUAL "0" AND NOT archs STREQUAL "")
    list(SORT archs COMPARE NATURAL)
    list(TRANSFORM archs REPLACE "compute_" "")
    list(JOIN archs " " archs)
    torchcuda_set_fact(nvcc.archs "${archs}")
  endif()
endfunction()

# nvcc.error: what happened, and the first line that says something, cut to a length that a report can print.
function(_torchcuda_nvcc_failed result text)
  if("${result}" STREQUAL "0")
    set(result "not nvcc's answer to --version")
  elseif("${result}" MATCHES "^[0-9]+$")
    set(result "exit code ${result}")
  endif()
  string(REGEX MATCH "[^ \t\r\n][^\r\n]*" line "${text}")
  string(SUBSTRING "${line}" 0 160 line)
  if(NOT "${line}" STREQUAL "")
    set(line ": ${line}")
  endif()
  torchcuda_set_fact(nvcc.error "${result}${line}")
endfunction()

# crt/host_config.h: `#if __GNUC__ > 15`; the last ordinary test of clang (the first may be for HOS, and
# Grace's clang has one of its own); `#if _MSC_VER < 1920 || _MSC_VER >= 1950`.
function(_torchcuda_read_host_config)
  torchcuda_text(text "${_torchcuda_host_config}")
  if("${text}" MATCHES "\n *# *if +__GNUC__ > ([0-9]+)")
    torchcuda_set_fact(nvcc.gcc_max "${CMAKE_MATCH_1}")
  endif()
  string(REGEX MATCHALL "\n *# *if +\\(?__clang_major__ >= *[0-9]+" tests "${text}")
  if("${tests}" MATCHES ".*[^0-9]([0-9]+)$") # the number in the last
    math(EXPR clang "${CMAKE_MATCH_1} - 1")
    torchcuda_set_fact(nvcc.clang_max "${clang}")
  endif()
  if("${text}" MATCHES "\n *# *if +_MSC_VER < ([0-9]+) \\|\\| _MSC_VER >= ([0-9]+)")
    torchcuda_set_fact(nvcc.msvc_min "${CMAKE_MATCH_1}")
    torchcuda_set_fact(nvcc.msvc_below "${CMAKE_MATCH_2}")
  endif()
endfunction()
