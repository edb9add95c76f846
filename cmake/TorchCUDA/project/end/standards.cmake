# SPDX-License-Identifier: BSD-3-Clause
#
# Determines the C++ standards of one target, and what sets them.
include_guard(GLOBAL)
torchcuda_need(project/end/flags project/end/sources)

# torchcuda_target_standards(<target> <links>): sets project.cxx_standard, project.cxx_standard_by
# and project.cuda_standard. <links>: the prefix of the results of torchcuda_target_links().
function(torchcuda_target_standards target links)
  torchcuda_cuda_sources(cu "${target}")
  get_property(options TARGET "${target}" PROPERTY COMPILE_OPTIONS)
  list(APPEND options ${${links}_options})
  foreach(language IN ITEMS CXX CUDA)
    string(TOLOWER "${language}" key)
    torchcuda_flags_without_conditions(flags "${options}" ${language})
    set(raised "${${links}_${key}}")
    if("${language}" STREQUAL "CXX")
      _torchcuda_raise(raised "${raised}" "" "${${links}_torch_cxx}")
    else()
      string(APPEND flags " ${cu_options}")
      get_property(own TARGET "${target}" PROPERTY CUDA_STANDARD)
      if("${raised}${own}" STREQUAL "")
        set(raised "${${links}_cxx}")
      endif()
    endif()
    torchcuda_flags_standard(option "${flags}")
    _torchcuda_standard_of(standard by "${target}" ${language} "${raised}" "${option}")
    torchcuda_forget_fact(project.${key}_standard)
    torchcuda_set_fact(project.${key}_standard "${standard}")
    if("${language}" STREQUAL "CXX")
      torchcuda_set_fact(project.cxx_standard_by "${by}")
    endif()
  endforeach()
endfunction()

# _torchcuda_standard_of(<out> <out by> <target> <language> <raised> <option>): the standard that
# its sources are compiled for. <raised>: the highest in its compile features; <option>: that of the
# options of the target. Without a property CMake passes a -std only to go beyond the compiler's
# default. Before 3.26 its own -std comes after the options (measured: 3.22.6, 3.25.2, 3.26.4,
# 4.4.4).
function(
  _torchcuda_standard_of
  out
  out_by
  target
  language
  raised
  option
)
  _torchcuda_default_of(default by_default "${target}" ${language})
  get_property(standard TARGET "${target}" PROPERTY ${language}_STANDARD)
  _torchcuda_property_by(by "${target}" ${language} "${standard}")
  _torchcuda_raise(higher "${standard}" "${default}" "${raised}")
  if(NOT "${higher}" STREQUAL "${standard}")
    set(standard "${higher}")
    set(by feature)
  endif()
  if(
    NOT "${option}" STREQUAL ""
    AND ("${standard}" STREQUAL "" OR CMAKE_VERSION VERSION_GREATER_EQUAL 3.26)
  )
    set(standard "${option}")
    set(by option)
  elseif("${standard}" STREQUAL "")
    set(standard "${default}")
    set(by "${by_default}")
  endif()
  set("${out}" "${standard}" PARENT_SCOPE)
  set("${out_by}" "${by}" PARENT_SCOPE)
endfunction()

# _torchcuda_raise(<out> <standard> <default> <raised>): <raised>, if it is above <standard>, or
# above <default> where there is no <standard>.
function(_torchcuda_raise out standard default raised)
  set("${out}" "${standard}" PARENT_SCOPE)
  if("${standard}" STREQUAL "")
    set(standard "${default}")
  endif()
  torchcuda_standard(have "${standard}")
  if(NOT "${raised}" STREQUAL "" AND ("${have}" STREQUAL "" OR have LESS raised))
    set("${out}" "${raised}" PARENT_SCOPE)
  endif()
endfunction()

# _torchcuda_default_of(<out> <out by> <target> <language>): the standard without an option of
# CMake's: `flags` or `default`. Of nvcc it is not asked.
function(_torchcuda_default_of out out_by target language)
  set("${out}" "" PARENT_SCOPE)
  set("${out_by}" "" PARENT_SCOPE)
  if(NOT "${language}" STREQUAL "CXX")
    return()
  endif()
  get_property(folder TARGET "${target}" PROPERTY SOURCE_DIR)
  get_directory_property(flags DIRECTORY "${folder}" DEFINITION CMAKE_CXX_FLAGS)
  get_directory_property(type DIRECTORY "${folder}" DEFINITION CMAKE_BUILD_TYPE)
  string(TOUPPER "${type}" type)
  get_directory_property(more DIRECTORY "${folder}" DEFINITION "CMAKE_CXX_FLAGS_${type}")
  torchcuda_flags_standard(standard "${flags} ${more}")
  set(by flags)
  if("${standard}" STREQUAL "")
    torchcuda_get_fact(standard host.cxx_default)
    set(by default)
  endif()
  set("${out}" "${standard}" PARENT_SCOPE)
  set("${out_by}" "${by}" PARENT_SCOPE)
endfunction()

# _torchcuda_property_by(<out> <target> <language> <standard>): what gave the property its value:
# `cache` or `variable` (CMAKE_<language>_STANDARD), or `property`.
function(_torchcuda_property_by out target language standard)
  get_property(folder TARGET "${target}" PROPERTY SOURCE_DIR)
  get_directory_property(value DIRECTORY "${folder}" DEFINITION CMAKE_${language}_STANDARD)
  set("${out}" property PARENT_SCOPE)
  if("${value}" STREQUAL "${standard}" AND "$CACHE{CMAKE_${language}_STANDARD}" STREQUAL "${value}")
    set("${out}" cache PARENT_SCOPE)
  elseif("${value}" STREQUAL "${standard}")
    set("${out}" variable PARENT_SCOPE)
  endif()
endfunction()
