# SPDX-License-Identifier: BSD-3-Clause
#
# Properties that hold for all facts, tried on random ones. A failure prints the seed and the facts.
#   cmake [-DSEED=<n>] [-DROUNDS=<n>] [-DPROPERTIES=<name>] -P properties.cmake
cmake_minimum_required(VERSION 3.22...4.0)
include("${CMAKE_CURRENT_LIST_DIR}/judge.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/made_up.cmake")
if(NOT DEFINED SEED)
  set(SEED 20261122)
endif()
if(NOT DEFINED ROUNDS)
  set(ROUNDS 100)
endif()
set_property(GLOBAL PROPERTY random "${SEED}")

# A newer driver adds no driver finding, and makes none worse.
function(newer_driver_never_hurts)
  set(
    drivers
    418.87
    440.33
    450.80.02
    460.80
    470.223.02
    525.60.13
    535.104.05
    550.90.07
    575.57.08
    580.65.06
    595.58.03
    610.43.02
    700.1
  )
  foreach(round RANGE 1 ${ROUNDS})
    random(old 12)
    math(EXPR rest "12 - ${old}")
    random(step ${rest})
    math(EXPR new "${old} + 1 + ${step}")
    list(GET drivers ${old} old)
    list(GET drivers ${new} new)
    pick(cuda 10.2 11.1 11.8 12.1 12.8 13.0 13.2)
    pick(nvcc 11.8.89 12.4.131 13.0.88)
    pick(gpu 6.1 7.5 8.6 8.9 9.0 12.0)
    some(sass 60 75 80 86 90 120)
    some(ptx 60 75 90)
    pick(own 75 80-real 90-virtual)
    set(
      facts
      driver.present=yes
      project.cuda=torch
      "torch.cuda=${cuda}"
      "nvcc.version=${nvcc}"
      "gpu.0.cc=${gpu}"
      "torch.sass=${sass}"
      "torch.ptx=${ptx}"
      "project.architectures=${own}"
    )
    judge_facts(before ${facts} "driver.version=${old}")
    judge_facts(after ${facts} "driver.version=${new}")
    foreach(
      rule
      IN
      ITEMS driver-too-old ptx-newer-than-driver libtorch-lacks-kernels own-kernels-lack-gpu
    )
      rank(a "${rule}" "${before}")
      rank(b "${rule}" "${after}")
      # Once the driver can use the PTX, another rule reports what is still not covered.
      if(b GREATER a)
        fail("${rule}: driver ${new} is judged worse than ${old}" ${facts})
      endif()
    endforeach()
  endforeach()
endfunction()

# Another architecture in libtorch adds no finding about missing kernels.
function(more_architectures_never_hurt)
  foreach(round RANGE 1 ${ROUNDS})
    pick(gpu 6.1 7.0 7.5 8.0 8.6 8.7 8.9 9.0 10.3 11.0 12.1 13.0)
    pick(other 7.5 8.6 12.0)
    some(sass 60 70 75 80 86 87 90 90a 100 100f 120)
    some(ptx 60 75 90 90a 120)
    pick(more 50 72 75 80 87 89 90a 100f 101 103 120 120f 130)
    pick(kind sass ptx)
    pick(cuda 11.8 12.8 13.0 13.2)
    set(
      facts
      driver.present=yes
      driver.cuda=13.2
      "gpu.0.cc=${gpu}"
      "gpu.1.cc=${other}"
      "torch.cuda=${cuda}"
    )
    judge_facts(before ${facts} "torch.sass=${sass}" "torch.ptx=${ptx}")
    string(REGEX REPLACE "^none$" "" ${kind} "${${kind}}")
    string(STRIP "${${kind}} ${more}" ${kind})
    judge_facts(after ${facts} "torch.sass=${sass}" "torch.ptx=${ptx}")
    rank(a libtorch-lacks-kernels "${before}")
    rank(b libtorch-lacks-kernels "${after}")
    if(b GREATER a)
      fail("with ${more} as ${kind} it is judged worse" ${facts} "torch.sass=${sass}" "torch.ptx=${ptx}")
    endif()
  endforeach()
endfunction()

# Unknown is never an error: removing a fact from any case adds no error. The order of facts does
# not matter.
function(unknown_is_never_an_error)
  # Their absence means that nothing was set or allowed, or they are gathered together. A trial that
  # was run can disprove an error.
  set(
    together
    "project\\.(mode|components|cuda_standard|runs_on|cross|abi|torch_arch_list|header_flag)|nvcc\\.allow_unsupported|headers\\.brought"
  )
  string(
    APPEND together
    "|package\\..*|kernels\\..*|driver\\.kind|gpu\\..*|live\\.[a-z]*\\.gpu\\..*|live\\.cuda\\.stage"
  )
  file(GLOB files "${CMAKE_CURRENT_LIST_DIR}/*/*.facts")
  foreach(file IN LISTS files)
    facts_of(facts "${file}")
    judge_facts(all ${facts})
    shuffle(shuffled ${facts})
    judge_facts(again ${shuffled})
    if(NOT "${all}" STREQUAL "${again}")
      fail("the order of the facts of ${file} counts: ${all}, then ${again}" ${shuffled})
    endif()
    list(FILTER all INCLUDE REGEX "^error ")
    list(LENGTH all errors)
    foreach(gone IN LISTS facts)
      if(gone MATCHES "^(${together})=")
        continue()
      endif()
      set(rest "${facts}")
      list(REMOVE_ITEM rest "${gone}")
      judge_facts(less ${rest})
      list(FILTER less INCLUDE REGEX "^error ")
      list(LENGTH less errors_less)
      if(errors_less GREATER errors)
        fail("without ${gone} of ${file} there are more errors: ${less}" ${rest})
      endif()
    endforeach()
  endforeach()
endfunction()

# On a machine where everything fits, with any one fact unknown: no findings, and the rules that
# needed the fact report that they did not check.
function(good_machine_stays_good)
  facts_of(facts "${CMAKE_CURRENT_LIST_DIR}/good/workstation.facts")
  get_property(rules GLOBAL PROPERTY TorchCUDA.rules)
  foreach(gone IN LISTS facts)
    set(rest "${facts}")
    list(REMOVE_ITEM rest "${gone}")
    judge_facts(findings ${rest})
    if(NOT findings STREQUAL "")
      fail("without ${gone}: ${findings}" ${rest})
    endif()
    string(REGEX REPLACE "=.*" "" key "${gone}")
    torchcuda_get_fact(still "${key}") # derived from other facts
    get_property(checked GLOBAL PROPERTY TorchCUDA.project.checked)
    foreach(rule IN LISTS rules)
      get_property(needs GLOBAL PROPERTY "TorchCUDA.rule.${rule}.NEEDS")
      if(NOT DEFINED still AND "${key}" IN_LIST needs AND "${rule}" IN_LIST checked)
        fail("without ${gone} the rule ${rule} still says that it checked" ${rest})
      endif()
    endforeach()
  endforeach()
endfunction()

# What is decided (plan.*) follows from the facts alone: decided once more over the same facts it is the same, and what it decided
# changes nothing of what was asked for.
function(deciding_twice_is_the_same)
  file(GLOB files "${CMAKE_CURRENT_LIST_DIR}/*/*.facts")
  foreach(file IN LISTS files)
    facts_of(facts "${file}")
    foreach(run IN ITEMS first second)
      judge_facts(findings ${facts})
      torchcuda_use_facts(project)
      torchcuda_fact_keys(keys)
      list(FILTER keys INCLUDE REGEX "^plan[.]")
      torchcuda_facts_text(${run} ${keys} project.architectures project.architectures_source)
      torchcuda_use_facts(machine)
    endforeach()
    torchcuda_facts_text(asked project.architectures project.architectures_source)
    if(NOT "${first}" STREQUAL "${second}" OR NOT "${first}" MATCHES "${asked}$")
      fail("decided twice over ${file}: ${first}, then ${second}; asked: ${asked}" ${facts})
    endif()
  endforeach()
endfunction()

torchcuda_load_rules()
if(NOT DEFINED PROPERTIES)
  set(
    PROPERTIES
    newer_driver_never_hurts
    more_architectures_never_hurt
    unknown_is_never_an_error
    good_machine_stays_good
    deciding_twice_is_the_same
  )
endif()
foreach(property IN LISTS PROPERTIES)
  cmake_language(CALL "${property}")
  message(STATUS "holds: ${property} (seed ${SEED}, ${ROUNDS} rounds)")
endforeach()
