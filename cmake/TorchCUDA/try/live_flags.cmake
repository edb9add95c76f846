# SPDX-License-Identifier: BSD-3-Clause
#
# Selects the project's flags for the trial programs.
include_guard(GLOBAL)
torchcuda_need(facts/project_flags)

# torchcuda_job_flags(<job> <stage> [<word>...]): adds the project's flags, without warnings and
# architectures. The project's -Werror must not fail a trial program; torchcuda_gencode_words() adds
# the architectures.
function(torchcuda_job_flags job stage)
  set(before "")
  _torchcuda_without_later_files(words ${ARGN})
  foreach(word IN LISTS words)
    set(word "${before}${word}")
    set(before "")
    if("${job}" STREQUAL "cuda")
      if("${word}" MATCHES "^(-Xcompiler|--compiler-options|-X)$")
        set(before "-Xcompiler=")
      elseif(
        "${word}" MATCHES "^(-gencode|--generate-code|-arch|--gpu-architecture|-code|--?Werror)$"
      )
        set(before "-arch=") # its value follows
      endif()
      string(REGEX REPLACE "^--compiler-options=" "-Xcompiler=" word "${word}")
    endif()
    if("${word}" MATCHES "^-Xcompiler=(.*)$")
      string(REGEX REPLACE "(^|,)-(W[^lap,]|W[ap][^,]|pedantic)[^,]*" "" list "${CMAKE_MATCH_1}")
      string(REGEX REPLACE "^,|,$" "" list "${list}")
      set(word "-Xcompiler=${list}")
    endif()
    if(
      "${before}" STREQUAL ""
      AND
        NOT
          "${word}"
            MATCHES
            "^(-W[^lap]|-W[ap][^,]|-pedantic|-gencode=|--generate-code=|-arch=|--gpu-arch|--Werror|-Xcompiler=$)"
    )
      torchcuda_job_add("${job}" "${stage}" "${word}")
    endif()
  endforeach()
endfunction()

# _torchcuda_without_later_files(<out> [<word>...]): drops `-include <file>` if the file is not there:
# the project may write it later.
function(_torchcuda_without_later_files out)
  set(kept "")
  set(option "")
  foreach(word IN LISTS ARGN)
    if("${word}" MATCHES "^(-include|-imacros|--pre-include)$")
      set(option "${word}")
    elseif("${option}" STREQUAL "" OR EXISTS "${word}" OR NOT IS_ABSOLUTE "${word}")
      list(APPEND kept ${option} "${word}")
      set(option "")
    else()
      set(option "")
    endif()
  endforeach()
  set("${out}" "${kept}" PARENT_SCOPE)
endfunction()

# torchcuda_cxx_standard_option(<out>): the project's standard or libtorch's, whichever is higher.
# Empty if both are unknown.
function(torchcuda_cxx_standard_option out)
  torchcuda_get_fact(asked project.cxx_standard)
  torchcuda_get_fact(needed torch.cxx_standard)
  torchcuda_get_fact(version host.version)
  set(standard "${needed}")
  if(DEFINED asked AND NOT "${asked}" STREQUAL "98" AND "${asked}" GREATER "0${needed}")
    set(standard "${asked}")
  endif()
  if("${standard}" STREQUAL "20" AND DEFINED version AND version VERSION_LESS 10)
    set(standard 2a)
  endif()
  if("${standard}" STREQUAL "")
    set("${out}" "" PARENT_SCOPE)
  else()
    set("${out}" "-std=gnu++${standard}" PARENT_SCOPE)
  endif()
endfunction()
