# SPDX-License-Identifier: BSD-3-Clause
#
# Finds a libtorch header that sources include and that the compiler will not find.
include_guard(GLOBAL)
torchcuda_need(project/end/include_folders project/end/scan)

# torchcuda_unlinked_header(<out> <out source> <out sure> <target> <links> <imported> <program>): a
# libtorch header that the sources certainly include and that no known folder holds. <sure>: `yes`
# if all folders are known.
function(
  torchcuda_unlinked_header
  out
  out_source
  out_sure
  target
  links
  imported
  program
)
  set("${out}" "" PARENT_SCOPE)
  set("${out_source}" "" PARENT_SCOPE)
  set("${out_sure}" "" PARENT_SCOPE)
  set(old_count 0)
  set(old_cu_count 0)
  torchcuda_scan_sources(problem "${target}" "${links}" "${imported}" "${program}" "")
  foreach(kind IN ITEMS cxx cu)
    torchcuda_scan_fact(includes ${kind} torch)
    if("${includes}" STREQUAL "yes")
      foreach(field IN ITEMS header by source)
        torchcuda_scan_fact(${field} ${kind} torch.${field})
      endforeach()
      torchcuda_scan_fact(sure ${kind} sure)
      torchcuda_holds_header(held "${target}" "${header}" "${by}" "${imported}")
      if(NOT held)
        set("${out}" "${header}" PARENT_SCOPE)
        set("${out_source}" "${source}" PARENT_SCOPE)
        set("${out_sure}" "${sure}" PARENT_SCOPE)
        return()
      endif()
    endif()
  endforeach()
endfunction()

# torchcuda_holds_header(<out> <target> <header> <including file> <imported>): whether a folder of
# the target, of its flags, of the environment or of the compiler holds it.
function(
  torchcuda_holds_header
  out
  target
  header
  by
  imported
)
  torchcuda_include_folders(own "${target}" "${imported}")
  get_filename_component(folders "${by}" DIRECTORY)
  set(n 0)
  while(n LESS own_count)
    list(APPEND folders "${own_${n}}")
    math(EXPR n "${n} + 1")
  endwhile()
  torchcuda_read(var CMAKE_CXX_IMPLICIT_INCLUDE_DIRECTORIES)
  torchcuda_read(env CPATH CPLUS_INCLUDE_PATH)
  string(REPLACE ":" ";" places "${env_CPATH}:${env_CPLUS_INCLUDE_PATH}")
  get_property(folder TARGET "${target}" PROPERTY SOURCE_DIR)
  get_directory_property(flags DIRECTORY "${folder}" DEFINITION CMAKE_CXX_FLAGS)
  get_property(options TARGET "${target}" PROPERTY COMPILE_OPTIONS)
  string(REPLACE ";" " " flags "${flags} ${options}")
  string(REGEX MATCHALL "(-I|-isystem) *[^ ]+" words "${flags}")
  list(TRANSFORM words REPLACE "^(-I|-isystem) *" "")
  list(APPEND folders ${places} ${words} ${var_CMAKE_CXX_IMPLICIT_INCLUDE_DIRECTORIES})
  set("${out}" no PARENT_SCOPE)
  foreach(folder IN LISTS folders)
    if(NOT "${folder}" STREQUAL "" AND EXISTS "${folder}/${header}")
      set("${out}" yes PARENT_SCOPE)
    endif()
  endforeach()
endfunction()
