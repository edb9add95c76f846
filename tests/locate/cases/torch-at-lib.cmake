# A hint may be libtorch's lib folder.
lay_wheel("${WORK}/site" 2.11.0 13.0 cu130)
set(Torch_DIR "${WORK}/site/torch/lib")
expect(torch.root "${WORK}/site/torch")
expect(torch.found_by Torch_DIR)
