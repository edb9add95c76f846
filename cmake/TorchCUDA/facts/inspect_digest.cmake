# SPDX-License-Identifier: BSD-3-Clause
#
# Lists the files that the verdict and its trial programs depend on. The probe makes one digest of
# their identities.
include_guard(GLOBAL)

# torchcuda_digest_request(<out> <library dir>): lists what the verdict depends on besides the
# facts: the folders of the module and of the probe, and the inputs of trial programs. A folder
# stands for the names and files in it.
function(torchcuda_digest_request out library_dir)
  set(n 0)
  set(text "")
  foreach(base IN ITEMS module probe)
    get_property(folder GLOBAL PROPERTY TorchCUDA.${base}_dir)
    torchcuda_glob(rooms "${folder}" "*" "*/*")
    foreach(room IN LISTS rooms ITEMS .)
      if(IS_DIRECTORY "${folder}/${room}")
        _torchcuda_add_digest(text n "${folder}/${room}")
      endif()
    endforeach()
  endforeach()
  _torchcuda_add_digest(text n "${library_dir}")
  foreach(
    place
    IN
    ITEMS
      host.compiler
      host.nvcc_compiler
      nvcc.path
      headers.path
      toolkit.library_dir
      toolkit.root/bin
      toolkit.root/nvvm/bin
      torch.include_dir/c10/macros/Macros.h
      toolkit.include_dir/cuda_runtime_api.h
      toolkit.include_dir/crt/host_config.h
  )
    string(REGEX MATCH "^[^/]+" key "${place}")
    string(REGEX REPLACE "^[^/]+" "" below "${place}")
    torchcuda_get_fact(path "${key}")
    if(DEFINED path)
      _torchcuda_add_digest(text n "${path}${below}")
    endif()
  endforeach()
  _torchcuda_digest_compilers(text n)
  set("${out}" "${text}" PARENT_SCOPE)
endfunction()

# _torchcuda_digest_compilers(<text> <n>): adds the programs that a compiler starts, present or
# absent. The compiler looks for them on PATH and COMPILER_PATH, in its own folders, and where -B
# points: a folder, or a prefix of names.
function(_torchcuda_digest_compilers out_text out_n)
  torchcuda_read(env PATH COMPILER_PATH)
  torchcuda_get_fact(own host.program_path)
  torchcuda_split(folder "${env_PATH}:${env_COMPILER_PATH}:${own}" ":")
  _torchcuda_given_prefixes(prefix)
  set(text "${${out_text}}")
  set(n "${${out_n}}")
  foreach(
    name
    IN
    ITEMS cc1plus collect2 as ld ld.bfd ld.gold ld.lld ld.mold
  )
    foreach(list IN ITEMS folder prefix)
      set(at 0)
      while(at LESS ${list}_count)
        _torchcuda_add_digest(text n "${${list}_${at}}/${name}")
        if(list STREQUAL "prefix")
          _torchcuda_add_digest(text n "${prefix_${at}}${name}")
        endif()
        math(EXPR at "${at} + 1")
      endwhile()
    endforeach()
  endforeach()
  set("${out_text}" "${text}" PARENT_SCOPE)
  set("${out_n}" "${n}" PARENT_SCOPE)
endfunction()

# _torchcuda_given_prefixes(<prefix>): gives the values of -B in the flags as <prefix>_0,
# <prefix>_1, …; <prefix>_count is their number.
function(_torchcuda_given_prefixes prefix)
  torchcuda_read(var CMAKE_CXX_FLAGS CMAKE_CUDA_FLAGS CMAKE_EXE_LINKER_FLAGS)
  torchcuda_read(env NVCC_PREPEND_FLAGS NVCC_APPEND_FLAGS)
  separate_arguments(
    words
    UNIX_COMMAND
    "${var_CMAKE_CXX_FLAGS} ${var_CMAKE_CUDA_FLAGS} ${var_CMAKE_EXE_LINKER_FLAGS} ${env_NVCC_PREPEND_FLAGS} ${env_NVCC_APPEND_FLAGS}"
  )
  set(count 0)
  set(before "")
  foreach(word IN LISTS words)
    if(
      "${word}" MATCHES "-B=?(/.*)$"
      OR ("${before}" MATCHES "-B$" AND "${word}" MATCHES "^(/.*)$")
    )
      set("${prefix}_${count}" "${CMAKE_MATCH_1}" PARENT_SCOPE)
      math(EXPR count "${count} + 1")
    endif()
    set(before "${word}")
  endforeach()
  set("${prefix}_count" ${count} PARENT_SCOPE)
endfunction()

# _torchcuda_add_digest(<text> <n> <path>): adds the line `digest.<n>=<path>`, if the path is
# absolute.
function(_torchcuda_add_digest out_text out_n path)
  if(IS_ABSOLUTE "${path}")
    torchcuda_encode_fact(encoded "${path}")
    math(EXPR next "${${out_n}} + 1")
    set("${out_text}" "${${out_text}}digest.${${out_n}}=${encoded}\n" PARENT_SCOPE)
    set("${out_n}" ${next} PARENT_SCOPE)
  endif()
endfunction()
