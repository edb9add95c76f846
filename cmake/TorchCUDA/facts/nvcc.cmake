# SPDX-License-Identifier: BSD-3-Clause
#
# Reads nvcc's version, its architectures, and the host compilers that its headers allow.
include_guard(GLOBAL)

# torchcuda_facts_nvcc(): nvcc.version, nvcc.archs, nvcc.gcc_max, nvcc.clang_max, nvcc.msvc_min,
# nvcc.msvc_below, nvcc.allow_unsupported; nvcc.error if nvcc cannot be run.
function(torchcuda_facts_nvcc)
  torchcuda_read(env NVCC_PREPEND_FLAGS NVCC_APPEND_FLAGS)
  torchcuda_get_fact(nvcc nvcc.path)
  torchcuda_get_fact(include toolkit.include_dir)
  torchcuda_get_fact(root toolkit.root)
  if(DEFINED nvcc)
    _torchcuda_ask_nvcc("${nvcc}" "${root}")
  endif()
  if(DEFINED include)
    _torchcuda_read_host_config("${include}/crt/host_config.h")
  endif()
  torchcuda_flags(flags variable CUDA)
  string(APPEND flags " ${env_NVCC_PREPEND_FLAGS} ${env_NVCC_APPEND_FLAGS}")
  if("${flags}" MATCHES "-allow-unsupported-compiler|-D *__NV_NO_HOST_COMPILER_CHECK")
    torchcuda_set_fact(nvcc.allow_unsupported yes)
  endif()
endfunction()

# _torchcuda_ask_nvcc(<nvcc> <toolkit>): nvcc.version and nvcc.archs. <nvcc> may be a program that
# starts the toolkit's nvcc. It does not change when that nvcc does, so the toolkit's files are
# inputs as well.
function(_torchcuda_ask_nvcc nvcc root)
  torchcuda_ask_tool(
    run
    INPUTS
    "${root}/bin/nvcc"
    "${root}/version.json"
    COMMAND
    "${nvcc}"
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
  torchcuda_ask_tool(
    run
    INPUTS
    "${root}/bin/nvcc"
    "${root}/version.json"
    COMMAND
    "${nvcc}"
    --list-gpu-arch
  )
  string(REGEX MATCHALL "compute_[0-9]+[a-z]?" archs "${run_output}")
  list(FILTER archs EXCLUDE REGEX "[0-9][0-9][0-9][0-9][0-9]") # no architecture
  if("${run_result}" STREQUAL "0" AND NOT archs STREQUAL "")
    list(SORT archs COMPARE NATURAL)
    list(TRANSFORM archs REPLACE "compute_" "")
    list(JOIN archs " " archs)
    torchcuda_set_fact(nvcc.archs "${archs}")
  endif()
endfunction()

# Sets nvcc.error: the result, and the first line of output that is not blank, cut to 160
# characters.
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

# Reads crt/host_config.h: `#if __GNUC__ > 15`; the last ordinary test of clang (the first may be
# for HOS, and Grace's clang has a separate one); `#if _MSC_VER < 1920 || _MSC_VER >= 1950`.
function(_torchcuda_read_host_config file)
  torchcuda_text(text "${file}")
  if("${text}" MATCHES "\n *# *if +__GNUC__ > ([0-9]+)")
    torchcuda_set_fact(nvcc.gcc_max "${CMAKE_MATCH_1}")
  endif()
  string(REGEX MATCHALL "\n *# *if +\\(?__clang_major__ >= *[0-9]+" tests "${text}")
  if("${tests}" MATCHES ".*[^0-9]([0-9][0-9]?[0-9]?[0-9]?)$") # the last test's number
    math(EXPR clang "${CMAKE_MATCH_1} - 1")
    torchcuda_set_fact(nvcc.clang_max "${clang}")
  endif()
  if("${text}" MATCHES "\n *# *if +_MSC_VER < ([0-9]+) \\|\\| _MSC_VER >= ([0-9]+)")
    torchcuda_set_fact(nvcc.msvc_min "${CMAKE_MATCH_1}")
    torchcuda_set_fact(nvcc.msvc_below "${CMAKE_MATCH_2}")
  endif()
endfunction()
