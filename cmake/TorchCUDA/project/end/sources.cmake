# SPDX-License-Identifier: BSD-3-Clause
include_guard(GLOBAL)

# torchcuda_cuda_sources(<prefix> <target>): the `.cu` sources for a CUDA compiler, by absolute
# path: <prefix>_count and <prefix>_<n>. <prefix>_options: the options set on them.
# <prefix>_dropped: the first that no compiler gets because CUDA is not enabled.
function(torchcuda_cuda_sources prefix target)
  get_property(sources TARGET "${target}" PROPERTY SOURCES)
  get_property(folder TARGET "${target}" PROPERTY SOURCE_DIR)
  get_property(languages GLOBAL PROPERTY ENABLED_LANGUAGES)
  set(count 0)
  set(options "")
  set(dropped "")
  foreach(source IN LISTS sources)
    string(REGEX REPLACE "^\\$<BUILD_INTERFACE:(.*)>$" "\\1" source "${source}")
    if("${source}" MATCHES "\\$<" OR NOT "${source}" MATCHES "\\.cu$")
      continue()
    endif()
    get_filename_component(path "${source}" ABSOLUTE BASE_DIR "${folder}")
    foreach(
      property
      IN
      ITEMS LANGUAGE HEADER_FILE_ONLY EXTERNAL_OBJECT COMPILE_OPTIONS COMPILE_FLAGS
    )
      get_source_file_property(${property} "${path}" TARGET_DIRECTORY "${target}" ${property})
      if("${${property}}" STREQUAL "NOTFOUND")
        set(${property} "")
      endif()
    endforeach()
    if(HEADER_FILE_ONLY OR EXTERNAL_OBJECT OR NOT LANGUAGE MATCHES "^(CUDA)?$")
      continue()
    endif()
    set("${prefix}_${count}" "${path}" PARENT_SCOPE)
    math(EXPR count "${count} + 1")
    string(APPEND options " ${COMPILE_OPTIONS} ${COMPILE_FLAGS}")
    if("${dropped}" STREQUAL "" AND NOT "CUDA" IN_LIST languages AND NOT "HIP" IN_LIST languages)
      _torchcuda_compiled_otherwise(otherwise "${path}" "${sources}")
      if(NOT otherwise)
        set(dropped "${path}")
      endif()
    endif()
  endforeach()
  set("${prefix}_count" ${count} PARENT_SCOPE)
  set("${prefix}_options" "${options}" PARENT_SCOPE)
  set("${prefix}_dropped" "${dropped}" PARENT_SCOPE)
endfunction()

# _torchcuda_compiled_otherwise(<out> <path> <sources>): whether the sources list an object file of
# that name: the old FindCUDA.cmake or a custom command compiles it.
function(_torchcuda_compiled_otherwise out path sources)
  get_filename_component(name "${path}" NAME_WE)
  set("${out}" no PARENT_SCOPE)
  foreach(source IN LISTS sources)
    get_filename_component(other "${source}" NAME)
    string(FIND "${other}" "${name}" at)
    if(at GREATER -1 AND "${other}" MATCHES "\\.(o|obj|a|cpp|cc|cxx)$")
      get_source_file_property(generated "${source}" GENERATED)
      if("${other}" MATCHES "\\.(o|obj|a)$" OR generated)
        set("${out}" yes PARENT_SCOPE)
      endif()
    endif()
  endforeach()
endfunction()
