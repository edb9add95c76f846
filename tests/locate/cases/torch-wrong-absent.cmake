# A wrong explicit hint: reported, and the environment's libtorch is not taken instead.
lay_wheel("${WORK}/venv/lib/python3.12/site-packages" 2.9.1 12.8 cu128)
set(ENV{VIRTUAL_ENV} "${WORK}/venv")
set(TorchCUDA_ROOT "${WORK}/nowhere")
expect(torch.hint TorchCUDA_ROOT)
expect(torch.hint_path "${WORK}/nowhere")
expect(torch.hint_problem "does not exist")
expect_unknown(torch.root torch.found)
