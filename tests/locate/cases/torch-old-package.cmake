# The requirements of libtorch 2.1 to 2.7, and its package's flag.
set(root "${WORK}/libtorch")
lay_torch("${root}" 2.6.0)
file(
  APPEND "${root}/share/cmake/Torch/TorchConfig.cmake"
  "  set(TORCH_CXX_FLAGS \"-D_GLIBCXX_USE_CXX11_ABI=0\")\n"
)
file(
  WRITE "${root}/share/cmake/Caffe2/public/cuda.cmake"
  "  message(FATAL_ERROR \"PyTorch requires CUDA 11.0 or above.\")\nif(USE_SYSTEM_NVTX)\n  target_link_libraries(x CUDA::nvToolsExt)\n"
)
file(
  WRITE "${root}/share/cmake/Caffe2/Modules_CUDA_fix/upstream/FindCUDA/select_compute_arch.cmake"
  "set(CUDA_COMMON_GPU_ARCHITECTURES \"3.5\" \"5.0\")\n  list(REMOVE_ITEM CUDA_COMMON_GPU_ARCHITECTURES \"3.5\")\n"
  "    if(arch_name MATCHES \"^([0-9]\\\\.[0-9](\\\\([0-9]\\\\.[0-9]\\\\))?)$\")\n"
)
set(Torch_DIR "${root}")
expect(torch.abi 0)
expect(torch.nvtoolsext system)
expect(torch.cuda_floor 11.0)
expect(torch.arch_floor 50)
expect(torch.arch_names "^([0-9]\\.[0-9](\\([0-9]\\.[0-9]\\))?)$")
