# SPDX-License-Identifier: BSD-3-Clause
#
# Builds the probe once, with a compiler for this machine, and keeps it in the cache folder.
include_guard(GLOBAL)
torchcuda_need(facts/inspect_prebuilt)

# torchcuda_inspect_program(<out> [BUILD]): gives the probe, or empty. Without BUILD, only if it is
# built already. A failure sets inspect.error.
function(torchcuda_inspect_program out)
  set(build no)
  if(ARGC GREATER 1)
    set(build yes)
  endif()
  set("${out}" "" PARENT_SCOPE)
  torchcuda_ready_inspect(ready)
  if(NOT ready STREQUAL "")
    set("${out}" "${ready}" PARENT_SCOPE)
    return()
  endif()
  torchcuda_build_command(cxx)
  if("${cxx_program}" STREQUAL "")
    torchcuda_set_fact(inspect.error "no C++ compiler for this machine is on PATH")
    return()
  endif()
  get_property(program GLOBAL PROPERTY "TorchCUDA.inspect_program.${cxx_program}")
  if(NOT "${program}" STREQUAL "" AND EXISTS "${program}") # found earlier in this configure
    set("${out}" "${program}" PARENT_SCOPE)
    return()
  endif()
  get_property(folder GLOBAL PROPERTY TorchCUDA.probe_dir)
  _torchcuda_program_name(name "${cxx_program}" "${folder}/inspect" ${cxx_arguments})
  torchcuda_cache_folder(folder user)
  if(name STREQUAL "" OR folder STREQUAL "" OR IS_DIRECTORY "${folder}/${name}") # cannot be cached
    torchcuda_work_dir(folder)
    set(name torchcuda-inspect)
  endif()
  torchcuda_cache_file(program "${folder}" "${name}")
  if("${program}" STREQUAL "" AND build)
    _torchcuda_build_inspect(program "${folder}/${name}" "${cxx_program}" ${cxx_arguments})
  endif()
  set_property(GLOBAL PROPERTY "TorchCUDA.inspect_program.${cxx_program}" "${program}")
  set("${out}" "${program}" PARENT_SCOPE)
endfunction()

# _torchcuda_program_name(<out> <compiler> <sources> [<argument>...]): gives the name of the probe
# that this compiler builds from these sources. Empty if the compiler's identity is unknown.
function(_torchcuda_program_name out compiler folder)
  torchcuda_identities(identities "${compiler}")
  set("${out}" "" PARENT_SCOPE)
  if(NOT identities STREQUAL "")
    get_property(version GLOBAL PROPERTY TorchCUDA.module_version)
    torchcuda_inspect_sources(sources "${folder}")
    string(SHA256 hash "${version}\n${identities}${sources}${ARGN}")
    string(SUBSTRING "${hash}" 0 16 hash)
    set("${out}" "torchcuda-inspect-${hash}" PARENT_SCOPE)
  endif()
endfunction()

# _torchcuda_build_inspect(<out> <program> <compiler> [<argument>...]): compiles the probe.
# <out>: the program, or empty.
function(_torchcuda_build_inspect out program compiler)
  get_property(folder GLOBAL PROPERTY TorchCUDA.probe_dir)
  string(RANDOM LENGTH 8 suffix)
  set(new "${program}.${suffix}")
  torchcuda_run_tool(
    compile
    TIMEOUT
    300
    DIRECTORY
    /
    PROGRAM
    /bin/sh
    -c
    [[umask 077; exec "$0" "$@"]]
    "${compiler}"
    ${ARGN}
    -std=c++17
    -O0
    "${folder}/inspect/inspect.cpp"
    -o
    "${new}"
    -ldl
  )
  set(kept "")
  _torchcuda_runs_here(runs "${new}")
  if("${compile_result}" STREQUAL "0" AND NOT runs)
    torchcuda_set_fact(inspect.error "${compiler} builds for another machine")
    file(REMOVE "${new}")
  elseif("${compile_result}" STREQUAL "0")
    _torchcuda_store_inspect(kept "${new}" "${program}")
  else()
    torchcuda_line_with(line "${compile_error}" "error:")
    torchcuda_set_fact(inspect.error "${compiler}: ${compile_result}: ${line}")
    file(REMOVE "${new}")
  endif()
  set("${out}" "${kept}" PARENT_SCOPE)
endfunction()

# _torchcuda_runs_here(<out> <program>): whether the ELF class and machine of a program are those of
# this CMake. A system call refuses another; execute_process() would then start it as a script.
function(_torchcuda_runs_here out program)
  set("${out}" no PARENT_SCOPE)
  if(NOT EXISTS "${program}")
    return()
  endif()
  file(REAL_PATH "${CMAKE_COMMAND}" own)
  foreach(file IN ITEMS program own)
    file(READ "${${file}}" class_${file} OFFSET 4 LIMIT 1 HEX)
    file(READ "${${file}}" machine_${file} OFFSET 18 LIMIT 2 HEX)
  endforeach()
  if("${class_program}${machine_program}" STREQUAL "${class_own}${machine_own}")
    set("${out}" yes PARENT_SCOPE)
  endif()
endfunction()

# _torchcuda_store_inspect(<out> <new> <program>): moves the new program to its place in the cache.
# <out>: that place, or empty.
function(_torchcuda_store_inspect out new program)
  set("${out}" "" PARENT_SCOPE)
  get_filename_component(folder "${program}" DIRECTORY)
  get_filename_component(name "${program}" NAME)
  torchcuda_cache_add(added "${folder}" "${name}" "${new}")
  if(added)
    set("${out}" "${program}" PARENT_SCOPE)
  else()
    torchcuda_set_fact(inspect.error "${program} could not be written")
  endif()
endfunction()
