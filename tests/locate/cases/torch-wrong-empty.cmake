# A wrong explicit hint: reported, and the environment's libtorch is not taken instead.
lay_wheel("${WORK}/venv/lib/python3.12/site-packages" 2.9.1 12.8 cu128)
set(ENV{VIRTUAL_ENV} "${WORK}/venv")
set(Torch_DIR "${WORK}/home")
expect(torch.hint Torch_DIR)
expect(torch.hint_problem "holds no libtorch")
expect_unknown(torch.root torch.found)
