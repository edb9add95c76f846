# SPDX-License-Identifier: BSD-3-Clause
#
# cmake -DSOURCE=<repository> -DBASE=<scratch> -DCMAKE=<cmake> -P run.cmake
#
# torchcuda_cxx_command() gives the command that CMake writes into its makefiles, however the user
# names the compiler.
cmake_minimum_required(VERSION 3.22...4.4)
include("${CMAKE_CURRENT_LIST_DIR}/../../clean_environment.cmake")
if(NOT EXISTS "${CMAKE}")
  message("skipped: ${CMAKE} is not there")
  return()
endif()
file(REMOVE_RECURSE "${BASE}")
find_program(gxx g++ REQUIRED)
find_program(clang clang++)

# Starts what it is given, if that is a compiler.
file(
  WRITE "${BASE}/launch"
  "#!/bin/sh\ncase \"$1\" in *++) exec \"$@\" ;; esac\necho \"refused: $1\" >&2\nexit 9\n"
)
# Compiles only if it gets the word -DNEEDED.
file(
  WRITE "${BASE}/needs-word"
  "#!/bin/sh\ncase \" $* \" in *' -DNEEDED '*) exec '${gxx}' \"$@\" ;; esac\necho 'no -DNEEDED' >&2\nexit 9\n"
)
file(CHMOD "${BASE}/launch" "${BASE}/needs-word" PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE)
file(
  WRITE "${BASE}/toolchain.cmake"
  "set(CMAKE_CXX_COMPILER \"${BASE}/launch\" \"${gxx}\" -m64)\nset(CMAKE_SYSROOT /)\n"
)

# written(<out> <file> <regex>): what the makefile's line holds.
function(written out file regex)
  file(STRINGS "${BASE}/build/CMakeFiles/app.dir/${file}" line REGEX "${regex}" LIMIT_COUNT 1)
  string(REGEX MATCH "${regex}" line "${line}")
  string(REGEX REPLACE "  +" " " text "${CMAKE_MATCH_1}")
  set("${out}" "${text}" PARENT_SCOPE)
endfunction()

# same(<name> <compiler> [<argument or NAME=value>...]): configures and compares.
function(same name compiler)
  set(arguments ${ARGN})
  set(environment ${ARGN})
  list(FILTER arguments INCLUDE REGEX "^-")
  list(FILTER environment EXCLUDE REGEX "^-")
  string(REPLACE "|" "\\;" arguments "${arguments}")
  file(REMOVE_RECURSE "${BASE}/build")
  execute_process(
    COMMAND
      "${CMAKE_COMMAND}" -E env ${CLEAN_ENVIRONMENT} --unset=CXX ${environment} "${CMAKE}" -G
      "Unix Makefiles" -S "${CMAKE_CURRENT_FUNCTION_LIST_DIR}/project" -B "${BASE}/build"
      "-DSOURCE=${SOURCE}" ${arguments}
    RESULT_VARIABLE result
    OUTPUT_VARIABLE output
    ERROR_VARIABLE output
  )
  if(NOT result EQUAL 0)
    message(SEND_ERROR "${name}: ${output}")
    return()
  endif()
  written(COMPILE build.make "^\t([^#@].*) \\$\\(CXX_DEFINES\\)"
  )
  written(LINK link.txt "^(.*) CMakeFiles/app.dir/")
  foreach(stage IN ITEMS COMPILE LINK)
    file(READ "${BASE}/build/${stage}" ours)
    string(REGEX REPLACE " -(rdynamic|o)$" "" "${stage}" "${${stage}}")
    if(NOT "${ours}" STREQUAL "${${stage}}")
      message(SEND_ERROR "${name}, ${stage}:\n  CMake: ${${stage}}\n  ours:  ${ours}")
    endif()
  endforeach()
  file(READ "${BASE}/build/program" program)
  if(NOT "${program}" STREQUAL "${compiler}")
    message(SEND_ERROR "${name}: host.compiler is ${program}, not ${compiler}")
  endif()
endfunction()

same(variable "${gxx}" "-DCMAKE_CXX_COMPILER=${gxx}")
same(launcher "${gxx}" "-DCMAKE_CXX_COMPILER=${BASE}/launch|g++")
same(launcher-in-environment "${gxx}" "CXX=${BASE}/launch g++ -m64 -DX")
same(two-launchers "${gxx}" "CXX=env A=b ${BASE}/launch g++")
same(argument "${BASE}/needs-word" "-DCMAKE_CXX_COMPILER=${BASE}/needs-word|-DNEEDED")
same(argument-in-environment "${BASE}/needs-word" "CXX=${BASE}/needs-word -DNEEDED -I /usr")
same(sysroot-argument "${gxx}" "CXX=g++ --sysroot=/")
same(sysroot "${gxx}" "CXX=g++" -DCMAKE_SYSROOT=/)
same(sysroot-compile "${gxx}" "CXX=g++" -DCMAKE_SYSROOT=/ -DCMAKE_SYSROOT_COMPILE=//)
same(sysroot-link "${gxx}" "CXX=g++" -DCMAKE_SYSROOT_LINK=/)
same(toolchain-file "${gxx}" "-DCMAKE_TOOLCHAIN_FILE=${BASE}/toolchain.cmake")
same(
  launcher-variable
  "${gxx}"
  "CXX=g++"
  "-DCMAKE_CXX_COMPILER_LAUNCHER=env|A=b|${BASE}/launch"
  "-DCMAKE_CXX_LINKER_LAUNCHER=${BASE}/launch"
)
same(launcher-variable-in-environment "${gxx}" "CXX=g++" "CMAKE_CXX_COMPILER_LAUNCHER=${BASE}/launch")
same(target-of-gcc "${gxx}" "CXX=g++" -DCMAKE_CXX_COMPILER_TARGET=x86_64-linux-gnu)
if(clang)
  same(
    target
    "${clang}"
    "CXX=clang++"
    -DCMAKE_CXX_COMPILER_TARGET=x86_64-linux-gnu
    -DCMAKE_CXX_COMPILER_EXTERNAL_TOOLCHAIN=/usr
  )
endif()
