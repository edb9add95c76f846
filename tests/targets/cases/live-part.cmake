# SPDX-License-Identifier: BSD-3-Clause
# packages: no
#
# What the exit code and the words of a trial program mean: after its line `done` nothing counts, a
# sanitizer's report is no mismatch, a crash is one, and the line that is shown names the cause.
include("${TESTS}/harness.cmake")

# part(<program's text>): runs a trial program that is this shell script.
function(part text)
  torchcuda_clear_facts()
  file(WRITE "${WORK}/program" "#!/bin/sh\n${text}\n")
  file(CHMOD "${WORK}/program" PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE)
  torchcuda_encode_fact(program "${WORK}/program")
  torchcuda_encode_fact(base "${WORK}/torch")
  file(WRITE "${WORK}/torch.job" "part=torch\nbase=${base}\nrun.0=${program}\n")
  execute_process(
    COMMAND
      "${CMAKE_COMMAND}" "-DTorchCUDA_JOB=${WORK}/torch.job" -DTorchCUDA_STAGES=run -P
      "${SOURCE}/cmake/TorchCUDA/try/live_part.cmake"
    COMMAND_ERROR_IS_FATAL ANY
  )
  torchcuda_read_facts("${WORK}/torch.facts")
endfunction()

function(is key expected)
  torchcuda_get_fact(value "live.torch.${key}")
  if(NOT DEFINED value)
    set(value absent)
  endif()
  equal("${key}: ${value}" "${key}: ${expected}")
endfunction()

set(rule "=================================================================")
set(
  leak
  "echo '${rule}' >&2; echo '==42==ERROR: LeakSanitizer: detected memory leaks' >&2; exit 23"
)

part("echo live.torch.cpu=ok; echo done; ${leak}")
is(stage ok)
is(cpu ok)
is(error absent)

part("echo live.torch.cpu=ok; ${leak}")
is(stage absent)
is(unknown "ERROR: LeakSanitizer: detected memory leaks")

part(
  "echo 'AddressSanitizer:DEADLYSIGNAL' >&2; echo '${rule}' >&2; echo '==42==ERROR: AddressSanitizer: SEGV on unknown address' >&2; exit 1"
)
is(stage run)
is(error "ERROR: AddressSanitizer: SEGV on unknown address")

part("echo '${rule}' >&2; echo 'terminate called' >&2; exit 134")
is(stage run)
is(error "killed by signal 6: terminate called")

part("echo live.torch.cpu=ok; echo not done; exit 3")
is(stage run)
