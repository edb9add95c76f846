# SPDX-License-Identifier: BSD-3-Clause
#
# A walk that follows from the same as the one before is recalled whole: nothing is located, no file is read, nothing is judged.
# Each kind of what it follows from is changed: then it is walked anew, and the outcome follows.
cmake_minimum_required(VERSION 3.22...4.0)
if(NOT EXISTS "${PACKAGES}/torch-2.11.0" OR NOT EXISTS "${PACKAGES}/nvcc-13.0.88")
  message("skipped: torch-2.11.0 or nvcc-13.0.88 is not in TORCHCUDA_TEST_PACKAGES")
  return()
endif()

file(REMOVE_RECURSE "${WORK}")
file(COPY "${SOURCE}/cmake" "${SOURCE}/probe" DESTINATION "${WORK}/module")
file(MAKE_DIRECTORY "${WORK}/site" "${WORK}/bin" "${WORK}/driver" "${WORK}/prefix")
file(CREATE_LINK "${PACKAGES}/torch-2.11.0/torch" "${WORK}/site/torch" SYMBOLIC)
file(CREATE_LINK "${PACKAGES}/torch-2.11.0/nvidia" "${WORK}/site/nvidia" SYMBOLIC)
# A toolkit of folders of its own, so that something can be changed in it.
set(from "${PACKAGES}/nvcc-13.0.88/nvidia/cu13")
file(COPY "${from}/bin" "${from}/nvvm" DESTINATION "${WORK}/toolkit")
file(COPY "${from}/lib/" DESTINATION "${WORK}/toolkit/lib64")
file(MAKE_DIRECTORY "${WORK}/toolkit/include")
file(GLOB names RELATIVE "${from}/include" "${from}/include/*")
foreach(name IN LISTS names)
  file(CREATE_LINK "${from}/include/${name}" "${WORK}/toolkit/include/${name}" SYMBOLIC)
endforeach()
set(environment "")
set(arguments "")
file(
  WRITE "${WORK}/project/CMakeLists.txt"
  [[
cmake_minimum_required(VERSION 3.22)
project(walked LANGUAGES CXX)
find_package(TorchCUDA REQUIRED COMPONENTS CUDA)
]]
)

# run(<walks> <fact> <value>): configures, and sets right: whether it was as it should be. <walks>: whether it was walked; <fact>: of
# the report.
function(run walks fact value)
  execute_process(
    COMMAND
      "${CMAKE_COMMAND}" -E env --unset=CI --unset=VIRTUAL_ENV --unset=CONDA_PREFIX
      "XDG_CACHE_HOME=${WORK}/cache" "PATH=${WORK}/bin:/usr/bin:/bin" ${environment}
      "${CMAKE_COMMAND}" -S "${WORK}/project" -B "${WORK}/build"
      "-DCMAKE_MODULE_PATH=${WORK}/module/cmake" "-DCMAKE_PREFIX_PATH=${WORK}/prefix;${WORK}/site"
      "-DCMAKE_CUDA_COMPILER=${WORK}/toolkit/bin/nvcc" -DTorchCUDA_PROBE=inspect
      -DTorchCUDA_FAIL_ON=never ${arguments} --trace "--trace-redirect=${WORK}/trace"
    RESULT_VARIABLE result
    OUTPUT_VARIABLE output
    ERROR_VARIABLE output
    TIMEOUT 120
  )
  file(READ "${WORK}/build/TorchCUDA-report.json" report)
  file(STRINGS "${WORK}/trace" lines REGEX "/gather[.]cmake" LIMIT_COUNT 1)
  set(walked yes)
  if(lines STREQUAL "")
    set(walked no)
  endif()
  string(JSON got ERROR_VARIABLE problem GET "${report}" facts "${fact}")
  string(REGEX REPLACE "^facts-.*-NOTFOUND$" "" got "${got}")
  set(right no)
  if(result EQUAL 0 AND walked STREQUAL walks AND got MATCHES "^(${value})$")
    set(right yes)
  endif()
  set(right "${right}" PARENT_SCOPE)
  set(said "exit ${result}, walked: ${walked}; ${fact} is '${got}'" PARENT_SCOPE)
  set(output "${output}" PARENT_SCOPE)
endfunction()

# configure(<step> <walks> <fact> <value>). Another test that makes hard links to the packages changes their files' times, after
# which a walk is not kept: what should not be walked has three tries.
function(configure step walks fact value)
  set(tries 1)
  if(walks STREQUAL "no")
    set(tries 3)
  endif()
  foreach(try RANGE 1 ${tries})
    run("${walks}" "${fact}" "${value}")
    if(right)
      message(STATUS "${step}: ${said}")
      return()
    endif()
  endforeach()
  message(FATAL_ERROR "${step}: ${said}; not walked: ${walks}, '${value}':\n${output}")
endfunction()

# follows(<step> <fact> <value>): walks anew, and then no more.
function(follows step fact value)
  configure("${step}" yes "${fact}" "${value}")
  configure("${step}, again" no "${fact}" "${value}")
endfunction()

configure("first" yes torch.version "2[.]11[.]0")
configure("second: Torch_DIR is set now" yes torch.version "2[.]11[.]0")
configure("third" no torch.version "2[.]11[.]0")
configure("fourth" no nvcc.version "13[.]0[.]88")

# What was looked for and was not there: another nvcc on PATH, a cuDNN, a libtorch before the one that was found.
file(WRITE "${WORK}/bin/nvcc" "#!/bin/sh\nexit 1\n")
file(CHMOD "${WORK}/bin/nvcc" PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE)
follows("another nvcc on PATH" nvcc.enable_language "${WORK}/bin/nvcc")
file(REMOVE "${WORK}/bin/nvcc")
follows("it is gone" nvcc.enable_language "|/usr/.*")
file(WRITE "${WORK}/bin/g++-99" "")
follows("another compiler on PATH" host.candidate.0.path "${WORK}/bin/g[+][+]-99")
file(REMOVE "${WORK}/bin/g++-99")
follows("that is gone" host.candidate.0.path "|/usr/bin/g[+][+].*")
file(CREATE_LINK "${PACKAGES}/torch-2.11.0/torch" "${WORK}/prefix/torch" SYMBOLIC)
configure("a prefix got a libtorch, the same" yes torch.version "2[.]11[.]0")
file(REMOVE "${WORK}/prefix/torch")
configure("and lost it" yes torch.version "2[.]11[.]0")

# What was read.
file(REMOVE "${WORK}/toolkit/include/crt")
file(COPY "${from}/include/crt" DESTINATION "${WORK}/toolkit/include")
file(READ "${WORK}/toolkit/include/crt/host_config.h" text)
string(REGEX REPLACE "(#if __GNUC__ > )[0-9]+" "\\177" text "${text}")
file(WRITE "${WORK}/toolkit/include/crt/host_config.h" "${text}")
follows("a header of the toolkit" nvcc.gcc_max 77)
file(REMOVE "${WORK}/toolkit/nvvm/bin/cicc")
follows("a piece of the toolkit is gone" toolkit.missing nvvm)

# Variables, environment, driver, module.
set(arguments -DTORCH_CUDA_ARCH_LIST=9.0)
follows("a variable" project.torch_arch_list "9[.]0")
set(arguments -DTORCH_CUDA_ARCH_LIST=)
set(environment "NVCC_APPEND_FLAGS=-allow-unsupported-compiler")
follows("the environment" nvcc.allow_unsupported yes)
set(environment "")
configure("as before" yes nvcc.allow_unsupported "")
find_program(gxx NAMES g++ REQUIRED)
execute_process(
  COMMAND
    "${gxx}" -std=c++17 -shared -fPIC "${SOURCE}/tests/fakes/driver/fake_cuda.cpp"
    -Wl,-soname,libcuda.so.1 -o "${WORK}/driver/libcuda.so.1"
  COMMAND_ERROR_IS_FATAL ANY
)
set(environment "LD_LIBRARY_PATH=${WORK}/driver" FAKE_CUDA_DRIVER=13000)
follows("a driver" driver.cuda "13[.]0")
set(environment "LD_LIBRARY_PATH=${WORK}/driver" FAKE_CUDA_DRIVER=13010)
follows("another driver" driver.cuda "13[.]1")
set(environment "")
configure("no driver" yes driver.cuda "")
file(APPEND "${WORK}/module/cmake/TorchCUDA/facts/nvcc.cmake" "# another\n")
follows("another module" torch.version "2[.]11[.]0")

# What is kept itself.
file(GLOB entries "${WORK}/build/CMakeFiles/TorchCUDA/walk-*" "${WORK}/cache/torchcuda/walk-*")
foreach(entry IN LISTS entries)
  file(READ "${entry}" text)
  string(REPLACE "2.11.0" "2.12.0" text "${text}")
  file(REMOVE "${entry}")
  file(WRITE "${entry}" "${text}")
endforeach()
follows("somebody else's entries" torch.version "2[.]11[.]0")
file(REMOVE_RECURSE "${WORK}/build")
configure("a new build folder" yes torch.version "2[.]11[.]0") # kept by the first of all, of another module
file(REMOVE_RECURSE "${WORK}/build")
configure("another new build folder" no torch.version "2[.]11[.]0")
