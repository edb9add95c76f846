# A wrong hint and, later, a right one: the report suggests the right one.
lay_wheel("${WORK}/site" 2.11.0 13.0 cu130)
set(TorchCUDA_ROOT "${WORK}/gone")
set(Torch_ROOT "${WORK}/site/torch")
expect(torch.hint TorchCUDA_ROOT)
expect(torch.candidate.0.root "${WORK}/site/torch")
expect(torch.candidate.0.found_by Torch_ROOT)
expect_unknown(torch.root)
