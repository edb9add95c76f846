# SPDX-License-Identifier: BSD-3-Clause
#
# Translates between the two spellings of architectures: CMake's (`80-real;90`) and that of
# TORCH_CUDA_ARCH_LIST (`8.0 9.0+PTX`). A plain `90` means SASS and PTX for CMake; a plain `9.0`
# means SASS alone for libtorch.
include_guard(GLOBAL)

# torchcuda_archs_from_torch(<out> <text>): CMake's list for a TORCH_CUDA_ARCH_LIST. Empty for
# `Auto`. <out>_unread: the words that are no architecture.
function(torchcuda_archs_from_torch out text)
  torchcuda_words(words "${text}")
  if("${words}" MATCHES "^(Auto|native)$")
    set(words "")
  endif()
  set(unread "")
  set(archs "")
  set(with_ptx "")
  foreach(word IN LISTS words)
    string(REGEX REPLACE "[+]PTX$" "" name "${word}")
    _torchcuda_arch_numbers(numbers "${name}")
    if(numbers STREQUAL "")
      list(APPEND unread "${word}")
    endif()
    list(APPEND archs ${numbers})
    if(NOT name STREQUAL word)
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
  set("${out}_unread" "${unread}" PARENT_SCOPE)
endfunction()

# _torchcuda_arch_numbers(<out> <word>): `80` for `8.0`, `80;86` for `Ampere`. The names are from
# libtorch's select_compute_arch.cmake, releases 1.13 to 2.15.
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

# torchcuda_archs_to_torch(<out> <arch>...): TORCH_CUDA_ARCH_LIST for CMake's list, separated by
# blanks: libtorch 2.0's package stops at a `;` (measured).
function(torchcuda_archs_to_torch out)
  set(words "")
  foreach(arch IN LISTS ARGN)
    if(arch MATCHES "^([0-9]+)([0-9][af]?)(-real|-virtual)?$")
      set(word "${CMAKE_MATCH_1}.${CMAKE_MATCH_2}")
      if(NOT arch MATCHES "-real$")
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

# _torchcuda_parsable_archs(<out> <names> <word>...): the words that libtorch's package can parse:
# it stops at an unknown name. <names> (fact torch.arch_names) is a list of names, or the regular
# expression of the package.
function(_torchcuda_parsable_archs out names)
  set(kept "")
  torchcuda_words(known "${names}")
  torchcuda_name_forms(forms "${names}")
  foreach(word IN LISTS ARGN)
    string(REPLACE "+PTX" "" bare "${word}")
    if("${names}" MATCHES "[[(^]")
      if(forms STREQUAL "" OR bare MATCHES "^(${forms})$")
        list(APPEND kept "${word}")
      endif()
    elseif(bare IN_LIST known)
      list(APPEND kept "${word}")
    endif()
  endforeach()
  set("${out}" "${kept}" PARENT_SCOPE)
endfunction()

# torchcuda_spell_out_archs(<out> <list>): replaces `native`, `all` and `all-major`, which
# TORCH_CUDA_ARCH_LIST lacks, by numbers.
function(torchcuda_spell_out_archs out archs)
  torchcuda_get_fact(buildable nvcc.archs)
  torchcuda_words(buildable "${buildable}")
  list(SORT buildable COMPARE NATURAL)
  if(archs STREQUAL "native")
    torchcuda_visible_gpus(gpus)
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
