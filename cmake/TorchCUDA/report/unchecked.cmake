# SPDX-License-Identifier: BSD-3-Clause
#
# What the rules that were not checked are about, in words.
include_guard(GLOBAL)

# torchcuda_unchecked_subject(<out> <set> <missing facts>): what an unchecked rule would have judged.
function(torchcuda_unchecked_subject out set missing)
  torchcuda_get_fact(driver driver.present)
  torchcuda_get_fact(all_read elf.all_read)
  _torchcuda_elf_subjects(elf)
  if("${missing}" MATCHES "live\\.")
    _torchcuda_not_run(subject "the trial programs: not run" "${set}")
  elseif("${missing}" MATCHES "${elf}" AND NOT DEFINED driver AND NOT DEFINED all_read)
    _torchcuda_not_run(
      subject
      "what ELF files and the driver say: the native probe did not run"
      "${set}"
    )
  else()
    _torchcuda_unknown_subject(subject "${missing}")
  endif()
  set("${out}" "${subject}" PARENT_SCOPE)
endfunction()

# _torchcuda_not_run(<out> <text> <set>): the text and the reason.
function(_torchcuda_not_run out text set)
  torchcuda_get_fact(error inspect.error)
  get_property(verdict GLOBAL PROPERTY "TorchCUDA.${set}.verdict")
  if(DEFINED error)
    string(APPEND text " (${error})")
  elseif("${verdict}" STREQUAL "misfit")
    string(APPEND text ", an error stands already")
  endif()
  set("${out}" "${text}" PARENT_SCOPE)
endfunction()

# _torchcuda_elf_subjects(<out>): an expression for facts that ELF files and the driver tell.
function(_torchcuda_elf_subjects out)
  set(
    "${out}"
    "(closure|kernels|elf|torch\\.(abi|sass|machine|gl)|host\\.gl|driver\\.present)"
    PARENT_SCOPE
  )
endfunction()

function(_torchcuda_unknown_subject out missing)
  torchcuda_get_fact(driver driver.present)
  torchcuda_get_fact(all_read elf.all_read)
  _torchcuda_elf_subjects(elf)
  torchcuda_get_fact(source machine.source)
  if("${missing}" MATCHES "(machine|driver|gpu)\\." AND "${source}" STREQUAL "TorchCUDA_RUNS_ON")
    set(subject "driver and GPU: TorchCUDA_RUNS_ON does not say")
  elseif("${missing}" MATCHES "(machine|driver|gpu)\\." AND "${driver}" STREQUAL "no")
    set(
      subject
      "driver and GPU: none here (-DTorchCUDA_RUNS_ON=\"driver=580.65 gpu=8.6\" says what it will run on)"
    )
  elseif("${missing}" MATCHES "(machine|driver|gpu)\\.")
    set(subject "driver and GPU: not known")
  elseif("${missing}" MATCHES "(project|interpreter|torch\\.(python|other))")
    set(subject "a project's own settings: none given")
  elseif("${missing}" MATCHES "(nvcc|toolkit|headers)\\.")
    set(subject "nvcc and its toolkit: not all known")
  elseif("${missing}" MATCHES "${elf}" AND "${all_read}" STREQUAL "no")
    set(subject "libraries that could not be read, or may need such a one")
  elseif("${missing}" MATCHES "cudnn\\.")
    set(subject "cuDNN: not known")
  elseif("${missing}" MATCHES "^host\\.")
    set(subject "this system: not known")
  else()
    set(subject "libtorch: not known")
  endif()
  set("${out}" "${subject}" PARENT_SCOPE)
endfunction()
