# SPDX-License-Identifier: BSD-3-Clause
set(tensor "CPUFloatType{3,4}")
add_example(use_device use_device torch-2.11.0)

# use_device_says(<case> <regex> [LIBRARIES <folder>] [ENV ...]): it uses the CPU, and prints this
# reason.
function(use_device_says case regex)
  run_example(use_device "${case}" EXIT 0 EXPECT "running on the CPU: ${regex}" "${tensor}" ${ARGN})
endfunction()

use_device_says(no-driver "there is no NVIDIA driver here" LIBRARIES "${fakes}/no-driver")
use_device_says(
  driver-too-old
  "the NVIDIA driver is too old: it supports CUDA 12.8, this libtorch was built for CUDA 13.0"
  LIBRARIES "${fake_driver}" ENV FAKE_CUDA_DRIVER=12080 FAKE_CUDA_GPUS=8.9
)
use_device_says(
  no-gpu
  "no GPU is visible"
  LIBRARIES "${fake_driver}" ENV FAKE_CUDA_DRIVER=13000 FAKE_CUDA_INIT=100
)
use_device_says(
  stub
  "libcuda.so.1 is the toolkit.s stub"
  LIBRARIES "${fake_driver}" ENV FAKE_CUDA_DRIVER=0 FAKE_CUDA_INIT=34
)
use_device_says(
  driver-broken
  "the NVIDIA driver does not start: cuInit returned 803"
  LIBRARIES "${fake_driver}" ENV FAKE_CUDA_DRIVER=13000 FAKE_CUDA_INIT=803
)
use_device_says(
  no-kernels
  "this libtorch has no kernels for .* .compute capability 5.0."
  LIBRARIES "${fake_driver}" ENV FAKE_CUDA_DRIVER=13000 FAKE_CUDA_GPUS=5.0 LD_PRELOAD=$<TARGET_FILE:examples_fake_runtime>
)

# A CPU-only libtorch: no CUDA headers, no CUDA libraries.
add_example(use_device.cpu-only use_device libtorch-debian)
run_example(
  use_device.cpu-only run
  EXIT 0
  EXPECT "running on the CPU: this libtorch is a CPU-only build" "${tensor}"
  LIBRARIES "${TORCHCUDA_TEST_PACKAGES}/libtorch-debian/loader"
)

# The same source with an older and a newer libtorch, each with its own CUDA libraries.
foreach(libtorch IN ITEMS torch-2.9.1-full torch-2.15.0-full)
  add_example("use_device.${libtorch}" use_device "${libtorch}")
  run_example(
    "use_device.${libtorch}" no-driver
    EXIT 0
    EXPECT "running on the CPU: there is no NVIDIA driver here" "${tensor}"
    LIBRARIES "${fakes}/no-driver"
  )
endforeach()
