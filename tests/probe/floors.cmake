# SPDX-License-Identifier: BSD-3-Clause
#
# floors.py fails for each kind of forbidden include, and names file, line and included file.
cmake_minimum_required(VERSION 3.22...4.0)

# expect(<text> <file> <line>): adds the line at the front of a file in a copy of the probe.
function(expect text file line)
  file(REMOVE_RECURSE "${WORK}")
  file(COPY "${PROBE}/" DESTINATION "${WORK}")
  file(READ "${WORK}/${file}" content)
  file(WRITE "${WORK}/${file}" "${line}\n${content}")
  execute_process(COMMAND ${FLOORS} "${WORK}" RESULT_VARIABLE result ERROR_VARIABLE error)
  string(FIND "${error}" "${text}" at)
  if(NOT result EQUAL 1 OR at EQUAL -1)
    message(SEND_ERROR "expected: ${text}\nexit code ${result}:\n${error}")
  endif()
endfunction()

expect(
  "base/paths.cpp:1: includes ../elf/elf_image.h, which lies to the right"
  base/paths.cpp
  "#include \"../elf/elf_image.h\""
)
expect(
  "loader/cudnn.h:1: includes ../request.h, which lies to the right"
  loader/cudnn.h
  "# include \"../request.h\""
)
expect(
  "elf/elf_tables.h:1: includes elf_file.h, which includes this file"
  elf/elf_tables.h
  "#include \"elf_file.h\""
)
expect(
  "base/text.h:1: includes facts.h, which includes this file"
  base/text.h
  "#include \"facts.h\""
)
expect(
  "driver/gpus.h:1: includes no_such.h, which lies on no floor"
  driver/gpus.h
  "#include \"no_such.h\""
)
