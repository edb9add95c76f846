# SPDX-License-Identifier: BSD-3-Clause
#
# What the compilers are. One question answers all: the macros that they define.
include_guard(GLOBAL)

# torchcuda_facts_host(): host.id, host.version, host.cxx_default, host.nvcc_id, host.nvcc_version,
# host.candidate.<n>.*, headers.search.<n>, host.wsl.
function(torchcuda_facts_host)
  torchcuda_read(env PATH CPATH CPLUS_INCLUDE_PATH)
  torchcuda_get_fact(cxx host.compiler)
  torchcuda_get_fact(nvcc host.nvcc_compiler)
  torchcuda_header_options(options)
  set(macros "${CMAKE_CURRENT_FUNCTION_LIST_DIR}/compiler_macros.cmake")
  torchcuda_identity(key "${CMAKE_CURRENT_FUNCTION_LIST_FILE}" "${macros}" "${cxx}" "${nvcc}")
  string(APPEND key "${options}\n${env_CPATH}\n${env_CPLUS_INCLUDE_PATH}\n")
  torchcuda_split(folder "${env_PATH}" ":")
  set(n 0)
  while(n LESS folder_count)
    torchcuda_saw("${folder_${n}}")
    file(TIMESTAMP "${folder_${n}}" time "%s.%f" UTC)
    string(APPEND key "${folder_${n}} ${time}\n")
    math(EXPR n "${n} + 1")
  endwhile()
  torchcuda_searched_folders(folders "${options}" "${env_CPATH}:${env_CPLUS_INCLUDE_PATH}")
  _torchcuda_steered_by(steers)
  string(APPEND key "${folders}${steers}")
  set(script "${cxx}")
  set(success "")
  if(DEFINED cxx)
    list(APPEND success host.id)
  endif()
  if(DEFINED nvcc)
    list(APPEND success host.nvcc_id)
    torchcuda_is_script(is "${nvcc}")
    if(is)
      set(script "${nvcc}")
    endif()
  endif()
  torchcuda_kept_of("${script}" host "${key}" _torchcuda_ask_host ${success})
  set_property(GLOBAL PROPERTY TorchCUDA.together) # what nvcc's facts had asked along, and nobody needed
  _torchcuda_enabled_cxx()
  torchcuda_is_wsl(wsl)
  if(wsl)
    torchcuda_set_fact(host.wsl yes)
  endif()
endfunction()

# _torchcuda_steered_by(<out>): what makes one compiler another: gcc's own variables, and those of wrappers that are programs (Open MPI,
# MPICH, Intel MPI, ccache).
function(_torchcuda_steered_by out)
  set(text "")
  foreach(
    name
    IN
    ITEMS GCC_EXEC_PREFIX COMPILER_PATH OMPI_CXX MPICH_CXX I_MPI_CXX CCACHE_COMPILER CCACHE_PATH
  )
    torchcuda_read(env "${name}")
    string(APPEND text "${name}=${env_${name}}\n")
  endforeach()
  set("${out}" "${text}" PARENT_SCOPE)
endfunction()

# Where the language is enabled, CMake has found out by itself.
function(_torchcuda_enabled_cxx)
  torchcuda_read(
    var
    CMAKE_CXX_COMPILER_ID
    CMAKE_CXX_COMPILER_VERSION
    CMAKE_CXX_STANDARD_COMPUTED_DEFAULT
    MSVC_VERSION
  )
  if(CMAKE_CXX_COMPILER_LOADED AND NOT "${var_CMAKE_CXX_COMPILER_ID}" STREQUAL "")
    torchcuda_set_fact(host.id "${var_CMAKE_CXX_COMPILER_ID}")
    torchcuda_set_fact(host.version "${var_CMAKE_CXX_COMPILER_VERSION}")
    if("${var_CMAKE_CXX_COMPILER_ID}" STREQUAL "MSVC")
      torchcuda_set_fact(host.version "${var_MSVC_VERSION}")
    endif()
    torchcuda_set_fact(host.cxx_default "${var_CMAKE_CXX_STANDARD_COMPUTED_DEFAULT}")
  endif()
endfunction()

# Reads the variables of torchcuda_facts_host(): cxx, nvcc, options, folder_<n>.
function(_torchcuda_ask_host)
  get_property(asked GLOBAL PROPERTY TorchCUDA.together SET)
  if(NOT asked)
    torchcuda_ask_compilers(no)
  endif()
  if(DEFINED cxx)
    torchcuda_compiler_macros(cxx "${cxx}" ${options} -v)
    torchcuda_set_fact(host.id "${cxx_id}")
    torchcuda_set_fact(host.version "${cxx_version}")
    torchcuda_set_fact(host.cxx_default "${cxx_standard}")
    torchcuda_read_search_list("${cxx_error}")
  endif()
  if(DEFINED nvcc AND "${nvcc}" STREQUAL "${cxx}")
    torchcuda_set_fact(host.nvcc_id "${cxx_id}")
    torchcuda_set_fact(host.nvcc_version "${cxx_version}")
  elseif(DEFINED nvcc)
    torchcuda_compiler_macros(host "${nvcc}")
    torchcuda_set_fact(host.nvcc_id "${host_id}")
    torchcuda_set_fact(host.nvcc_version "${host_version}")
  endif()
  _torchcuda_other_compilers()
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
      torchcuda_real_path(real "${file}")
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
