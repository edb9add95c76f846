# A hint may be TorchConfig.cmake itself.
lay_wheel("${WORK}/site" 2.11.0 13.0 cu130)
set(Torch_DIR "${WORK}/site/torch/share/cmake/Torch/TorchConfig.cmake")
expect(torch.root "${WORK}/site/torch")
expect(torch.found_by Torch_DIR)
