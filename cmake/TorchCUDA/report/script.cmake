# SPDX-License-Identifier: BSD-3-Clause
#
# The report of script mode: the stack, the findings, and the verdict with its basis.
include_guard(GLOBAL)

# torchcuda_script_report(<out> <findings>): everything except the time taken, which the caller
# appends to the last line.
function(torchcuda_script_report out set)
  torchcuda_stack(text)
  torchcuda_findings_text(findings "${set}")
  if(NOT findings STREQUAL "")
    string(APPEND text "\n${findings}")
  endif()
  get_property(verdict GLOBAL PROPERTY "TorchCUDA.${set}.verdict")
  torchcuda_get_fact(version torch.version)
  torchcuda_get_fact(hint torch.hint)
  if(NOT DEFINED version AND NOT DEFINED hint)
    torchcuda_nothing_text(nothing)
    string(APPEND text "\n${nothing}")
  else()
    _torchcuda_counts(counts "${set}")
    string(APPEND text "\nTorchCUDA: ${verdict}. ${counts}")
  endif()
  _torchcuda_silenced(silenced "${set}")
  string(APPEND text "${silenced}")
  if(verdict STREQUAL "fits")
    torchcuda_pad(line "  next: find_package(TorchCUDA REQUIRED)" 65)
  else()
    torchcuda_pad(line "" 65)
  endif()
  set("${out}" "${text}${line}" PARENT_SCOPE)
endfunction()

# _torchcuda_counts(<out>): how many rules were checked, and how many were not, by subject. The
# report file lists those rules and their missing facts.
function(_torchcuda_counts out set)
  get_property(checked GLOBAL PROPERTY "TorchCUDA.${set}.checked")
  get_property(skipped GLOBAL PROPERTY "TorchCUDA.${set}.skipped")
  list(LENGTH checked count)
  set(text "${count} rules checked")
  if(count EQUAL 1)
    set(text "1 rule checked")
  endif()
  set(subjects "")
  foreach(id IN LISTS skipped)
    get_property(missing GLOBAL PROPERTY "TorchCUDA.${set}.skipped.${id}")
    _torchcuda_subject(subject "${set}" "${missing}")
    string(MAKE_C_IDENTIFIER "${subject}" name)
    if(NOT DEFINED count.${name})
      list(APPEND subjects "${subject}")
      set(count.${name} 0)
    endif()
    math(EXPR count.${name} "${count.${name}} + 1")
    list(APPEND ids.${name} "${id}")
  endforeach()
  list(LENGTH skipped count)
  if(count GREATER 0)
    string(APPEND text ", ${count} not:")
  endif()
  foreach(subject IN LISTS subjects)
    string(MAKE_C_IDENTIFIER "${subject}" name)
    string(APPEND text "\n  ${count.${name}} about ${subject}")
    if(count.${name} LESS 4)
      list(JOIN ids.${name} ", " ids)
      string(APPEND text " (${ids})")
    endif()
  endforeach()
  set("${out}" "${text}\n" PARENT_SCOPE)
endfunction()

# _torchcuda_subject(<out> <set> <missing facts>): what an unchecked rule would have judged.
function(_torchcuda_subject out set missing)
  torchcuda_get_fact(driver driver.present)
  torchcuda_get_fact(all_read elf.all_read)
  _torchcuda_elf_subjects(elf)
  if("${missing}" MATCHES "live\\.")
    _torchcuda_not_run(subject "the trial programs: not run" "${set}")
  elseif(
    "${missing}" MATCHES "${elf}"
    AND NOT DEFINED driver
    AND NOT DEFINED all_read
  )
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

function(_torchcuda_silenced out set)
  get_property(silenced GLOBAL PROPERTY "TorchCUDA.${set}.silenced")
  set(ids "")
  foreach(n IN LISTS silenced)
    torchcuda_get_finding(id "${set}" ${n} ID)
    list(APPEND ids "${id}")
  endforeach()
  set(text "")
  if(NOT ids STREQUAL "")
    list(REMOVE_DUPLICATES ids)
    list(JOIN ids ", " ids)
    set(text "  silenced by TorchCUDA_IGNORE: ${ids}\n")
  endif()
  set("${out}" "${text}" PARENT_SCOPE)
endfunction()
