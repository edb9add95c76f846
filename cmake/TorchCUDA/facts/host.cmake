# SPDX-License-Identifier: BSD-3-Clause
#
# What the compilers are. One question answers all: the macros that they define.
include_guard(GLOBAL)

# torchcuda_facts_host(): host.id, host.version, host.cxx_default, host.nvcc_id, host.nvcc_version,
# host.candidate.<n>.*, host.wsl; and host.nvcc_compiler, for which nvcc must have been located.
function(torchcuda_facts_host)
  torchcuda_read(var CMAKE_CXX_COMPILER_ID CMAKE_CXX_COMPILER_VERSION MSVC_VERSION CMAKE_CXX_STANDARD_COMPUTED_DEFAULT)
  torchcuda_read(env PATH)
  torchcuda_locate_nvcc_host()
  torchcuda_get_fact(cxx host.compiler)
  torchcuda_get_fact(nvcc host.nvcc_compiler)
  set(_torchcuda_asked "${cxx}")
  if(CMAKE_CXX_COMPILER_LOADED AND NOT "${var_CMAKE_CXX_COMPILER_ID}" STREQUAL "")
    set(_torchcuda_asked "")
    torchcuda_set_fact(host.id "${var_CMAKE_CXX_COMPILER_ID}")
    torchcuda_set_fact(host.version "${var_CMAKE_CXX_COMPILER_VERSION}")
    if("${var_CMAKE_CXX_COMPILER_ID}" STREQUAL "MSVC")
      torchcuda_set_fact(host.version "${var_MSVC_VERSION}")
    endif()
    torchcuda_set_fact(host.cxx_default "${var_CMAKE_CXX_STANDARD_COMPUTED_DEFAULT}")
  endif()
  torchcuda_identity(key "${_torchcuda_asked}" "${nvcc}")
  torchcuda_split(folder "${env_PATH}" ":")
  set(n 0)
  while(n LESS folder_count)
    file(TIMESTAMP "${folder_${n}}" time "%s" UTC)
    string(APPEND key "${folder_${n}} ${time}\n")
    math(EXPR n "${n} + 1")
  endwhile()
  set(success "")
  if(DEFINED nvcc)
    set(success host.nvcc_id)
  elseif(NOT "${_torchcuda_asked}" STREQUAL "")
    set(success host.id)
  endif()
  torchcuda_kept(host "${key}" _torchcuda_ask_host ${success})
  torchcuda_is_wsl(wsl)
  if(wsl)
    torchcuda_set_fact(host.wsl yes)
  endif()
endfunction()

# Reads the variables of torchcuda_facts_host(): nvcc, folder_<n>.
function(_torchcuda_ask_host)
  if(NOT "${_torchcuda_asked}" STREQUAL "")
    torchcuda_compiler_macros(cxx "${_torchcuda_asked}")
    torchcuda_set_fact(host.id "${cxx_id}")
    torchcuda_set_fact(host.version "${cxx_version}")
    torchcuda_set_fact(host.cxx_default "${cxx_standard}")
  endif()
  if(DEFINED nvcc)
    torchcuda_compiler_macros(host "${nvcc}")
    torchcuda_set_fact(host.nvcc_id "${host_id}")
    torchcuda_set_fact(host.nvcc_version "${host_version}")
  endif()
  _torchcuda_other_compilers()
endfunction()

# torchcuda_compiler_macros(<prefix> <compiler>): <prefix>_id (`GNU`, `Clang`), <prefix>_version and
# <prefix>_standard (the C++ standard without an option); empty where it does not answer.
function(torchcuda_compiler_macros prefix compiler)
  torchcuda_option(timeout TorchCUDA_TOOL_TIMEOUT 30)
  torchcuda_run_tool(
    run
    TIMEOUT
    "${timeout}"
    PROGRAM
    "${compiler}"
    -x
    c++
    -E
    -dM
    /dev/null
  )
  set(id "")
  set(version "")
  set(standard "")
  set(text "\n${run_output}")
  set(clang __clang_major__ __clang_minor__ __clang_patchlevel__)
  set(gnu __GNUC__ __GNUC_MINOR__ __GNUC_PATCHLEVEL__)
  if("${text}" MATCHES "#define __clang_major__ ")
    set(id Clang)
    set(names ${clang})
  elseif("${text}" MATCHES "#define __GNUC__ ")
    set(id GNU)
    set(names ${gnu})
  endif()
  if(NOT id STREQUAL "")
    foreach(name IN LISTS names)
      if("${text}" MATCHES "#define ${name} ([0-9]+)")
        string(APPEND version ".${CMAKE_MATCH_1}")
      endif()
    endforeach()
    string(REGEX REPLACE "^\\." "" version "${version}")
    if("${text}" MATCHES "#define __cplusplus 20([0-9][0-9])")
      # 2020 and 2023 publish in the year that names them; drafts count for the standard before.
      set(year "${CMAKE_MATCH_1}")
      foreach(
        known
        IN
        ITEMS 11 14 17 20 23 26
      )
        if(NOT year LESS known)
          set(standard ${known})
        endif()
      endforeach()
    endif()
  endif()
  foreach(field IN ITEMS id version standard)
    set("${prefix}_${field}" "${${field}}" PARENT_SCOPE)
  endforeach()
endfunction()

# Other g++ on PATH, by name: g++-12 is a version 12. /bin may be /usr/bin.
function(_torchcuda_other_compilers)
  torchcuda_get_fact(cxx host.compiler)
  set(seen "")
  set(found 0)
  set(n 0)
  while(n LESS folder_count)
    torchcuda_glob(names "${folder_${n}}" "g++-[0-9]*")
    foreach(name IN LISTS names)
      set(file "${folder_${n}}/${name}")
      file(REAL_PATH "${file}" real)
      string(SHA256 hash "${real}")
      if("${name}" MATCHES "^g\\+\\+-([0-9]+(\\.[0-9]+)*)$" AND NOT hash IN_LIST seen)
        list(APPEND seen "${hash}")
        torchcuda_set_fact(host.candidate.${found}.path "${file}")
        torchcuda_set_fact(host.candidate.${found}.version "${CMAKE_MATCH_1}")
        math(EXPR found "${found} + 1")
      endif()
    endforeach()
    math(EXPR n "${n} + 1")
  endwhile()
endfunction()

# torchcuda_is_wsl(<out>). A file in /proc has no size, so that it is read as it is.
function(torchcuda_is_wsl out)
  set(text "")
  if(EXISTS /proc/version)
    file(READ /proc/version text LIMIT 400)
  endif()
  if("${text}" MATCHES "[Mm]icrosoft")
    set("${out}" TRUE PARENT_SCOPE)
  else()
    set("${out}" FALSE PARENT_SCOPE)
  endif()
endfunction()
