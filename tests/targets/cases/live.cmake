# SPDX-License-Identifier: BSD-3-Clause
# cmakes: 3.22.6 4.4.4
#
# The trial programs on real packages: success, and failures of compile, link, load and run.
include("${TESTS}/harness.cmake")
torchcuda_need(run/gather try/live try/live_run)
need("${PACKAGES}/torch-2.11.0" "${PACKAGES}/torch-2.9.1" "${NVCC}")
find_program(gxx g++)
unset(ENV{LD_LIBRARY_PATH})
unset(ENV{LIBRARY_PATH})

# live(<fact>...): judges the facts of torch-2.11.0, overridden by these.
function(live package cuda standard)
  real_facts("${package}" "${cuda}" "${standard}")
  torchcuda_set_fact(host.compiler "${gxx}")
  torchcuda_set_fact(plan.architectures 80)
  foreach(fact IN LISTS ARGN)
    string(REGEX MATCH "^[^=]+" key "${fact}")
    string(REGEX REPLACE "^[^=]+=" "" value "${fact}")
    torchcuda_set_fact("${key}" "${value}")
  endforeach()
  torchcuda_get_fact(CMAKE_CXX_COMPILER host.compiler)
  torchcuda_plan_headers()
  torchcuda_facts_live()
endfunction()

# is(<key> <regex>): compares a fact's value; `absent` if there is none.
function(is key expression)
  torchcuda_get_fact(value "${key}")
  if(NOT DEFINED value)
    set(value absent)
  endif()
  if(NOT "${value}" MATCHES "${expression}")
    torchcuda_get_fact(error "live.torch.error")
    fail("${key} is ${value}, not ${expression}; ${error}")
  endif()
endfunction()

set(nvcc "nvcc.path=${NVCC}" nvcc.version=13.0.88 host.nvcc_version=12.2.0)

# All is well: with kernels, then without.
live(torch-2.11.0 13.0 17 ${nvcc})
is(live.cuda.stage "^ok$")
is(live.torch.stage "^ok$")
is(live.cuda.runtime "^13[.]0$")
is(live.torch.cuda "^13[.]0$")
is(live.torch.cuda_loaded "^13[.]0$")
is(live.torch.cudnn "^9[.]")
is(live.torch.cudnn_loaded "^9[.]19[.]0$")
is(live.torch.cpu "^ok$")

# C++ alone asks for no nvcc.
live(torch-2.11.0 13.0 17 project.cuda=no)
is(live.cuda.stage "^absent$")
is(live.torch.stage "^ok$")

# The string ABI differs from libtorch's.
live(torch-2.11.0 13.0 17 project.cuda=no torch.abi=0)
is(live.torch.stage "^link$")
is(live.torch.error "undefined reference to .at::show_config")

# The wheels beside libtorch are missing; with the linker's check off, the loader fails.
live(torch-2.9.1 12.8 17 project.cuda=no)
is(live.torch.stage "^link$")
live(torch-2.9.1 12.8 17 project.cuda=no closure.complete=yes)
is(live.torch.stage "^load$")
is(live.torch.error "error while loading shared libraries: lib")

# An invalid host compiler, architecture and standard.
live(torch-2.11.0 13.0 17 ${nvcc} plan.architectures=20)
is(live.cuda.stage "^compile$")
is(live.cuda.error "nvcc fatal.*compute_20")
is(live.torch.stage "^ok$")

# A fake compiler, whose program fails in other ways.
function(fake_compiler does)
  file(
    WRITE "${WORK}/compiler"
    "#!/bin/sh
while [ $# -gt 0 ]; do [ \"$1\" = -o ] && out=$2; shift; done
printf '#!/bin/sh\\n%s\\n' '${does}' > \"$out\"; chmod +x \"$out\"
"
  )
  file(CHMOD "${WORK}/compiler" PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE)
endfunction()
foreach(
  pair
  IN
  ITEMS
    "exit 3=run"
    "kill -SEGV $$=run"
    "echo live.torch.gpu.0=wrong=run"
    "echo live.torch.gpu.0=ok=ok"
    "echo live.torch.no_gpu=100=run"
    "echo cannot allocate memory >&2 && exit 1=absent"
)
  string(REGEX MATCH "^(.*)=([a-z]+)$" pair "${pair}")
  set(does "${CMAKE_MATCH_1}")
  set(stage "${CMAKE_MATCH_2}")
  fake_compiler("${does}")
  live(torch-2.11.0 13.0 17 project.cuda=no "host.compiler=${WORK}/compiler" gpu.count=1)
  is(live.torch.stage "^${stage}$")
endforeach()
# No known GPU here, or another target machine: the GPU's result does not count.
fake_compiler("echo live.torch.no_gpu=100")
live(torch-2.11.0 13.0 17 project.cuda=no "host.compiler=${WORK}/compiler")
is(live.torch.stage "^ok$")
live(torch-2.11.0 13.0 17 project.cuda=no "host.compiler=${WORK}/compiler" gpu.count=1 machine.source=TorchCUDA_RUNS_ON)
is(live.torch.stage "^ok$")

# Never for another machine.
live(torch-2.11.0 13.0 17 project.cross=yes)
is(live.torch.stage "^absent$")
