# SPDX-License-Identifier: BSD-3-Clause
#
# Derives which of libtorch's code, and of the project's, runs on each GPU of machine.gpus.
include_guard(GLOBAL)

# _torchcuda_cover(<out> <gpus> <sass> <ptx> <toolkit> <driver cuda>): gives one word for each GPU;
# empty if none is known.
function(
  _torchcuda_cover
  out
  gpus
  sass
  ptx
  toolkit
  driver
)
  set(words "")
  string(REPLACE " " ";" gpus "${gpus}")
  foreach(cc IN LISTS gpus)
    torchcuda_coverage(word "${cc}" "${sass}" "${ptx}" "${toolkit}" "${driver}")
    if(NOT DEFINED word)
      set(word unknown)
    elseif(word STREQUAL "none")
      torchcuda_coverage(any "${cc}" "${sass}" "${ptx}" "${toolkit}" "${toolkit}")
      if("${any}" STREQUAL "ptx")
        set(word old-driver)
      endif()
    endif()
    list(APPEND words "${word}")
  endforeach()
  list(JOIN words " " words)
  string(REPLACE "unknown" "" known "${words}")
  if(known MATCHES "^ *$")
    set(words "")
  endif()
  set("${out}" "${words}" PARENT_SCOPE)
endfunction()

function(torchcuda_machine_coverage gpus driver)
  foreach(key IN ITEMS sass ptx cuda cuda_major)
    torchcuda_get_fact(${key} torch.${key})
  endforeach()
  if(NOT DEFINED cuda)
    set(cuda "${cuda_major}")
  endif()
  if(DEFINED sass)
    _torchcuda_cover(words "${gpus}" "${sass}" "${ptx}" "${cuda}" "${driver}")
    torchcuda_derive(machine.coverage "${words}")
  endif()
endfunction()

# torchcuda_machine_own_coverage(<gpus> <driver cuda>): machine.own_coverage, from
# plan.architectures. `native` covers this machine's GPUs. Unknown for words that depend on nvcc's
# list, such as `all`.
function(torchcuda_machine_own_coverage gpus driver)
  torchcuda_get_fact(words plan.architectures)
  torchcuda_get_fact(cuda project.cuda)
  torchcuda_get_fact(source machine.source)
  torchcuda_get_fact(nvcc nvcc.version)
  if(NOT DEFINED words OR "${cuda}" STREQUAL "no")
    return()
  endif()
  string(REGEX MATCH "^[0-9]+\\.[0-9]+" toolkit "${nvcc}")
  set(sass "")
  set(ptx "")
  string(REPLACE " " ";" words "${words}")
  foreach(word IN LISTS words)
    if(word MATCHES "^([0-9]+[af]?)(-real|-virtual)?$")
      set(number "${CMAKE_MATCH_1}")
      string(REGEX MATCH "-[a-z]+$" kind "${word}")
      if(NOT kind STREQUAL "-virtual")
        list(APPEND sass "${number}")
      endif()
      if(NOT kind STREQUAL "-real")
        list(APPEND ptx "${number}")
      endif()
    elseif(word STREQUAL "native" AND "${source}" STREQUAL "here")
      string(REPLACE "." "" here "${gpus}")
      string(REPLACE " " ";" here "${here}")
      list(APPEND sass ${here})
    else()
      return() # unknown: all, all-major, OFF, native for another machine
    endif()
  endforeach()
  foreach(kind IN ITEMS sass ptx)
    if(${kind} STREQUAL "")
      set(${kind} none)
    endif()
    list(JOIN ${kind} " " ${kind})
  endforeach()
  _torchcuda_cover(words "${gpus}" "${sass}" "${ptx}" "${toolkit}" "${driver}")
  torchcuda_derive(machine.own_coverage "${words}")
endfunction()

function(
  torchcuda_share
  out
  cc
  sass
  ptx
  fatbins
  toolkit
  driver
)
  set(sum 0)
  foreach(kind IN ITEMS sass ptx)
    string(REPLACE " " ";" counts "${${kind}}")
    foreach(count IN LISTS counts)
      if(count MATCHES "^([0-9]+[af]?):([0-9][0-9]?[0-9]?[0-9]?[0-9]?[0-9]?)$")
        set(number "${CMAKE_MATCH_2}")
        set(one.sass none)
        set(one.ptx none)
        set(one.${kind} "${CMAKE_MATCH_1}")
        torchcuda_coverage(serves "${cc}" "${one.sass}" "${one.ptx}" "${toolkit}" "${driver}")
        if(NOT "${serves}" STREQUAL "none")
          math(EXPR sum "${sum} + ${number}")
        endif()
      endif()
    endforeach()
  endforeach()
  if(fatbins EQUAL 0)
    set(share 100)
  else()
    math(EXPR share "100 * ${sum} / ${fatbins}")
  endif()
  if(share GREATER 100)
    set(share 100)
  endif()
  set("${out}" "${share}" PARENT_SCOPE)
endfunction()
