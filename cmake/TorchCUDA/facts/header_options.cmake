# SPDX-License-Identifier: BSD-3-Clause
#
# Builds the options by which a C++ source that links TorchCUDA::TorchCUDA finds its headers.
include_guard(GLOBAL)

set_property(
  GLOBAL
  PROPERTY
    TorchCUDA.folder_option
      "-I|-isystem-after|-isystem|-idirafter|-cxx-isystem|-isysroot|--sysroot=?|--include-directory=?"
)

# torchcuda_header_options(<out>): lists the options in CMake's order: the target's folders, then
# the project's flags. Each word is an option with its folder. torchcuda_cxx_command() gives what
# comes before them.
function(torchcuda_header_options out)
  torchcuda_read(var CMAKE_CXX_STANDARD_INCLUDE_DIRECTORIES)
  _torchcuda_brought_options(options)
  foreach(folder IN LISTS var_CMAKE_CXX_STANDARD_INCLUDE_DIRECTORIES)
    list(APPEND options "-isystem${folder}")
  endforeach()
  torchcuda_flags(flags variable CXX)
  _torchcuda_folder_options(words "${flags}")
  torchcuda_target_options(target)
  list(APPEND options ${words} ${target})
  set("${out}" "${options}" PARENT_SCOPE)
endfunction()

# _torchcuda_brought_options(<out>): lists -isystem options for the target's own folders. As CMake
# does, omits the compiler's own folders, and uses -I if CMAKE_NO_SYSTEM_FROM_IMPORTED is set.
function(_torchcuda_brought_options out)
  torchcuda_read(var CMAKE_CXX_IMPLICIT_INCLUDE_DIRECTORIES CMAKE_NO_SYSTEM_FROM_IMPORTED)
  set(option -isystem)
  if(var_CMAKE_NO_SYSTEM_FROM_IMPORTED)
    set(option -I)
  endif()
  set(options "")
  torchcuda_get_fact(components project.components)
  torchcuda_get_fact(folder cudnn.include_dir)
  if(NOT DEFINED folder OR NOT " ${components} " MATCHES " cuDNN ")
    torchcuda_get_fact(folder headers.dir.0)
    set(n 1)
  else()
    set(n 0)
  endif()
  while(DEFINED folder)
    if(NOT folder IN_LIST var_CMAKE_CXX_IMPLICIT_INCLUDE_DIRECTORIES)
      list(APPEND options "${option}${folder}")
    endif()
    torchcuda_get_fact(folder "headers.dir.${n}")
    math(EXPR n "${n} + 1")
  endwhile()
  set("${out}" "${options}" PARENT_SCOPE)
endfunction()

# _torchcuda_folder_options(<out> <flags>): picks the flags that change where headers are found.
function(_torchcuda_folder_options out flags)
  get_property(option GLOBAL PROPERTY TorchCUDA.folder_option)
  separate_arguments(words UNIX_COMMAND "${flags}")
  set(options "")
  set(before "")
  foreach(word IN LISTS words)
    if(NOT before STREQUAL "")
      list(APPEND options "${before}${word}")
      set(before "")
    elseif("${word}" MATCHES "^--(sysroot|include-directory)$")
      set(before "${word}=")
    elseif("${word}" MATCHES "^(${option})$")
      set(before "${word}")
    elseif("${word}" MATCHES "^(${option})." OR "${word}" STREQUAL "-nostdinc")
      list(APPEND options "${word}")
    endif()
  endforeach()
  set("${out}" "${options}" PARENT_SCOPE)
endfunction()

# torchcuda_bare_folders(<out> <options>): gives the folders without the options.
function(torchcuda_bare_folders out options)
  get_property(option GLOBAL PROPERTY TorchCUDA.folder_option)
  list(TRANSFORM options REPLACE "^(${option})=?" "")
  set("${out}" "${options}" PARENT_SCOPE)
endfunction()

# torchcuda_named_by(<out> <folder>): gives what makes the compiler search a folder: `TorchCUDA`
# (the target) or the name of a variable; empty for the compiler's own folders.
function(torchcuda_named_by out folder)
  torchcuda_read(env CPATH CPLUS_INCLUDE_PATH)
  torchcuda_read(var CMAKE_CXX_STANDARD_INCLUDE_DIRECTORIES CMAKE_CXX_COMPILER_ARG1)
  set(standard CMAKE_CXX_STANDARD_INCLUDE_DIRECTORIES)
  set("${standard}" "${var_${standard}}")
  torchcuda_flags(text flags CXX)
  _torchcuda_folder_options(CXX "${var_CMAKE_CXX_COMPILER_ARG1}")
  _torchcuda_brought_options(TorchCUDA)
  _torchcuda_folder_options("${flags}" "${text}")
  string(REPLACE ":" ";" CPATH "${env_CPATH}")
  string(REPLACE ":" ";" CPLUS_INCLUDE_PATH "${env_CPLUS_INCLUDE_PATH}")
  torchcuda_real_path(wanted "${folder}")
  set("${out}" "" PARENT_SCOPE)
  foreach(
    by
    IN
    ITEMS TorchCUDA "${standard}" "${flags}" CXX CPATH CPLUS_INCLUDE_PATH
  )
    torchcuda_bare_folders(folders "${${by}}")
    foreach(candidate IN LISTS folders)
      if(IS_ABSOLUTE "${candidate}" AND EXISTS "${candidate}")
        torchcuda_real_path(real "${candidate}")
        if("${real}" STREQUAL "${wanted}")
          set("${out}" "${by}" PARENT_SCOPE)
          return()
        endif()
      endif()
    endforeach()
  endforeach()
endfunction()
