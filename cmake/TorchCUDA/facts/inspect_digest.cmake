# SPDX-License-Identifier: BSD-3-Clause
#
# Lists the files that the verdict and its trial programs depend on. The probe makes one digest of
# their identities.
include_guard(GLOBAL)

# torchcuda_digest_request(<out> <library dir>): lists what the verdict depends on besides the
# facts: the files of the module and of the probe, and the inputs of trial programs. Keys:
# probe/inspect/digest_request.h.
function(torchcuda_digest_request out library_dir)
  get_property(module GLOBAL PROPERTY TorchCUDA.module_dir)
  get_property(probe GLOBAL PROPERTY TorchCUDA.probe_dir)
  set(text "digest.programs=yes\n")
  _torchcuda_add_digest(text tree.0 "${module}")
  _torchcuda_add_digest(text tree.1 "${probe}")
  _torchcuda_add_digest(text file.0 "${library_dir}")
  set(n 1)
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
    string(REGEX MATCH "^([^/]+)(.*)" place "${place}")
    set(below "${CMAKE_MATCH_2}")
    torchcuda_get_fact(path "${CMAKE_MATCH_1}")
    if(DEFINED path)
      _torchcuda_add_digest(text file.${n} "${path}${below}")
      math(EXPR n "${n} + 1")
    endif()
  endforeach()
  torchcuda_get_fact(program_path host.program_path)
  _torchcuda_add_digest(text program_path "${program_path}")
  _torchcuda_add_prefixes(text)
  set("${out}" "${text}" PARENT_SCOPE)
endfunction()

# _torchcuda_add_prefixes(<text>): adds the values of -B in the flags.
function(_torchcuda_add_prefixes out)
  set(text "${${out}}")
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
      _torchcuda_add_digest(text prefix.${count} "${CMAKE_MATCH_1}")
      math(EXPR count "${count} + 1")
    endif()
    set(before "${word}")
  endforeach()
  set("${out}" "${text}" PARENT_SCOPE)
endfunction()

# _torchcuda_add_digest(<text> <key> <value>): adds the line `digest.<key>=<value>`. An empty value
# is left out.
function(_torchcuda_add_digest out key value)
  if(NOT "${value}" STREQUAL "")
    torchcuda_encode_fact(encoded "${value}")
    set("${out}" "${${out}}digest.${key}=${encoded}\n" PARENT_SCOPE)
  endif()
endfunction()
