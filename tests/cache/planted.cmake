# SPDX-License-Identifier: BSD-3-Clause
#
# Only what is ours is believed: a folder, an entry or a program in a cache that belongs to another user, that others can write to,
# or in whose place there is a link, a pipe or a folder, is not used; the run goes on and says what it says without a cache.
cmake_minimum_required(VERSION 3.22...4.0)
include("${CMAKE_CURRENT_LIST_DIR}/planted_steps.cmake")
execute_process(COMMAND id -u OUTPUT_VARIABLE user OUTPUT_STRIP_TRAILING_WHITESPACE)
if(
  NOT user STREQUAL "0"
  OR NOT EXISTS "${PACKAGES}/torch-2.11.0"
  OR NOT EXISTS "${PACKAGES}/nvcc-13.0.88"
)
  message("skipped: not root, or torch-2.11.0 or nvcc-13.0.88 is not in TORCHCUDA_TEST_PACKAGES")
  return()
endif()
file(REMOVE_RECURSE "${WORK}")
file(
  WRITE "${WORK}/project/CMakeLists.txt"
  "cmake_minimum_required(VERSION 3.22)\nproject(planted NONE)\nfind_package(TorchCUDA)\n"
)
file(
  WRITE "${WORK}/fake"
  "#!/bin/sh\ntouch '${WORK}/executed'\nprintf 'inspect.version=1\\nplanted.fact=yes\\n' > \"$2\"\n"
)
set(switch "")

set(switch -DTorchCUDA_CACHE=${WORK}/empty)
configure(plain)
if(NOT plain MATCHES "\"torch.sass\"")
  message(FATAL_ERROR "the probe does not answer:\n${plain}")
endif()

# Closed to others, and no second name: a hard link would open it again.
foreach(place IN ITEMS cache build)
  set(switch "")
  set(kinds file folder)
  if(place STREQUAL "build")
    set(switch -DTorchCUDA_CACHE=OFF)
    set(kinds folder) # files are looked at in the same way
  endif()
  file(REMOVE_RECURSE "${WORK}/${place}.saved")
  warm(folder)
  execute_process(
    COMMAND
      find "${folder}" "${WORK}/build/CMakeFiles/TorchCUDA" -type f -links +1 -o -path "${folder}*"
      ! -type l -perm /077
    OUTPUT_VARIABLE open
    COMMAND_ERROR_IS_FATAL ANY
  )
  if(NOT open STREQUAL "")
    message(SEND_ERROR "${place}: open to others, or of two names:\n${open}")
  endif()
  foreach(
    way
    IN
    ITEMS
      "another user's=chown 65534 \"$1\""
      "open to the group=chmod g+w \"$1\""
      "open to all=chmod o+w \"$1\""
      "a link to another user's=chown 65534 \"$1\"; mv \"$1\" \"$2\"; ln -s \"$2/\${1##*/}\" \"$1\""
      "a link to what is open to all=chmod o+w \"$1\"; mv \"$1\" \"$2\"; ln -s \"$2/\${1##*/}\" \"$1\""
      "a pipe=rm -r \"$1\"; mkfifo \"$1\""
      "another sort of file=if test -d \"$1\"; then rm -r \"$1\"; echo > \"$1\"; else rm \"$1\"; mkdir -p \"$1/in the way\"; fi"
      "a dangling link=rm -r \"$1\"; ln -s /no/such \"$1\""
  )
    string(REGEX MATCH "^([^=]*)=(.*)$" way "${way}")
    set(what "${CMAKE_MATCH_1}")
    set(plant "${CMAKE_MATCH_2}")
    foreach(kind IN LISTS kinds)
      warm(folder)
      file(GLOB files LIST_DIRECTORIES false "${folder}/*")
      foreach(file IN LISTS files)
        if(file MATCHES "/torchcuda-inspect-[^/]*$")
          execute_process(
            COMMAND sh -c [[cat "$1" > "$2"]] sh "${WORK}/fake" "${file}"
          )
        endif()
        if(kind STREQUAL "file")
          execute_process(
            COMMAND sh -c "${plant}" sh "${file}" "${WORK}/elsewhere"
            COMMAND_ERROR_IS_FATAL ANY
          )
        endif()
      endforeach()
      if(kind STREQUAL "folder")
        execute_process(
          COMMAND sh -c "${plant}" sh "${folder}" "${WORK}/elsewhere"
          COMMAND_ERROR_IS_FATAL ANY
        )
      endif()
      check("${place}: each ${kind} is ${what}")
    endforeach()
  endforeach()
endforeach()

# What `cmake -P` writes and runs lies in the folder for temporary files.
file(MAKE_DIRECTORY "${WORK}/tmp")
file(
  WRITE "${WORK}/c++"
  "#!/bin/sh\nfind '${WORK}/tmp' -mindepth 1 -maxdepth 1 -name 'torchcuda-*' -perm /077 >> '${WORK}/open'\necho >> '${WORK}/calls'\nexec c++ \"$@\"\n"
)
execute_process(
  COMMAND
    sh -c
    [[chmod 755 "$2/c++"; umask 0; CXX=$2/c++ TMPDIR=$2/tmp TorchCUDA_CACHE=OFF exec "$1" "$3" "$4" -P "$5"]]
    sh "${CMAKE_COMMAND}" "${WORK}" "-DTorchCUDA_ROOT=${PACKAGES}/torch-2.11.0"
    "-DTorchCUDA_REPORT=${WORK}/report.json" "${SOURCE}/cmake/TorchCUDACheck.cmake"
  OUTPUT_QUIET
)
file(READ "${WORK}/open" open)
if(NOT open STREQUAL "" OR NOT EXISTS "${WORK}/calls")
  message(SEND_ERROR "temporary files are open to others: ${open}")
endif()
