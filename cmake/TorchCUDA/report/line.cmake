# SPDX-License-Identifier: BSD-3-Clause
#
# Reports a good run in one line.
include_guard(GLOBAL)

# torchcuda_line(<out> <findings>): `libtorch 2.11.0 (CUDA 13.0), nvcc 13.0.88, g++ 12.2: fits; …`,
# with no `;` at the end.
function(torchcuda_line out set)
  get_property(verdict GLOBAL PROPERTY "TorchCUDA.${set}.verdict")
  torchcuda_stack_names(names)
  list(JOIN names ", " text)
  string(APPEND text ": ${verdict}")
  torchcuda_get_fact(architectures plan.architectures)
  torchcuda_get_fact(cuda project.cuda)
  if(DEFINED architectures AND NOT "${cuda}" STREQUAL "no")
    string(APPEND text "; architectures ${architectures}")
  endif()
  torchcuda_get_fact(source machine.source)
  torchcuda_get_fact(driver driver.present)
  torchcuda_get_fact(variant torch.variant)
  if(NOT DEFINED source AND "${variant}" STREQUAL "cuda")
    if("${driver}" STREQUAL "no")
      string(APPEND text "; driver and GPU not checked (none here)")
    else()
      string(APPEND text "; driver and GPU not checked")
    endif()
  elseif("${source}" STREQUAL "TorchCUDA_RUNS_ON" AND "${variant}" STREQUAL "cuda")
    torchcuda_get_fact(told machine.cuda)
    torchcuda_get_fact(gpus machine.gpus)
    if(NOT DEFINED told)
      string(APPEND text "; driver not checked")
    elseif("${gpus}" STREQUAL "")
      string(APPEND text "; GPU not checked")
    endif()
  endif()
  torchcuda_get_fact(failed inspect.error)
  if(DEFINED failed)
    string(APPEND text "; ELF files not looked at")
  endif()
  torchcuda_get_fact(blind scan.error)
  if(DEFINED blind)
    string(APPEND text "; sources not looked at")
  endif()
  string(REPLACE "\n" "%0A" text "${text}")
  set("${out}" "${text}" PARENT_SCOPE)
endfunction()

# torchcuda_found_line(<out>): the line of the call, before the end of configure has judged.
function(torchcuda_found_line out)
  torchcuda_stack_names(names)
  list(JOIN names ", " text)
  set("${out}" "${text}: found, judged at the end of configuring" PARENT_SCOPE)
endfunction()

# torchcuda_stack_names(<out>): a list of the parts that were found, with their versions.
function(torchcuda_stack_names out)
  foreach(
    key
    IN
    ITEMS
      torch.version
      torch.cuda
      torch.variant
      nvcc.version
      host.version
      host.id
      project.cuda
      driver.cuda
  )
    torchcuda_get_fact("${key}" "${key}")
  endforeach()
  set(names "")
  if(DEFINED torch.version AND DEFINED torch.cuda)
    list(APPEND names "libtorch ${torch.version} (CUDA ${torch.cuda})")
  elseif(DEFINED torch.version AND DEFINED torch.variant)
    list(APPEND names "libtorch ${torch.version} (${torch.variant})")
  elseif(DEFINED torch.version)
    list(APPEND names "libtorch ${torch.version}")
  endif()
  if(DEFINED nvcc.version AND NOT "${project.cuda}" STREQUAL "no")
    list(APPEND names "nvcc ${nvcc.version}")
  endif()
  if(DEFINED host.version)
    torchcuda_compiler_name(name "${host.id}")
    list(APPEND names "${name} ${host.version}")
  endif()
  if(DEFINED driver.cuda)
    list(APPEND names "driver CUDA ${driver.cuda}")
  endif()
  set("${out}" "${names}" PARENT_SCOPE)
endfunction()

# torchcuda_compiler_name(<out> <id>): the common name of the compiler with this CMake id.
function(torchcuda_compiler_name out id)
  set(name "${id}")
  if(id STREQUAL "GNU")
    set(name "g++")
  elseif(id MATCHES "Clang")
    set(name "clang++")
  endif()
  set("${out}" "${name}" PARENT_SCOPE)
endfunction()
