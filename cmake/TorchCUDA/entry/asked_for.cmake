# SPDX-License-Identifier: BSD-3-Clause
include_guard(GLOBAL)

# torchcuda_asked_for(<out cuda> <out signature>): what the project asks for: `project.cuda`, and a
# text of all inputs. Calls with the same text are judged once in a configure.
function(torchcuda_asked_for out_cuda out_signature)
  set(cuda no)
  get_property(languages GLOBAL PROPERTY ENABLED_LANGUAGES)
  if("CUDA" IN_LIST TorchCUDA_FIND_COMPONENTS)
    set(cuda torch)
  elseif("CUDA" IN_LIST languages OR CMAKE_CUDA_COMPILER)
    set(cuda other)
  endif()
  torchcuda_hint_names(names)
  get_property(definitions DIRECTORY PROPERTY COMPILE_DEFINITIONS)
  get_property(options DIRECTORY PROPERTY COMPILE_OPTIONS)
  torchcuda_need(facts/project_flags)
  torchcuda_linker_flags(link)
  set(
    signature
    "${cuda}|${TorchCUDA_FIND_COMPONENTS}|${languages}|${definitions}|${options}|${link}"
  )
  foreach(name IN LISTS names)
    torchcuda_option(value "${name}")
    string(APPEND signature "|${value}")
  endforeach()
  set("${out_cuda}" "${cuda}" PARENT_SCOPE)
  set("${out_signature}" "${signature}" PARENT_SCOPE)
endfunction()
