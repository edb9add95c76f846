# SPDX-License-Identifier: BSD-3-Clause
#
# Why: a value that cannot be parsed is an error, never a guess.
# Source: the documentation of TorchCUDA_RUNS_ON.
torchcuda_rule(
  ID runs-on-malformed
  SEVERITY error
  TITLE "TorchCUDA_RUNS_ON cannot be read"
  FAILURE F15
  NEEDS machine.source
  USES machine.problem project.runs_on
  ONLY machine.source=TorchCUDA_RUNS_ON
  SYMPTOM "this report"
  BECAUSE "a word of it is none of driver=, cuda=, gpu="
  REMEDY "TorchCUDA_RUNS_ON=\"driver=580.95.05 gpu=8.6 gpu=9.0\""
)
function(torchcuda_rule_runs_on_malformed)
  if(NOT DEFINED fact.machine.problem)
    return()
  endif()
  torchcuda_known(text project.runs_on)
  set(word "${fact.machine.problem}")
  _torchcuda_runs_on_word(instead why "${word}")
  set(all "")
  string(REGEX MATCHALL "[^ \t\r\n;]+" words "${text}")
  foreach(one IN LISTS words)
    if(
      NOT
        one
          MATCHES
          "^(driver=[0-9][0-9][0-9][0-9.]*|cuda=[0-9]+\\.[0-9]+|gpu=[0-9]+\\.[0-9][0-9.,]*)$"
    )
      _torchcuda_runs_on_word(one ignored "${one}")
    endif()
    if(one STREQUAL "")
      set(all "driver=580.95.05 gpu=8.6 gpu=9.0") # an example
      break()
    endif()
    string(STRIP "${all} ${one}" all)
  endforeach()
  torchcuda_define(option TorchCUDA_RUNS_ON "${all}")
  torchcuda_finding(
    FOUND "${word}"
    FOUND_AT "TorchCUDA_RUNS_ON"
    REQUIRED "driver=<version>, cuda=<version>, gpu=<capability>"
    WHY "${why}"
    FIX "${option}"
    SUMMARY "TorchCUDA_RUNS_ON has '${word}', and ${why}"
  )
endfunction()

# _torchcuda_runs_on_word(<out> <out why> <word>): the word that was meant, and why this one cannot be
# read. Empty if it is not known what was meant.
function(_torchcuda_runs_on_word out out_why word)
  set(why "it is none of driver=, cuda=, gpu=")
  set(instead "")
  if(word MATCHES ",(driver|cuda|gpu)=")
    set(why "blanks separate, a comma only GPUs")
    string(REGEX REPLACE ",(driver|cuda|gpu)=" " \\1=" instead "${word}")
  elseif(word MATCHES "^driver=([0-9]?[0-9](\\.[0-9]+)?)$")
    set(why "${CMAKE_MATCH_1} is a version of CUDA, not of the driver")
    set(instead "cuda=${CMAKE_MATCH_1}")
    if(NOT CMAKE_MATCH_1 MATCHES "\\.")
      string(APPEND instead ".0")
    endif()
  elseif(word MATCHES "^(gpu=)?(sm_|compute_)?([0-9]+)([0-9])[af]?$")
    set(why "a compute capability has a point")
    set(instead "gpu=${CMAKE_MATCH_3}.${CMAKE_MATCH_4}")
  elseif(word MATCHES "^[0-9]+ different GPUs$")
    set(why "at most 64 are judged")
  elseif(word MATCHES "^gpu=")
    set(
      why
      "a GPU is told by its compute capability (nvidia-smi --query-gpu=compute_cap --format=csv)"
    )
  endif()
  set("${out}" "${instead}" PARENT_SCOPE)
  set("${out_why}" "${why}" PARENT_SCOPE)
endfunction()
