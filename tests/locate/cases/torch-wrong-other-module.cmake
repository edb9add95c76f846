# Another name with this module's prefix stays wrong.
file(WRITE "${WORK}/module/share/cmake/TorchCUDA/TorchCUDAConfig.cmake" "")
set(LIBTORCH "${WORK}/module")
expect(torch.hint LIBTORCH)
expect(torch.hint_problem "holds no libtorch")
