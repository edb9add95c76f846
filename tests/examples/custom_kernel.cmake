# SPDX-License-Identifier: BSD-3-Clause
add_example(custom_kernel custom_kernel torch-2.11.0 nvcc-13.0.88)
run_example(
  custom_kernel cpu
  EXIT 0
  EXPECT "axpy on cpu: right" "axpy on cuda: not tried"
  REFUSE WRONG LIBRARIES "${fakes}/no-driver"
)
