# Misspelt switches in the cache and in the environment of a project: each is reported once, with the
# nearest name. Names that only begin like one, and correct ones, are not.
set(CASE_PROJECT "@FOLDER@/not-required")
set(CASE_CMAKES 4.4.4)
set(
  CASE_ENV
  TorchCUDA_FAILON=never
  torchcuda_ingore=nvcc-major
  TORCHCUDA_CACHE_DIR=/x
  TORCH_CUDA_ARCH_LIST=8.0
  TorchCUDA_PROBE=none
)
set(
  CASE_ARGS
  -DCMAKE_POLICY_DEFAULT_CMP0144=NEW # CMake itself may speak of TORCHCUDA_ROOT
  -DTORCHCUDA_ROOT=/x
  -DTorchCUDA_RUN_ON=gpu=8.0
  -DTorchCUDA_SOURCE_DIR=/x
  -DTORCHCUDA_TESTS=ON
)
set(
  CASE_EXPECT
  "there is no switch 'TORCHCUDA_ROOT'; nearest: TorchCUDA_ROOT"
  "there is no switch 'TorchCUDA_RUN_ON'; nearest: TorchCUDA_RUNS_ON"
  "there is no switch 'TorchCUDA_FAILON'; nearest: TorchCUDA_FAIL_ON"
  "there is no switch 'torchcuda_ingore'; nearest: TorchCUDA_IGNORE"
)
set(
  CASE_REFUSE
  "no switch '(TORCHCUDA_CACHE_DIR|TORCH_CUDA_ARCH_LIST|TorchCUDA_PROBE|TorchCUDA_SOURCE_DIR|TORCHCUDA_TESTS)'"
  "TorchCUDA_FAILON'.*TorchCUDA_FAILON'"
)
