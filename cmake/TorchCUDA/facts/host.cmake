# SPDX-License-Identifier: BSD-3-Clause
#
# Identifies the compilers, by their predefined macros.
include_guard(GLOBAL)

# torchcuda_facts_host(): host.id, host.version, host.cxx_default, host.nvcc_id, host.nvcc_version,
# host.candidate.<n>.*, headers.search.<n>, host.wsl.
function(torchcuda_facts_host)
  torchcuda_need(facts/compiler_macros)
  torchcuda_get_fact(cxx host.compiler)
  torchcuda_get_fact(nvcc host.nvcc_compiler)
  set(cxx_id "")
  set(cxx_version "")
  if(DEFINED cxx)
    torchcuda_cxx_command(cxx COMPILE)
    torchcuda_header_options(options)
    torchcuda_compiler_macros(cxx "${cxx_launcher}" "${cxx_program}" ${cxx_arguments} ${options} -v)
    _torchcuda_machine_built_for("${cxx_machine}")
    if("${cxx_id}" STREQUAL "Clang" OR "${cxx_arguments} ${options}" MATCHES "-(stdlib|nostdinc)")
      torchcuda_cxx_library("${cxx_launcher}" "${cxx_program}" ${cxx_arguments} ${options})
    elseif("${cxx_id}" STREQUAL "GNU")
      torchcuda_set_fact(project.cxx_library libstdc++)
    endif()
    torchcuda_set_fact(host.id "${cxx_id}")
    torchcuda_set_fact(host.version "${cxx_version}")
    torchcuda_set_fact(host.cxx_default "${cxx_standard}")
    torchcuda_read_search_list("${cxx_error}")
    if("\n${cxx_error}" MATCHES "\nCOMPILER_PATH=([^\r\n]+)")
      torchcuda_set_fact(host.program_path "${CMAKE_MATCH_1}")
    endif()
  endif()
  if(DEFINED nvcc AND "${nvcc}" STREQUAL "${cxx}")
    torchcuda_set_fact(host.nvcc_id "${cxx_id}")
    torchcuda_set_fact(host.nvcc_version "${cxx_version}")
  elseif(DEFINED nvcc)
    torchcuda_compiler_macros(host "" "${nvcc}")
    torchcuda_set_fact(host.nvcc_id "${host_id}")
    torchcuda_set_fact(host.nvcc_version "${host_version}")
  endif()
  _torchcuda_other_compilers()
  _torchcuda_enabled_cxx()
  torchcuda_is_wsl(wsl)
  if(wsl)
    torchcuda_set_fact(host.wsl yes)
  endif()
endfunction()

# _torchcuda_machine_built_for(<machine>): sets project.machine to what the compiler builds for.
# Toolchain files give many names to a processor, or none; where they give one that libtorch is built
# for, it is meant. A program for another machine does not run here.
function(_torchcuda_machine_built_for machine)
  torchcuda_get_fact(declared project.machine)
  torchcuda_read(var CMAKE_SYSTEM_PROCESSOR)
  if("${machine}" STREQUAL "")
    return()
  endif()
  if(
    NOT CMAKE_CROSSCOMPILING
    OR "${var_CMAKE_SYSTEM_PROCESSOR}" STREQUAL ""
    OR NOT "${declared}" MATCHES "^(x86_64|aarch64)$"
  )
    torchcuda_forget_fact(project.machine)
    torchcuda_set_fact(project.machine "${machine}")
  endif()
  torchcuda_this_machine(here)
  if(NOT "${machine}" STREQUAL "${here}")
    torchcuda_forget_fact(project.cross)
    torchcuda_set_fact(project.cross yes)
  endif()
endfunction()

# Takes CMake's own answer if CXX is enabled.
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

# Lists other g++ on PATH, by name: g++-12 is version 12. /bin may be a link to /usr/bin.
function(_torchcuda_other_compilers)
  torchcuda_read(env PATH)
  torchcuda_split(folder "${env_PATH}" ":")
  set(seen "")
  set(found 0)
  set(n 0)
  while(n LESS folder_count)
    torchcuda_glob(names "${folder_${n}}" "g++-[0-9]*")
    foreach(name IN LISTS names)
      set(file "${folder_${n}}/${name}")
      torchcuda_real_path(real "${file}")
      string(SHA256 hash "${real}")
      if("${name}" MATCHES "^g\\+\\+-([0-9][0-9.]*)$" AND NOT hash IN_LIST seen)
        list(APPEND seen "${hash}")
        torchcuda_set_fact(host.candidate.${found}.path "${file}")
        torchcuda_set_fact(host.candidate.${found}.version "${CMAKE_MATCH_1}")
        math(EXPR found "${found} + 1")
      endif()
    endforeach()
    math(EXPR n "${n} + 1")
  endwhile()
endfunction()

# torchcuda_is_wsl(<out>): tells whether this is WSL. A file in /proc has size 0, so this reads it
# with file(READ).
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
