# SPDX-License-Identifier: BSD-3-Clause
include_guard(GLOBAL)

# torchcuda_facts_driver_trace(): driver.trace: `no` if no device file and no kernel module belongs
# to an NVIDIA driver. `yes` does not prove that there is a driver.
function(torchcuda_facts_driver_trace)
  set(trace no)
  foreach(
    file
    IN
    ITEMS /proc/driver/nvidia /dev/nvidiactl /dev/nvidia0 /dev/dxg /dev/nvmap /dev/nvhost-ctrl
  )
    if(EXISTS "${file}")
      set(trace yes)
    endif()
  endforeach()
  torchcuda_set_fact(driver.trace "${trace}")
endfunction()
