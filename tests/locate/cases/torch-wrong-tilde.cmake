# A wrong explicit hint: told, and the libtorch of the environment is not taken instead.
lay_wheel("${WORK}/venv/lib/python3.12/site-packages" 2.9.1 12.8 cu128)
set(ENV{VIRTUAL_ENV} "${WORK}/venv")
set(Torch_ROOT "~/libtorch")
expect(torch.hint Torch_ROOT)
expect(torch.hint_problem "does not exist: only a shell expands ~")
expect_unknown(torch.root torch.found)
