# A wrong explicit hint: reported, and the environment's libtorch is not taken instead.
lay_wheel("${WORK}/venv/lib/python3.12/site-packages" 2.9.1 12.8 cu128)
set(ENV{VIRTUAL_ENV} "${WORK}/venv")
file(WRITE "${WORK}/pytorch/aten/src/ATen/x" "")
set(Torch_DIR "${WORK}/pytorch")
expect(torch.hint_problem "is PyTorch's source, and was not built")
expect_unknown(torch.root torch.found)
