# A hint may be the folder that CMake stores in Torch_DIR.
lay_wheel("${WORK}/site" 2.11.0 13.0 cu130)
set(Torch_DIR "${WORK}/site/torch/share/cmake/Torch")
expect(torch.root "${WORK}/site/torch")
expect(torch.found_by Torch_DIR)
