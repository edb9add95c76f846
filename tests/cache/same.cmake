# SPDX-License-Identifier: BSD-3-Clause
#
# The cache makes no difference: after each change, a run with it reports what a run without it
# does. The changes are those that no file's size and time show: what a start script or wrapper
# starts, an earlier failure, the cache entries themselves.
cmake_minimum_required(VERSION 3.22...4.0)
if(NOT EXISTS "${PACKAGES}/torch-2.11.0")
  message("skipped: torch-2.11.0 is not in TORCHCUDA_TEST_PACKAGES")
  return()
endif()

file(REMOVE_RECURSE "${WORK}")
set(FOLDER "${SOURCE}/tests/configure")
include("${FOLDER}/fake_toolkit.cmake")
include("${CMAKE_CURRENT_LIST_DIR}/report.cmake")
fake_toolkit("${WORK}/12" 12.8.93 14)
fake_toolkit("${WORK}/13" 13.0.88 15)
file(WRITE "${WORK}/bin/nvcc" "#!/bin/sh\nexec \"$TOOLKIT/bin/nvcc\" \"$@\"\n")
file(
  WRITE "${WORK}/tools/nvcc"
  "#!/bin/sh\ntest -e '${WORK}/broken' && test $1 = --list-gpu-arch && exit 1\nexec '${WORK}/13/bin/nvcc' \"$@\"\n"
)
file(WRITE "${WORK}/tools/c++" "#!/bin/sh\nexec g++ -U__GNUC_MINOR__ -D__GNUC_MINOR__=77 \"$@\"\n")
file(
  CHMOD "${WORK}/bin/nvcc" "${WORK}/tools/nvcc" "${WORK}/tools/c++"
  PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE
)
# Wrappers that are programs, like Open MPI's: they start what a variable, or their own name,
# selects.
file(
  WRITE "${WORK}/wrap.c"
  [[
#include <stdlib.h>
#include <unistd.h>
int main(int, char** words) {
  const char* name = WRAPPED ? WRAPPED : getenv("OMPI_CXX");
  words[0] = (char*)(name ? name : "g++");
  execvp(words[0], words);
  return 127;
}
]]
)
find_program(gxx NAMES g++ REQUIRED)
foreach(wrapper IN ITEMS mpicxx=0 steady/bin/nvcc="${WORK}/tools/nvcc")
  string(REGEX MATCH "^([^=]*)=(.*)$" wrapper "${wrapper}")
  get_filename_component(folder "${WORK}/${CMAKE_MATCH_1}" DIRECTORY)
  file(MAKE_DIRECTORY "${folder}")
  execute_process(
    COMMAND
      "${gxx}" -x c++ "-DWRAPPED=(const char*)${CMAKE_MATCH_2}" "${WORK}/wrap.c" -o
      "${WORK}/${CMAKE_MATCH_1}"
    COMMAND_ERROR_IS_FATAL ANY
  )
endforeach()

# judge(<out> <switch>...): the output and report of a run, without what differs in every run.
function(judge out)
  file(REMOVE "${WORK}/report.json")
  execute_process(
    COMMAND
      "${CMAKE_COMMAND}" -E env --unset=CI --unset=VIRTUAL_ENV --unset=CONDA_PREFIX
      "XDG_CACHE_HOME=${WORK}/cache" "PATH=/usr/bin:/bin" ${environment} "${CMAKE_COMMAND}"
      "-DTorchCUDA_ROOT=${PACKAGES}/torch-2.11.0" -DTorchCUDA_FAIL_ON=never ${arguments} ${ARGN}
      "-DTorchCUDA_REPORT=${WORK}/report.json" -P "${SOURCE}/cmake/TorchCUDACheck.cmake"
    RESULT_VARIABLE result
    OUTPUT_VARIABLE output
    ERROR_VARIABLE output
    TIMEOUT 120
  )
  if(NOT result EQUAL 0 OR NOT EXISTS "${WORK}/report.json")
    message(FATAL_ERROR "exit ${result}:\n${output}")
  endif()
  read_report(report)
  set("${out}" "${report}" PARENT_SCOPE)
endfunction()

# same(<step> <fact> <value>)
function(same step fact value)
  foreach(run IN ITEMS first again)
    judge(kept)
    judge(anew -DTorchCUDA_CACHE=OFF)
    string(JSON got ERROR_VARIABLE problem GET "${kept}" facts "${fact}")
    message(STATUS "${step}, ${run}: ${fact} is '${got}'")
    if(NOT kept STREQUAL anew)
      message(FATAL_ERROR "${step}: with the cache:\n${kept}\nwithout:\n${anew}")
    elseif(NOT got MATCHES "^(${value})$")
      message(FATAL_ERROR "${step}: not '${value}'")
    endif()
  endforeach()
endfunction()

set(arguments -DTorchCUDA_PROBE=inspect "-DCMAKE_CUDA_COMPILER=${WORK}/bin/nvcc")
set(environment "TOOLKIT=${WORK}/12")
same("a start script" nvcc.version "12[.]8[.]93")
set(environment "TOOLKIT=${WORK}/13")
same("it starts another" nvcc.version "13[.]0[.]88")

set(environment "")
set(arguments -DTorchCUDA_PROBE=inspect "-DCMAKE_CUDA_COMPILER=${WORK}/steady/bin/nvcc")
file(WRITE "${WORK}/broken" "")
same("half an answer" nvcc.version "13[.]0[.]88")
file(REMOVE "${WORK}/broken")
same("the other half" nvcc.archs "50 .*")

set(arguments -DTorchCUDA_PROBE=inspect)
set(environment "CXX=${WORK}/mpicxx")
same("a wrapper" host.version "[0-9]+[.].*")
set(environment "CXX=${WORK}/mpicxx" "OMPI_CXX=${WORK}/tools/c++")
same("it wraps another" host.version "[0-9]+[.]77[.].*")

set(environment "CPATH=${WORK}/headers")
same("a folder that is not there" torch.version "2[.]11[.]0")
file(WRITE "${WORK}/headers/cuda_runtime_api.h" "#define CUDART_VERSION 12060\n")
same("it comes" headers.cuda "12[.]6")

set(environment "")
same("no program is built for trial" torch.version "2[.]11[.]0")
set(arguments "")
same("now one is" live.torch.stage ok)

file(GLOB probes "${WORK}/cache/torchcuda/torchcuda-inspect-*")
foreach(probe IN LISTS probes)
  file(REMOVE "${probe}")
  file(WRITE "${probe}" "")
  file(CHMOD "${probe}" PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE)
endforeach()
same("the probe is cut short" torch.sass "[0-9].*")
file(GLOB entries "${WORK}/cache/torchcuda/*.entry")
foreach(entry IN LISTS entries)
  file(REMOVE "${entry}")
  file(MAKE_DIRECTORY "${entry}/in-the-way")
endforeach()
same("what is kept is in the way" torch.sass "[0-9].*")
