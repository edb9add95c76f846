# SPDX-License-Identifier: BSD-3-Clause
# cmakes: 3.22.6 4.4.4
#
# Live programs that were built beside the probe: they count where the commands turn out the same, and only
# there; where a driver may be here, none runs before the probe has said so.
include("${TESTS}/harness.cmake")
torchcuda_need(facts/live facts/live_run)
need("${PACKAGES}/torch-2.11.0")
unset(ENV{LD_LIBRARY_PATH})
unset(ENV{LD_PRELOAD})
if(EXISTS /dev/nvidiactl OR EXISTS /dev/dxg)
  message("skipped: here is a driver")
  return()
endif()

# A compiler whose program does what it is told; both leave a line.
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

# calls(<step> <expected>): what was built and run since the last call.
function(calls step expected)
  file(STRINGS "${WORK}/calls" lines)
  file(WRITE "${WORK}/calls" "")
  equal("${step}: ${lines}" "${step}: ${expected}")
endfunction()

# ahead(<closure.complete>): ahead, then in its turn; leaves what was called, and the stage.
function(ahead complete before after)
  real_facts(torch-2.11.0 13.0 17)
  torchcuda_set_fact(project.cuda no)
  torchcuda_set_fact(host.compiler "${WORK}/compiler")
  torchcuda_live_ahead(commands)
  set(live_folder "${WORK}/cache/live")
  set(live_script "${SOURCE}/cmake/TorchCUDA/facts/live_part.cmake")
  file(WRITE "${WORK}/calls" "")
  torchcuda_run_tool(
    run
    TIMEOUT
    60
    BESIDE
    "${commands}"
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
set(CMAKE_CXX_FLAGS "-DN=1") # a flag of its own, so that no earlier verdict is kept
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
torchcuda_live_ahead(commands)
equal("${commands}" "")
