# 2.12 and 2.13: the headers accept C++17, but the package requires 20, so nvcc needs 20.
lay_torch("${WORK}/libtorch" 2.12.0)
file(WRITE "${WORK}/libtorch/share/cmake/Torch/TorchConfig.cmake" "    CXX_STANDARD 20\n")
set(Torch_DIR "${WORK}/libtorch")
expect(torch.cxx_standard 17)
expect(torch.cuda_standard 20)
