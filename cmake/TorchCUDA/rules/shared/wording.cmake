# SPDX-License-Identifier: BSD-3-Clause
#
# Texts that several rules share. They read the facts of the calling rule.
include_guard(GLOBAL)

# torchcuda_known(<out> <key> [<else>]): the fact, or <else> (default: empty) if it is unknown.
function(torchcuda_known out key)
  set("${out}" "${ARGN}" PARENT_SCOPE)
  if(DEFINED "fact.${key}")
    set("${out}" "${fact.${key}}" PARENT_SCOPE)
  endif()
endfunction()

# torchcuda_name_libtorch(<out>): `libtorch 2.9.1`, or `libtorch` if the version is unknown.
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

# torchcuda_candidate(<out> nvcc|host <low> <below>): the newest other compiler on this machine with
# a version of at least <low> and below <below>: <out>_path and <out>_version, both empty if there
# is none.
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

# torchcuda_nvcc_bounds(<out low> <out below>): the nvcc versions to recommend: libtorch's major if
# `.cu` files use libtorch. Needs project.cuda and torch.cuda_major in the rule's USES.
function(torchcuda_nvcc_bounds out_low out_below)
  set("${out_low}" 1 PARENT_SCOPE)
  set("${out_below}" 999 PARENT_SCOPE)
  if(DEFINED fact.torch.cuda_major AND "${fact.project.cuda}" STREQUAL "torch")
    math(EXPR below "${fact.torch.cuda_major} + 1")
    set("${out_low}" "${fact.torch.cuda_major}" PARENT_SCOPE)
    set("${out_below}" "${below}" PARENT_SCOPE)
  endif()
endfunction()

# torchcuda_define(<out> <variable> <value>): `-DVARIABLE=value`, quoted for the shell if needed.
function(torchcuda_define out variable value)
  if("${value}" MATCHES "^[A-Za-z0-9._/+:,=@%-]*$")
    set("${out}" "-D${variable}=${value}" PARENT_SCOPE)
  else()
    string(REPLACE "'" "'\\''" value "${value}")
    set("${out}" "'-D${variable}=${value}'" PARENT_SCOPE)
  endif()
endfunction()

# torchcuda_fix_nvcc(<out> <low> <below> <what>): how to get an nvcc of at least <low> and below
# <below>: the command that selects one on this machine, else what to install (<what>: `CUDA 12`,
# for example).
function(torchcuda_fix_nvcc out low below what)
  torchcuda_candidate(other nvcc "${low}" "${below}")
  if(other_path STREQUAL "")
    set(
      "${out}"
      "install the toolkit of ${what} and give its nvcc: -DCMAKE_CUDA_COMPILER=<path of nvcc>"
      PARENT_SCOPE
    )
  else()
    torchcuda_define(option CMAKE_CUDA_COMPILER "${other_path}")
    set("${out}" "${option}   (nvcc ${other_version}; in a new build folder)" PARENT_SCOPE)
  endif()
endfunction()

# torchcuda_newer_nvcc(<out> [<low>]): `-D…` that selects the newest other nvcc on this machine which
# is newer than this one and at least <low>; empty if there is none. Needs nvcc.version and the facts
# of torchcuda_nvcc_bounds() in the rule's USES.
function(torchcuda_newer_nvcc out)
  set("${out}" "" PARENT_SCOPE)
  torchcuda_known(this nvcc.version 0)
  torchcuda_nvcc_bounds(low below)
  foreach(least IN LISTS this ARGN)
    if(least VERSION_GREATER low)
      set(low "${least}")
    endif()
  endforeach()
  torchcuda_candidate(other nvcc "${low}" "${below}")
  if(NOT other_path STREQUAL "" AND other_version VERSION_GREATER this)
    torchcuda_define(option CMAKE_CUDA_COMPILER "${other_path}")
    set("${out}" "${option}   (nvcc ${other_version}; in a new build folder)" PARENT_SCOPE)
  endif()
endfunction()

# torchcuda_architecture_name(<out> <number>): `8.9` for 89.
function(torchcuda_architecture_name out number)
  string(REGEX REPLACE "^([0-9]+)([0-9])([af]?)$" "\\1.\\2\\3" name "${number}")
  set("${out}" "${name}" PARENT_SCOPE)
endfunction()

# torchcuda_fix_first_folder(<out> <named by> <header>): how to stop this header's folder from
# coming before those of TorchCUDA::TorchCUDA.
function(torchcuda_fix_first_folder out by header)
  get_filename_component(folder "${header}" DIRECTORY)
  if(by MATCHES "PATH$")
    set("${out}" "unset ${by}, for cmake and for the build" PARENT_SCOPE)
  elseif(by MATCHES "^target (.*)$")
    set("${out}" "take ${folder} out of the include folders of ${CMAKE_MATCH_1}" PARENT_SCOPE)
  elseif(by MATCHES "^imported (.*)$")
    set("${out}" "link TorchCUDA::TorchCUDA before ${CMAKE_MATCH_1}" PARENT_SCOPE)
  elseif(by MATCHES "^(|TorchCUDA)$")
    set("${out}" "use a compiler that does not search ${folder} first" PARENT_SCOPE)
  else()
    set("${out}" "take ${folder} out of ${by}" PARENT_SCOPE)
  endif()
endfunction()
