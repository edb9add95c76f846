# SPDX-License-Identifier: BSD-3-Clause
#
# Selects the project's flags for the trial programs.
include_guard(GLOBAL)

# torchcuda_job_flags(<job> <stage> <flags>): adds the project's flags, without warnings and
# architectures. The project's -Werror must not fail a trial program; torchcuda_gencode_words()
# adds the architectures.
function(torchcuda_job_flags job stage flags)
  separate_arguments(words UNIX_COMMAND "${flags}")
  set(skip no)
  foreach(word IN LISTS words)
    if(skip)
      set(skip no)
    elseif(
      job STREQUAL "cuda"
      AND "${word}" MATCHES "^(-gencode|--generate-code|-arch|--gpu-architecture|-code|--?Werror)$"
    )
      set(skip yes)
    elseif(
      NOT
        "${word}"
          MATCHES
          "^(-W[^lap]|-W[ap][^,]|-pedantic|-gencode=|--generate-code=|-arch=|--gpu-arch|--Werror)"
    )
      torchcuda_job_add("${job}" "${stage}" "${word}")
    endif()
  endforeach()
endfunction()

# torchcuda_job_linker_flags(<job>): adds the linker flags that choose the linker, its search
# folders and --as-needed.
function(torchcuda_job_linker_flags job)
  separate_arguments(words UNIX_COMMAND "${CMAKE_EXE_LINKER_FLAGS}")
  foreach(word IN LISTS words)
    if(
      "${word}"
        MATCHES
        "^(-fuse-ld=|--ld-path=|-L.|-B.|-Wl,-rpath|-Wl,--no-as-needed|-Wl,--as-needed)"
    )
      torchcuda_job_add("${job}" link "${word}")
    endif()
  endforeach()
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
