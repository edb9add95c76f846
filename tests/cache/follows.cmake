# SPDX-License-Identifier: BSD-3-Clause
#
# The cache must be correct before it is fast. A run sees what has changed, and reads nothing else.
# It ignores a cache entry that is truncated, foreign, or in a folder that others can write to.
cmake_minimum_required(VERSION 3.22...4.0)
if(NOT EXISTS "${PACKAGES}/torch-2.11.0")
  message("skipped: torch-2.11.0 is not in TORCHCUDA_TEST_PACKAGES")
  return()
endif()

set(site "${WORK}/site")
set(cache "${WORK}/cache")
set(environment "")

# check(<step> <fact> <value>): runs the check and compares a fact of its report.
function(check step fact value)
  execute_process(
    COMMAND
      "${CMAKE_COMMAND}" -E env --unset=CI --unset=LD_LIBRARY_PATH "XDG_CACHE_HOME=${cache}"
      ${environment} "${CMAKE_COMMAND}" "-DTorchCUDA_ROOT=${site}"
      "-DCMAKE_CUDA_COMPILER=${WORK}/bin/nvcc" -DTorchCUDA_PROBE=inspect
      -DTorchCUDA_IGNORE=toolkit-incomplete -DTorchCUDA_FAIL_ON=never -P
      "${SOURCE}/cmake/TorchCUDACheck.cmake"
    WORKING_DIRECTORY "${WORK}"
    RESULT_VARIABLE result
    OUTPUT_VARIABLE output
    ERROR_VARIABLE output
    TIMEOUT 120
  )
  file(READ "${WORK}/TorchCUDA-report.json" report)
  string(JSON got ERROR_VARIABLE problem GET "${report}" facts "${fact}")
  if(NOT result EQUAL 0 OR NOT "${got}" MATCHES "^${value}$")
    message("${output}")
    message(FATAL_ERROR "${step}: ${fact} is '${got}', not '${value}' (exit ${result})")
  endif()
  message(STATUS "${step}: ${fact} is ${got}")
endfunction()

# replace(<file> <from> <to>): edits a copy, since the file is a hard link.
function(replace file from to)
  file(READ "${file}" text)
  string(REPLACE "${from}" "${to}" text "${text}")
  file(REMOVE "${file}")
  file(WRITE "${file}" "${text}")
endfunction()

function(write_nvcc version)
  file(
    WRITE "${WORK}/bin/nvcc"
    "#!/bin/sh\ncase $1 in --version) echo 'Cuda compilation tools, release 13.0, V${version}';; *) echo compute_75; echo compute_80;; esac\n"
  )
  file(CHMOD "${WORK}/bin/nvcc" PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE)
endfunction()

file(REMOVE_RECURSE "${WORK}")
file(MAKE_DIRECTORY "${site}" "${cache}")
execute_process(COMMAND cp -al "${PACKAGES}/torch-2.11.0/." "${site}" COMMAND_ERROR_IS_FATAL ANY)
write_nvcc(13.0.88)

check("first run" inspect.cached no)
check("nothing changed" inspect.cached yes)
check("nothing changed" nvcc.version "13[.]0[.]88")

write_nvcc(13.0.100)
check("another nvcc at the same place" nvcc.version "13[.]0[.]100")

replace("${site}/torch/version.py" "'13.0'" "'12.8'")
check("another libtorch" torch.cuda "12[.]8")
replace("${site}/torch/version.py" "'12.8'" "'13.0'")
check("the former libtorch" torch.cuda "13[.]0")

set(cudnn "${site}/nvidia/cudnn/lib/libcudnn.so.9")
check("libtorch's cuDNN" closure.cudnn.path "${site}/nvidia/.*")
file(RENAME "${cudnn}" "${cudnn}.away")
check("its cuDNN is gone" inspect.cached no)
file(RENAME "${cudnn}.away" "${cudnn}")

file(MAKE_DIRECTORY "${WORK}/other")
set(environment "LD_LIBRARY_PATH=${WORK}/other")
check("another LD_LIBRARY_PATH" inspect.cached no)
set(environment "TorchCUDA_RUNS_ON=driver=535.104.05")
check("another switch" machine.cuda "12[.]2")
set(environment "")
check("back again" torch.cuda "13[.]0")

file(GLOB entries "${cache}/torchcuda/*.entry")
if(entries STREQUAL "")
  message(FATAL_ERROR "nothing is remembered in ${cache}/torchcuda")
endif()
foreach(entry IN LISTS entries)
  execute_process(COMMAND truncate -s 60 "${entry}" COMMAND_ERROR_IS_FATAL ANY)
endforeach()
check("entries cut short" torch.cuda "13[.]0")
check("entries cut short, again" inspect.cached yes)
foreach(entry IN LISTS entries)
  file(WRITE "${entry}" "torch.cuda=1.0\nnvcc.version=1.0\n")
endforeach()
check("foreign entries" nvcc.version "13[.]0[.]100")

file(REMOVE_RECURSE "${cache}/torchcuda")
file(MAKE_DIRECTORY "${cache}/torchcuda")
execute_process(COMMAND chmod 777 "${cache}/torchcuda")
check("a folder that others can write to" torch.cuda "13[.]0")
file(GLOB entries "${cache}/torchcuda/*")
if(NOT entries STREQUAL "")
  message(FATAL_ERROR "a folder that others can write to is used: ${entries}")
endif()
