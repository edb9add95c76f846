# SPDX-License-Identifier: BSD-3-Clause
#
# Judgements that several rules share. They read the facts of the calling rule.
include_guard(GLOBAL)

# torchcuda_judge_coverage(<prefix> <gpus> <words> <bad words>): <prefix>_odd: the GPUs whose word
# is a bad one; <prefix>_usable: `yes` if another GPU is covered or its word is unknown.
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
        if(word STREQUAL "unknown")
          torchcuda_not_known(machine.coverage)
        endif()
      endif()
    endif()
    math(EXPR n "${n} + 1")
  endforeach()
  list(REMOVE_DUPLICATES odd)
  list(JOIN odd ", " odd)
  set("${prefix}_odd" "${odd}" PARENT_SCOPE)
  set("${prefix}_usable" "${usable}" PARENT_SCOPE)
endfunction()

# torchcuda_run_severity(<out>): the severity of what this machine's loader shows: error, or warning
# if cross-compiling.
function(torchcuda_run_severity out)
  torchcuda_known(cross project.cross no)
  set("${out}" error PARENT_SCOPE)
  if(cross STREQUAL "yes")
    set("${out}" warning PARENT_SCOPE)
  endif()
endfunction()

# torchcuda_judge_live(<part> <out severity> <out found>): judges the trial program of this part;
# <found> is empty if all is well. A failed compile of the libtorch part is a warning: our time
# limit or flags may be the cause.
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
      set(severity warning) # another GPU works
    endif()
  endif()
  set("${out_severity}" "${severity}" PARENT_SCOPE)
  set("${out_found}" "${found}" PARENT_SCOPE)
endfunction()

# torchcuda_fix_found_first(<out> <library> <right>): the fix if the loader finds the wrong copy of
# a library. If LD_LIBRARY_PATH leads to it, remove that folder; else install the package <right>
# beside libtorch.
function(torchcuda_fix_found_first out library right)
  set(n 0)
  set(via "")
  while(DEFINED fact.closure.library.${n}.path)
    if("${fact.closure.library.${n}.path}" STREQUAL "${library}")
      torchcuda_known(via closure.library.${n}.via)
    endif()
    math(EXPR n "${n} + 1")
  endwhile()
  get_filename_component(folder "${library}" DIRECTORY)
  if(via STREQUAL "" AND NOT library STREQUAL "")
    set("${out}" "take ${folder} out of LD_LIBRARY_PATH, or put the right one first" PARENT_SCOPE)
  elseif(via STREQUAL "env")
    set("${out}" "take ${folder} out of LD_LIBRARY_PATH" PARENT_SCOPE)
  else()
    torchcuda_pip_beside_torch(pip)
    set("${out}" "${pip} --force-reinstall ${right}   (beside this libtorch)" PARENT_SCOPE)
  endif()
endfunction()

# torchcuda_old_severity(<out> old|old_cu): how sure it is that libtorch's headers refuse the
# sources of the target: `error` if the compiler says so, `ok` if it takes them or no such header is
# included; else `warning`. Needs project.<kind>_torch and project.<kind>_error in the rule's USES.
function(torchcuda_old_severity out kind)
  set("${out}" warning PARENT_SCOPE)
  torchcuda_known(torch project.${kind}_torch)
  torchcuda_known(refused project.${kind}_error)
  if("${torch}" STREQUAL "no" OR "${refused}" STREQUAL "none")
    set("${out}" ok PARENT_SCOPE)
  elseif(NOT "${refused}" STREQUAL "")
    set("${out}" error PARENT_SCOPE)
  endif()
endfunction()

# torchcuda_string_severity(<out>): how sure another std::string does harm: `none` for a target that includes no header of libtorch, or only
# those that hand on no std::string; a warning until its sources
# are known. Needs project.mode and project.torch_whole in the rule's USES.
function(torchcuda_string_severity out)
  torchcuda_known(mode project.mode)
  torchcuda_known(whole project.torch_whole)
  set("${out}" error PARENT_SCOPE)
  if("${mode},${whole}" STREQUAL "end,no")
    set("${out}" none PARENT_SCOPE)
  elseif(mode MATCHES "^(find|top-level|end)$" AND NOT whole STREQUAL "yes")
    set("${out}" warning PARENT_SCOPE)
  endif()
endfunction()
