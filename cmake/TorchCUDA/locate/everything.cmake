# SPDX-License-Identifier: BSD-3-Clause
include_guard(GLOBAL)
torchcuda_need(
  locate/torch_ambient
  locate/torch_explicit
  locate/python
  locate/python_ask
  locate/torch
  locate/program
  locate/nvcc_program
  locate/nvcc_places
  locate/toolkit_hints
  locate/toolkit
  locate/nvcc_host
  locate/host_compiler
)
