# SPDX-License-Identifier: BSD-3-Clause
#
# What several rules say in the same words. They read the facts of the rule that calls them.
include_guard(GLOBAL)

# torchcuda_known(<out> <key> [<else>]): the fact, or the other text (default: empty) where it is unknown.
function(torchcuda_known out key)
  set("${out}" "${ARGN}" PARENT_SCOPE)
  if(DEFINED "fact.${key}")
    set("${out}" "${fact.${key}}" PARENT_SCOPE)
  endif()
endfunction()

# torchcuda_name_libtorch(<out>): `libtorch 2.9.1`, or `libtorch`.
function(torchcuda_name_libtorch out)
  torchcuda_known(version torch.version)
  string(STRIP "libtorch ${version}" name)
  set("${out}" "${name}" PARENT_SCOPE)
endfunction()

# torchcuda_libtorch_built_for(<out>): `libtorch 2.9.1 was built for CUDA 12.8`.
function(torchcuda_libtorch_built_for out)
  torchcuda_name_libtorch(name)
  torchcuda_known(major torch.cuda_major "?")
  torchcuda_known(cuda torch.cuda "${major}")
  if(cuda STREQUAL "?")
    set("${out}" "${name} was built with CUDA" PARENT_SCOPE)
  else()
    set("${out}" "${name} was built for CUDA ${cuda}" PARENT_SCOPE)
  endif()
endfunction()

# torchcuda_candidate(<out> nvcc|host <low> <below>): the newest other compiler on this machine whose version is at
# least <low> and below <below>: <out>_path and <out>_version, both empty where there is none.
function(torchcuda_candidate out kind low below)
  set(path "")
  set(version "")
  set(n 0)
  while(DEFINED fact.${kind}.candidate.${n}.path)
    if(DEFINED fact.${kind}.candidate.${n}.version)
      set(candidate "${fact.${kind}.candidate.${n}.version}")
      if(
        NOT candidate VERSION_LESS low
        AND candidate VERSION_LESS below
        AND (version STREQUAL "" OR candidate VERSION_GREATER version)
      )
        set(version "${candidate}")
        set(path "${fact.${kind}.candidate.${n}.path}")
      endif()
    endif()
    math(EXPR n "${n} + 1")
  endwhile()
  set("${out}_path" "${path}" PARENT_SCOPE)
  set("${out}_version" "${version}" PARENT_SCOPE)
endfunction()

# torchcuda_define(<out> <variable> <value>): `-DVARIABLE=value`, quoted where a shell needs it.
function(torchcuda_define out variable value)
  if("${value}" MATCHES "^[A-Za-z0-9._/+:,=@%-]*$")
    set("${out}" "-D${variable}=${value}" PARENT_SCOPE)
  else()
    string(REPLACE "'" "'\\''" value "${value}")
    set("${out}" "'-D${variable}=${value}'" PARENT_SCOPE)
  endif()
endfunction()

# torchcuda_fix_nvcc(<out> <low> <below> <what>): how to come to an nvcc of at least <low> and below <below>:
# the command with one that is on this machine, else what to install (<what>, as `CUDA 12`).
function(torchcuda_fix_nvcc out low below what)
  torchcuda_candidate(other nvcc "${low}" "${below}")
  if(other_path STREQUAL "")
    set(
      "${out}"
      "install the toolkit of ${what} and give its nvcc: -DCMAKE_CUDA_COMPILER=<its folder>/bin/nvcc"
      PARENT_SCOPE
    )
  else()
    torchcuda_define(option CMAKE_CUDA_COMPILER "${other_path}")
    set("${out}" "cmake --fresh … ${option}   (nvcc ${other_version})" PARENT_SCOPE)
  endif()
endfunction()

# torchcuda_architecture_name(<out> <number>): `8.9` for 89.
function(torchcuda_architecture_name out number)
  string(REGEX REPLACE "^([0-9]+)([0-9])([af]?)$" "\\1.\\2\\3" name "${number}")
  set("${out}" "${name}" PARENT_SCOPE)
endfunction()

# torchcuda_judge_coverage(<prefix> <gpus> <words> <bad words>): <prefix>_odd: the GPUs whose word is one of the bad
# ones, <prefix>_usable: `yes` where another is served or its word is unknown.
function(torchcuda_judge_coverage prefix gpus words bad)
  string(REPLACE " " ";" gpus "${gpus}")
  string(REPLACE " " ";" words "${words}")
  set(odd "")
  set(usable no)
  set(n 0)
  list(LENGTH words count)
  foreach(cc IN LISTS gpus)
    if(n LESS count)
      list(GET words ${n} word)
      if("${word}" IN_LIST bad)
        list(APPEND odd "${cc}")
      elseif(NOT word MATCHES "^(none|old-driver)$")
        set(usable yes)
      endif()
    endif()
    math(EXPR n "${n} + 1")
  endforeach()
  list(REMOVE_DUPLICATES odd)
  list(JOIN odd ", " odd)
  set("${prefix}_odd" "${odd}" PARENT_SCOPE)
  set("${prefix}_usable" "${usable}" PARENT_SCOPE)
endfunction()

# torchcuda_standard(<out> <standard>): a C++ standard as a number that grows with it: 98 and 03 come before 11.
function(torchcuda_standard out standard)
  if("${standard}" MATCHES "^(9[0-9]|0[0-9])$")
    set(standard 3)
  endif()
  set("${out}" "${standard}" PARENT_SCOPE)
endfunction()

# torchcuda_symbols_by_cause(<prefix> <cause>): of the undefined symbols with that cause: <prefix>_count, and of the
# first one <prefix>_symbol (with its version), _needed_by, _library and _resolved.
function(torchcuda_symbols_by_cause prefix cause)
  set(count 0)
  set(n 0)
  while(DEFINED fact.closure.undefined.${n}.symbol)
    torchcuda_known(this closure.undefined.${n}.cause other)
    if(this STREQUAL cause)
      if(count EQUAL 0)
        set(symbol "${fact.closure.undefined.${n}.symbol}")
        torchcuda_known(version closure.undefined.${n}.version)
        if(NOT version STREQUAL "")
          string(APPEND symbol "@${version}")
        endif()
        set("${prefix}_symbol" "${symbol}" PARENT_SCOPE)
        foreach(field IN ITEMS needed_by library resolved)
          torchcuda_known(value closure.undefined.${n}.${field})
          set("${prefix}_${field}" "${value}" PARENT_SCOPE)
        endforeach()
      endif()
      math(EXPR count "${count} + 1")
    endif()
    math(EXPR n "${n} + 1")
  endwhile()
  set("${prefix}_count" ${count} PARENT_SCOPE)
endfunction()

# torchcuda_run_severity(<out>): what this machine's loader shows is an error here, and a warning where the
# program is built for another machine.
function(torchcuda_run_severity out)
  torchcuda_known(cross project.cross no)
  set("${out}" error PARENT_SCOPE)
  if(cross STREQUAL "yes")
    set("${out}" warning PARENT_SCOPE)
  endif()
endfunction()

# torchcuda_symbol_text(<out> <symbol> <count>): `symbol x@y (and 9 more)`.
function(torchcuda_symbol_text out symbol count)
  set(text "symbol ${symbol}")
  if(count GREATER 1)
    math(EXPR more "${count} - 1")
    string(APPEND text " (and ${more} more)")
  endif()
  set("${out}" "${text}" PARENT_SCOPE)
endfunction()

# torchcuda_judge_live(<part> <out severity> <out found>): what the live program of this part showed; <found> is
# empty where all is well. A compile of the libtorch part may fail by the time limit or by a flag of ours: a warning.
function(torchcuda_judge_live part out_severity out_found)
  set(stage "${fact.live.${part}.stage}")
  set(severity error)
  set(found "")
  if(NOT stage STREQUAL "ok")
    set(found "it fails at: ${stage}")
    if(part STREQUAL "torch" AND stage STREQUAL "compile")
      set(severity warning)
    endif()
  endif()
  set(bad "")
  set(good 0)
  set(n 0)
  while(DEFINED fact.live.${part}.gpu.${n})
    if(fact.live.${part}.gpu.${n} STREQUAL "ok")
      math(EXPR good "${good} + 1")
    else()
      list(APPEND bad "GPU ${n}: ${fact.live.${part}.gpu.${n}}")
    endif()
    math(EXPR n "${n} + 1")
  endwhile()
  if(NOT bad STREQUAL "" AND (found STREQUAL "" OR stage STREQUAL "run"))
    list(JOIN bad ", " found)
    if(good GREATER 0)
      set(severity warning) # another GPU computes
    endif()
  endif()
  set("${out_severity}" "${severity}" PARENT_SCOPE)
  set("${out_found}" "${found}" PARENT_SCOPE)
endfunction()
