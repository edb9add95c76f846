# SPDX-License-Identifier: BSD-3-Clause
add_example(version_check version_check torch-2.11.0 nvcc-13.0.88)

set(built_for "libtorch was built for CUDA +13.0" "CUDA runtime loaded +13.0")
run_example(
  version_check no-driver
  EXIT 0
  EXPECT ${built_for} "cuDNN loaded +9.19.0" "nvcc at configure time +13.0.88" "they fit. the driver was not checked"
  LIBRARIES "${fakes}/no-driver"
)
run_example(
  version_check no-gpu
  EXIT 0
  EXPECT ${built_for} "GPUs visible +0" "they fit. no GPU is visible"
  LIBRARIES "${fake_driver}" ENV FAKE_CUDA_DRIVER=13000 FAKE_CUDA_INIT=100
)
run_example(
  version_check fits
  EXIT 0
  EXPECT ${built_for} "driver supports CUDA up to +13.1" "GPUs visible +2" "they fit"
  REFUSE "they fit;" LIBRARIES "${fake_driver}" ENV FAKE_CUDA_DRIVER=13010 FAKE_CUDA_GPUS=8.9,9.0
)
run_example(
  version_check driver-too-old
  EXIT 1
  EXPECT "misfit: the driver supports CUDA 12.8, libtorch needs 13.0 or newer"
  REFUSE "they fit" LIBRARIES "${fake_driver}" ENV FAKE_CUDA_DRIVER=12080 FAKE_CUDA_GPUS=8.9
)
run_example(
  version_check driver-broken
  EXIT 1
  EXPECT "misfit: libcuda.so.1 cannot be used: cuInit returned 804"
  REFUSE "they fit" LIBRARIES "${fake_driver}" ENV FAKE_CUDA_DRIVER=13000 FAKE_CUDA_INIT=804
)

add_example(version_check.cpu-only version_check libtorch-debian)
run_example(
  version_check.cpu-only run
  EXIT 2
  EXPECT "could not check: this libtorch is a CPU-only build"
  LIBRARIES "${TORCHCUDA_TEST_PACKAGES}/libtorch-debian/loader"
)
