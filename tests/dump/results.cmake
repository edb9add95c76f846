# SPDX-License-Identifier: BSD-3-Clause
#
# The CMAKE_PROJECT_INCLUDE of a case's project. At the end of configure it writes to
# $ENV{TORCHCUDA_DUMP_RESULTS} what find_package(TorchCUDA) left in the top folder: result
# variables, what it passes to CUDA, and all targets.

# _torchcuda_dump_later(<rounds>): runs after everything that others deferred, and deferred again.
function(_torchcuda_dump_later rounds)
  if(rounds GREATER 0)
    math(EXPR rounds "${rounds} - 1")
    cmake_language(
      EVAL CODE
        "cmake_language(DEFER DIRECTORY [[${CMAKE_SOURCE_DIR}]] CALL _torchcuda_dump_later ${rounds})"
    )
    return()
  endif()
  _torchcuda_dump_variables()
  _torchcuda_dump_targets("${CMAKE_SOURCE_DIR}")
endfunction()

function(_torchcuda_dump_line text)
  string(REPLACE "\n" "\\n" text "${text}")
  file(APPEND "$ENV{TORCHCUDA_DUMP_RESULTS}" "${text}\n")
endfunction()

function(_torchcuda_dump_variables)
  get_cmake_property(names VARIABLES)
  list(
    FILTER names
    INCLUDE
    REGEX
      "^(TorchCUDA_[A-Za-z_]+|Torch_DIR|TORCH_CUDA_ARCH_LIST|CMAKE_CUDA_(ARCHITECTURES|FLAGS|STANDARD|COMPILER|HOST_COMPILER))$"
  )
  foreach(name IN LISTS names)
    _torchcuda_dump_line("variable ${name}=${${name}}")
  endforeach()
endfunction()

function(_torchcuda_dump_targets folder)
  set(properties "")
  foreach(
    name
    IN
    ITEMS
      INCLUDE_DIRECTORIES
      COMPILE_DEFINITIONS
      COMPILE_OPTIONS
      COMPILE_FEATURES
      LINK_LIBRARIES
      LINK_OPTIONS
      LINK_DIRECTORIES
  )
    list(APPEND properties "${name}" "INTERFACE_${name}")
  endforeach()
  list(
    APPEND properties
    TYPE
    IMPORTED_LOCATION
    INTERFACE_SYSTEM_INCLUDE_DIRECTORIES
    INTERFACE_SOURCES
  )
  list(
    APPEND properties
    CXX_STANDARD
    CUDA_STANDARD
    CUDA_ARCHITECTURES
    CUDA_RUNTIME_LIBRARY
    BUILD_RPATH
    INSTALL_RPATH
  )
  get_property(made DIRECTORY "${folder}" PROPERTY BUILDSYSTEM_TARGETS)
  get_property(imported DIRECTORY "${folder}" PROPERTY IMPORTED_TARGETS)
  foreach(target IN LISTS made imported)
    foreach(property IN LISTS properties)
      get_property(set TARGET "${target}" PROPERTY "${property}" SET)
      get_property(value TARGET "${target}" PROPERTY "${property}")
      if(set OR NOT "${value}" STREQUAL "")
        _torchcuda_dump_line("target ${target} ${property}=${value}")
      endif()
    endforeach()
  endforeach()
  get_property(below DIRECTORY "${folder}" PROPERTY SUBDIRECTORIES)
  foreach(next IN LISTS below)
    _torchcuda_dump_targets("${next}")
  endforeach()
endfunction()

get_property(_torchcuda_dumped GLOBAL PROPERTY TORCHCUDA_DUMPED SET)
if(NOT _torchcuda_dumped)
  set_property(GLOBAL PROPERTY TORCHCUDA_DUMPED yes)
  _torchcuda_dump_later(9)
endif()
unset(_torchcuda_dumped)
