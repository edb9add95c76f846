# A failure is not remembered: without its cause, the same nvcc answers.
# plain folder only
lay_toolkit("${WORK}/own" 12 8)
set(ENV{PATH} "${WORK}/own/bin")
set(ENV{FAKE_NVCC} fail)
expect(nvcc.error "exit code 9: nvcc fatal   : no licence for this")

function(between)
  set(ENV{FAKE_NVCC} ok)
  set_property(GLOBAL PROPERTY case.value.nvcc.error "")
  set_property(GLOBAL APPEND PROPERTY case.keys nvcc.version)
  set_property(GLOBAL PROPERTY case.value.nvcc.version 12.8.93)
endfunction()
