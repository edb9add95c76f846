# PyTorch's source tree, built in place: its torch/ folder is a libtorch.
file(WRITE "${WORK}/pytorch/aten/src/ATen/x" "\n")
lay_torch("${WORK}/pytorch/torch" 2.16.0)
set(Torch_ROOT "${WORK}/pytorch")
expect(torch.root "${WORK}/pytorch/torch")
expect(torch.layout source)
