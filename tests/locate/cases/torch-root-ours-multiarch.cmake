# A package manager sets TorchCUDA_ROOT to the prefix of this module (CMP0074): no hint to libtorch.
lay_wheel("${WORK}/venv/lib/python3.12/site-packages" 2.9.1 12.8 cu128)
file(WRITE "${WORK}/module/lib/x86_64-linux-gnu/cmake/TorchCUDA-1.0/TorchCUDAConfig.cmake" "")
set(ENV{VIRTUAL_ENV} "${WORK}/venv")
set(TorchCUDA_ROOT "${WORK}/module")
expect(torch.root "${WORK}/venv/lib/python3.12/site-packages/torch")
expect_unknown(torch.hint)
