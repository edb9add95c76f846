# SPDX-License-Identifier: BSD-3-Clause
#
# What a word that is no architecture was meant to be.
include_guard(GLOBAL)

# torchcuda_meant_architecture(<out> <word>): the spelling of TORCH_CUDA_ARCH_LIST: `8.0` for `80`,
# `sm_80` and `8.0-real`, `9.0a+PTX` for `9.0.a+ptx`, `Ampere` for `ampere`. Empty if it cannot be
# told. <out>_number: the spelling of CMAKE_CUDA_ARCHITECTURES, if it is a single one.
function(torchcuda_meant_architecture out word)
  string(TOLOWER "${word}" lower)
  set(ptx "")
  if(lower MATCHES "^(.*)[+]ptx$")
    set(lower "${CMAKE_MATCH_1}")
    set(ptx "+PTX")
  endif()
  set(meant "")
  set(number "")
  if(lower MATCHES "^(sm|compute|lto)?_?([0-9]+)[.]?([0-9])[.]?([af]?)(-real|-virtual)?$")
    set(meant "${CMAKE_MATCH_2}.${CMAKE_MATCH_3}${CMAKE_MATCH_4}${ptx}")
    set(number "${CMAKE_MATCH_2}${CMAKE_MATCH_3}${CMAKE_MATCH_4}")
  elseif(lower MATCHES "^(auto|native)$")
    set(meant Auto)
  else()
    string(REGEX REPLACE "[^a-z]" "" lower "${lower}")
    foreach(
      name
      IN
      ITEMS Kepler Maxwell Pascal Volta Turing Ampere Ada Hopper Blackwell Rubin
    )
      string(TOLOWER "${name}" candidate)
      if(lower STREQUAL candidate)
        set(meant "${name}${ptx}")
      endif()
    endforeach()
  endif()
  set("${out}" "${meant}" PARENT_SCOPE)
  set("${out}_number" "${number}" PARENT_SCOPE)
endfunction()

# torchcuda_corrected_architectures(<out> <out meant> <list> <bad>): the list, each bad word replaced
# by what it means, else left out. Empty if nothing is left. <meant>: `80 means 8.0`.
function(torchcuda_corrected_architectures out out_meant list bad)
  torchcuda_words(words "${list}")
  set(good "")
  set(meanings "")
  foreach(word IN LISTS words)
    set(meant "${word}")
    if(word IN_LIST bad)
      torchcuda_meant_architecture(meant "${word}")
      if(meant STREQUAL word) # rightly spelt, and unknown to this libtorch
        set(meant "")
      elseif(NOT meant STREQUAL "")
        list(APPEND meanings "${word} means ${meant}")
      endif()
    endif()
    list(APPEND good ${meant})
  endforeach()
  list(REMOVE_DUPLICATES good)
  list(JOIN good " " good)
  list(JOIN meanings ", " meanings)
  set("${out}" "${good}" PARENT_SCOPE)
  set("${out_meant}" "${meanings}" PARENT_SCOPE)
endfunction()
