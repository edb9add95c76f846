# SPDX-License-Identifier: BSD-3-Clause
#
# Inputs of a verdict besides files: driver, GPUs, host compiler, flags, environment. After each
# change the next run must follow; the run after that must not compile. Last, two runs share one
# empty cache.
cmake_minimum_required(VERSION 3.22...4.0)
include("${CMAKE_CURRENT_LIST_DIR}/inputs_steps.cmake")
find_program(gxx NAMES g++)
if(NOT EXISTS "${PACKAGES}/torch-2.11.0" OR NOT gxx)
  message("skipped: torch-2.11.0 is not in TORCHCUDA_TEST_PACKAGES, or there is no g++")
  return()
endif()

set(cache "${WORK}/cache")
set(environment "")
set(arguments "")

file(REMOVE_RECURSE "${WORK}")
file(MAKE_DIRECTORY "${cache}" "${WORK}/bin" "${WORK}/driver" "${WORK}/include")
tool(g++ "exec '${gxx}' \"$@\"")
tool(
  nvcc
  "case $1 in
  --version) echo 'Cuda compilation tools, release 13.0, V13.0.88'; exit;;
  -v) echo '#$ TOP=${WORK}/toolkit'; exit 1;;
  --list-gpu-arch) printf 'compute_75\\ncompute_80\\ncompute_90\\n'; exit;;
esac
while [ $# -gt 1 ]; do [ \"$1\" = -o ] && out=$2; shift; done
printf '#!/bin/sh\\n' > \"$out\"; chmod +x \"$out\""
)
execute_process(
  COMMAND
    "${gxx}" -std=c++17 -shared -fPIC "${SOURCE}/tests/fakes/driver/fake_cuda.cpp"
    -Wl,-soname,libcuda.so.1 -o "${WORK}/driver/libcuda.so.1"
  COMMAND_ERROR_IS_FATAL ANY
)

settle()
check("first run" live.torch.stage ok yes)
check("nothing changed" live.torch.stage ok no)
check("nothing changed" live.cuda.stage ok no)

# The compiler: changed, replaced, and set for nvcc alone.
tool(g++ "exec '${gxx}' \"$@\" # another"
)
settle()
follows("a compiler that was changed" live.torch.stage ok yes)
find_program(
  other
  NAMES g++-11 g++-13 g++-10 clang++-16 clang++-14
)
if(other)
  tool(other "exec '${other}' \"$@\"")
  settle()
  set(environment "CXX=${WORK}/bin/other")
  follows("another compiler" host.compiler "${WORK}/bin/other" yes)
  set(environment "CUDAHOSTCXX=${WORK}/bin/other")
  follows("another compiler for nvcc" host.nvcc_compiler "${WORK}/bin/other" yes)
endif()
set(environment "")
check("the compiler is the former one" live.torch.stage ok no)

# Flags and environment.
set(arguments "-DCMAKE_CXX_FLAGS=-DANOTHER=1")
follows("a flag" live.torch.stage ok yes)
set(arguments "-DCMAKE_CXX_FLAGS=-std=c++11 -include no-such-header.h")
check("a flag that breaks the build" live.torch.stage compile yes)
check("a failure is not kept" live.torch.stage compile yes)
set(arguments "-DCMAKE_CXX_FLAGS=-D_GLIBCXX_USE_CXX11_ABI=0")
check("a flag that changes the ABI" project.abi 0 -)
set(arguments "")
check("without the flag" live.torch.stage ok no)
set(environment "CPATH=${WORK}/include")
follows("CPATH" live.torch.stage ok yes)
set(environment "TORCH_CUDA_ARCH_LIST=8.0")
follows("architectures" plan.architectures "80(-real)?" yes)
set(environment "TORCH_CUDA_ARCH_LIST=9.0")
follows("other architectures" plan.architectures "90(-real)?" yes)

# Every run asks the driver and the GPUs.
set(driver "LD_LIBRARY_PATH=${WORK}/driver")
set(environment "${driver}" FAKE_CUDA_DRIVER=13000)
follows("a driver" machine.cuda "13[.]0" yes)
set(environment "${driver}" FAKE_CUDA_DRIVER=13010)
follows("another driver" machine.cuda "13[.]1" yes)
set(environment "${driver}" FAKE_CUDA_DRIVER=12020)
check("a driver that is too old" machine.cuda "12[.]2" no)
set(environment "${driver}" FAKE_CUDA_DRIVER=13000 FAKE_CUDA_GPUS=8.0)
check("a GPU" machine.gpus "8[.]0" -)
set(environment "${driver}" FAKE_CUDA_DRIVER=13000 FAKE_CUDA_GPUS=9.0)
check("another GPU" machine.gpus "9[.]0" -)
set(environment "")
check("no driver" live.torch.stage ok no)

# Two runs at the same time.
file(REMOVE_RECURSE "${cache}")
foreach(n IN ITEMS 1 2)
  file(WRITE "${WORK}/log${n}" "")
  file(REMOVE "${WORK}/report${n}.json")
  words(command${n} ${n})
endforeach()
execute_process(
  COMMAND sh -c [["$@" > /dev/null 2>&1]] first ${command1}
  COMMAND sh -c [["$@" > /dev/null 2>&1]] second ${command2}
  WORKING_DIRECTORY "${WORK}"
  RESULTS_VARIABLE results
  TIMEOUT 240
)
foreach(n IN ITEMS 1 2)
  look("two at once, exits ${results}" ${n} live.torch.stage ok -)
  look("two at once" ${n} nvcc.version "13[.]0[.]88" -)
endforeach()
file(GLOB entries "${cache}/torchcuda/*")
foreach(entry IN LISTS entries)
  if(entry MATCHES "/(judged|tool)-[^/]*[.]entry$") # ends with a hash
    file(READ "${entry}" text)
    string(LENGTH "${text}" length)
    math(EXPR length "${length} - 64")
    if(length LESS 0)
      message(FATAL_ERROR "two at once: ${entry} is torn")
    endif()
    string(SUBSTRING "${text}" ${length} -1 last)
    if(NOT last MATCHES "^[0-9a-f]+$")
      message(FATAL_ERROR "two at once: ${entry} is torn")
    endif()
  elseif(NOT entry MATCHES "/(inspect-[0-9a-f]+[.]entry|torchcuda-inspect-[0-9a-f]+)$")
    message(FATAL_ERROR "two at once: ${entry} was left over")
  endif()
endforeach()
check("after both" live.torch.stage ok no)
