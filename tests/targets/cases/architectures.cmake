# SPDX-License-Identifier: BSD-3-Clause
# packages: no
# cmakes: 3.22.6 4.4.4
include("${TESTS}/harness.cmake")

set(nvcc "nvcc.archs=75 80 86 87 88 89 90 100 110 103 120 121")
set(sass "torch.sass=75 80 86 90 100 120")

# chosen(<archs> <torch list> <source>): compares the decision for the current facts.
function(chosen archs arch_list_wanted source)
  torchcuda_facts_architectures()
  torchcuda_copy_facts(machine plan)
  torchcuda_use_facts(plan former)
  torchcuda_complete_facts()
  foreach(name IN ITEMS architectures arch_list architectures_source)
    torchcuda_get_fact(${name} plan.${name})
  endforeach()
  torchcuda_use_facts("${former}")
  string(REPLACE " " ";" got "${architectures}")
  equal("${got} | ${arch_list} | ${architectures_source}" "${archs} | ${arch_list_wanted} | ${source}")
endfunction()

unset(ENV{CUDAARCHS})
unset(ENV{TORCH_CUDA_ARCH_LIST})

# No request: the GPU, else what libtorch has kernels for and nvcc can build.
facts("${nvcc}" "${sass}")
chosen("75;80;86;90;100;120" "7.5 8.0 8.6 9.0 10.0 12.0+PTX" libtorch)
facts("nvcc.archs=50 60 70 75 80 86 89 90" "torch.sass=70 75 80 86 90 100 120")
chosen("70;75;80;86;90" "7.0 7.5 8.0 8.6 9.0+PTX" libtorch)
facts("${sass}")
chosen("75;80;86;90;100;120" "7.5 8.0 8.6 9.0 10.0 12.0+PTX" libtorch)
facts("${nvcc}")
chosen("75" "7.5+PTX" nvcc)
facts("${nvcc}" torch.sass=none)
chosen("75" "7.5+PTX" nvcc)
facts(torch.cuda=13.0)
chosen("" "" "")
facts("${nvcc}" "${sass}" gpu.0.cc=8.9 gpu.1.cc=8.6 gpu.2.cc=8.9)
chosen("86;89" "8.6 8.9+PTX" GPU)
facts("nvcc.archs=75 80 86 89 90" "${sass}" gpu.0.cc=12.0) # too new for nvcc: PTX works
chosen("90" "9.0+PTX" GPU)
facts("${nvcc}" "${sass}" gpu.0.cc=7.0) # nvcc has dropped it: a rule reports that
chosen("75;80;86;90;100;120" "7.5 8.0 8.6 9.0 10.0 12.0+PTX" libtorch)
facts("${nvcc}" "${sass}" gpu.0.cc=8.9 machine.source=TorchCUDA_RUNS_ON "machine.gpus=8.6 9.0")
chosen("86;90" "8.6 9.0+PTX" TorchCUDA_RUNS_ON)
facts("${nvcc}" "${sass}" gpu.0.cc=8.9 machine.source=here "machine.gpus=8.9")
chosen("89" "8.9+PTX" GPU)

# libtorch 2.4's package cannot parse 12.0.
facts("${nvcc}" "${sass}" "torch.arch_names=^([0-9]\\.[0-9](\\([0-9]\\.[0-9]\\))?)$")
chosen("75;80;86;90;100;120" "7.5 8.0 8.6 9.0" libtorch)

# TORCH_CUDA_ARCH_LIST, as variable and environment variable, in every spelling.
facts("${nvcc}" "${sass}" gpu.0.cc=8.9)
foreach(
  pair
  IN
  ITEMS
    "8.0 8.6 9.0+PTX|80-real;86-real;90"
    "Ampere|80-real;86-real"
    "8.9+PTX|89"
    "9.0a 12.0f|90a-real;120f-real"
    "Hopper+PTX Turing|90;75-real"
    "8.6(8.0)|86-real"
    "Common|all-major"
)
  string(REGEX MATCH "^([^|]*)[|](.*)$" pair "${pair}")
  set(list "${CMAKE_MATCH_1}")
  set(wanted "${CMAKE_MATCH_2}")
  set(TORCH_CUDA_ARCH_LIST "${list}")
  chosen("${wanted}" "${list}" TORCH_CUDA_ARCH_LIST)
  unset(TORCH_CUDA_ARCH_LIST)
  set(ENV{TORCH_CUDA_ARCH_LIST} "${list}")
  chosen("${wanted}" "${list}" TORCH_CUDA_ARCH_LIST)
  unset(ENV{TORCH_CUDA_ARCH_LIST})
endforeach()
set(TORCH_CUDA_ARCH_LIST "8.0;8.6,9.0+PTX")
chosen("80-real;86-real;90" "8.0 8.6 9.0+PTX" TORCH_CUDA_ARCH_LIST)
foreach(open IN ITEMS Auto Blackwall)
  set(TORCH_CUDA_ARCH_LIST "${open}")
  chosen("89" "8.9+PTX" GPU)
endforeach()
# A word that cannot be read is a finding; the others count.
set(TORCH_CUDA_ARCH_LIST "8.0 x")
chosen("80-real" "8.0 x" TORCH_CUDA_ARCH_LIST)

# CMake's own settings come first.
set(TORCH_CUDA_ARCH_LIST 8.0)
set(ENV{CUDAARCHS} "90-real;100")
chosen("90-real;100" "9.0 10.0+PTX" CUDAARCHS)
foreach(
  pair
  IN
  ITEMS
    75:7.5+PTX
    80-real:8.0
    90-virtual:9.0+PTX
    90a:9.0a+PTX
    native:8.9
    120f-real:12.0f
    "all-major:8.0 9.0 10.0 11.0 12.0 12.1+PTX"
)
  string(REGEX MATCH "^([^:]*):(.*)$" pair "${pair}")
  set(CMAKE_CUDA_ARCHITECTURES "${CMAKE_MATCH_1}")
  chosen("${CMAKE_MATCH_1}" "${CMAKE_MATCH_2}" CMAKE_CUDA_ARCHITECTURES)
endforeach()
set(CMAKE_CUDA_ARCHITECTURES OFF) # what libtorch's package leaves behind
chosen("90-real;100" "9.0 10.0+PTX" CUDAARCHS)
