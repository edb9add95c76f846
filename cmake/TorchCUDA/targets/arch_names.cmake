# SPDX-License-Identifier: BSD-3-Clause
#
# Architectures have two spellings: CMake's (`80-real;90`) and that of TORCH_CUDA_ARCH_LIST (`8.0
# 9.0+PTX`). CMake's plain `90` means machine code and PTX, libtorch's plain `9.0` machine code
# alone.
include_guard(GLOBAL)

# torchcuda_archs_from_torch(<out> <text>): CMake's list for a TORCH_CUDA_ARCH_LIST; empty where it
# leaves the choice open (`Auto`) or holds a word nobody knows.
function(torchcuda_archs_from_torch out text)
  torchcuda_words(words "${text}")
  set(archs "")
  set(with_ptx "")
  foreach(word IN LISTS words)
    set(ptx no)
    if(word MATCHES "^(.+)[+]PTX$")
      set(word "${CMAKE_MATCH_1}")
      set(ptx yes)
    endif()
    _torchcuda_arch_numbers(numbers "${word}")
    if(numbers STREQUAL "")
      set("${out}" "" PARENT_SCOPE)
      return()
    endif()
    list(APPEND archs ${numbers})
    if(ptx)
      list(APPEND with_ptx ${numbers})
    endif()
  endforeach()
  list(REMOVE_DUPLICATES archs)
  set(list "")
  foreach(arch IN LISTS archs)
    if(arch MATCHES "^all" OR arch IN_LIST with_ptx)
      list(APPEND list "${arch}")
    else()
      list(APPEND list "${arch}-real")
    endif()
  endforeach()
  set("${out}" "${list}" PARENT_SCOPE)
endfunction()

# _torchcuda_arch_numbers(<out> <word>): `80` for `8.0`, `80;86` for `Ampere`. The names are those
# of libtorch's select_compute_arch.cmake, read in releases 1.13 to 2.15.
function(_torchcuda_arch_numbers out word)
  set(
    names
    Kepler=35
    Kepler+Tesla=37
    Maxwell=50,52
    Maxwell+Tegra=53
    Pascal=60,61
    Volta=70
    Volta+Tegra=72
    Xavier=72
    Turing=75
    Ampere=80,86
    Ampere+Tegra=87
    Orin=87
    Ada=89
    Hopper=90
    Blackwell=100,120
    Blackwell+Tegra=101
    Rubin=107
    All=all
    Common=all-major
  )
  set(numbers "")
  if(word MATCHES "^([0-9]+)[.]([0-9][af]?)([(][0-9.]+[)])?$")
    set(numbers "${CMAKE_MATCH_1}${CMAKE_MATCH_2}")
  else()
    foreach(pair IN LISTS names)
      string(REPLACE "=" ";" pair "${pair}")
      list(GET pair 0 name)
      if(name STREQUAL word)
        list(GET pair 1 numbers)
        string(REPLACE "," ";" numbers "${numbers}")
      endif()
    endforeach()
  endif()
  set("${out}" "${numbers}" PARENT_SCOPE)
endfunction()

# torchcuda_archs_to_torch(<out> <arch>...): TORCH_CUDA_ARCH_LIST for CMake's list. Words are
# separated by blanks: libtorch 2.0's package stops at a `;` (measured).
function(torchcuda_archs_to_torch out)
  set(words "")
  foreach(arch IN LISTS ARGN)
    if(arch MATCHES "^([0-9]+)([0-9][af]?)(-real|-virtual)?$")
      set(word "${CMAKE_MATCH_1}.${CMAKE_MATCH_2}")
      if(NOT "${CMAKE_MATCH_3}" STREQUAL "-real")
        string(APPEND word "+PTX")
      endif()
      list(APPEND words "${word}")
    endif()
  endforeach()
  torchcuda_get_fact(names torch.arch_names)
  if(DEFINED names)
    _torchcuda_parsable_archs(words "${names}" ${words})
  endif()
  list(JOIN words " " words)
  set("${out}" "${words}" PARENT_SCOPE)
endfunction()

# _torchcuda_parsable_archs(<out> <names> <word>...): those that libtorch's package can parse: it
# stops at a name it does not know. <names> (fact torch.arch_names) is a list of names or the
# expression that the package itself uses.
function(_torchcuda_parsable_archs out names)
  set(kept "")
  torchcuda_words(known "${names}")
  foreach(word IN LISTS ARGN)
    string(REPLACE "+PTX" "" bare "${word}")
    if("${names}" MATCHES "[[(^]")
      if("${bare}" MATCHES "${names}")
        list(APPEND kept "${word}")
      endif()
    elseif(bare IN_LIST known)
      list(APPEND kept "${word}")
    endif()
  endforeach()
  set("${out}" "${kept}" PARENT_SCOPE)
endfunction()

# _torchcuda_spell_out(<out> <list>): `native`, `all` and `all-major`, which libtorch's spelling
# lacks, as numbers.
function(_torchcuda_spell_out out archs)
  torchcuda_get_fact(buildable nvcc.archs)
  torchcuda_words(buildable "${buildable}")
  list(SORT buildable COMPARE NATURAL)
  if(archs STREQUAL "native")
    _torchcuda_visible_gpus(gpus)
    string(REPLACE "." "" gpus "${gpus}")
    torchcuda_words(archs "${gpus}")
    list(TRANSFORM archs APPEND "-real")
  elseif(archs MATCHES "^all(-major)?$")
    set(major "${CMAKE_MATCH_1}")
    list(POP_BACK buildable newest)
    if(NOT major STREQUAL "")
      list(FILTER buildable INCLUDE REGEX "0$")
    endif()
    list(TRANSFORM buildable APPEND "-real")
    set(archs "${buildable};${newest}")
  endif()
  set("${out}" "${archs}" PARENT_SCOPE)
endfunction()
