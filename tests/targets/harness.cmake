# SPDX-License-Identifier: BSD-3-Clause
#
# For cases that set the facts: loads the module, with a separate cache folder.
include("${SOURCE}/cmake/TorchCUDA/load.cmake")
torchcuda_need(entry/find)
set_property(GLOBAL PROPERTY TorchCUDA.cache_dir "${WORK}/cache")

# facts(<key>=<value>...): sets these facts, and no others.
function(facts)
  torchcuda_clear_facts()
  foreach(fact IN LISTS ARGN)
    string(REGEX MATCH "^[^=]+" key "${fact}")
    string(REGEX REPLACE "^[^=]+=" "" value "${fact}")
    torchcuda_set_fact("${key}" "${value}")
  endforeach()
endfunction()

# real_facts(<libtorch package> <cuda> <standard>): the facts the module finds in that package.
function(real_facts package cuda standard)
  set(root "${PACKAGES}/${package}/torch")
  string(REGEX MATCH "^[0-9]+" major "${cuda}")
  facts(
    "torch.root=${root}" "torch.library_dir=${root}/lib" "torch.include_dir=${root}/include"
    "torch.cmake_dir=${root}/share/cmake/Torch" torch.variant=cuda "torch.cuda=${cuda}" "torch.cuda_major=${major}"
    "torch.cxx_standard=${standard}" "torch.cuda_standard=${standard}" torch.abi=1 project.components=CUDA
    project.cuda=torch
  )
endfunction()
