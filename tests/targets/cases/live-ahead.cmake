# SPDX-License-Identifier: BSD-3-Clause
# cmakes: 3.22.6 4.4.4
#
# Trial programs built in parallel with the probe. They count only if the final commands are the
# same. If there may be a driver, none runs before the probe has finished.
include("${TESTS}/harness.cmake")
torchcuda_need(try/live try/live_run)
need("${PACKAGES}/torch-2.11.0")
unset(ENV{LD_LIBRARY_PATH})
unset(ENV{LD_PRELOAD})
if(EXISTS /dev/nvidiactl OR EXISTS /dev/dxg)
  message("skipped: here is a driver")
  return()
endif()

# A compiler whose program does <does>; both write to the log.
function(fake_compiler does)
  file(
    WRITE "${WORK}/compiler"
    "#!/bin/sh
echo built >> '${WORK}/calls'
while [ $# -gt 0 ]; do [ \"$1\" = -o ] && out=$2; shift; done
printf '#!/bin/sh\\necho ran >> %s\\n%s\\n' \"'${WORK}/calls'\" '${does}' > \"$out\"; chmod +x \"$out\"
"
  )
  file(CHMOD "${WORK}/compiler" PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE)
endfunction()

# calls(<step> <expected>): the builds and runs since the last call.
function(calls step expected)
  file(STRINGS "${WORK}/calls" lines)
  file(WRITE "${WORK}/calls" "")
  equal("${step}: ${lines}" "${step}: ${expected}")
endfunction()

# ahead(<closure.complete> <before> <after>): runs the trial programs beside another tool, then in
# order, and compares the calls of both. Leaves the stage.
function(ahead complete before after)
  real_facts(torch-2.11.0 13.0 17)
  torchcuda_set_fact(project.cuda no)
  torchcuda_set_fact(host.compiler "${WORK}/compiler")
  set(CMAKE_CXX_COMPILER "${WORK}/compiler")
  torchcuda_live_ahead()
  file(WRITE "${WORK}/calls" "")
  torchcuda_run_tool(
    run
    TIMEOUT
    60
    PROGRAM
    "${CMAKE_COMMAND}"
    -E
    true
  )
  equal("${run_result}" 0)
  calls(ahead "${before}")
  torchcuda_set_fact(closure.complete "${complete}")
  torchcuda_facts_live()
  calls("in its turn" "${after}")
endfunction()

function(stage expected)
  torchcuda_get_fact(stage live.torch.stage)
  equal("${stage}" "${expected}")
endfunction()

fake_compiler("exit 0")
set(CMAKE_CXX_FLAGS "-DN=1") # a new flag, so that no remembered verdict applies
ahead(yes "built;built;ran" "")
stage(ok)

set(CMAKE_CXX_FLAGS "-DN=2")
ahead(no "built;built;ran" "built;built;ran")
stage(ok)

set(CMAKE_CXX_FLAGS "-DN=3")
set(ENV{LD_LIBRARY_PATH} "${WORK}")
ahead(yes "built;built" "ran")
stage(ok)
unset(ENV{LD_LIBRARY_PATH})

fake_compiler("exit 3")
set(CMAKE_CXX_FLAGS "-DN=4")
ahead(yes "built;built;ran" "built;built;ran")
stage(run)

set(TorchCUDA_PROBE inspect)
real_facts(torch-2.11.0 13.0 17)
torchcuda_live_ahead()
get_property(beside GLOBAL PROPERTY TorchCUDA.beside)
equal("${beside}" 0)
