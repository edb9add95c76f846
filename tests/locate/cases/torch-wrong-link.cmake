# A wrong explicit hint: reported, and the environment's libtorch is not taken instead.
lay_wheel("${WORK}/venv/lib/python3.12/site-packages" 2.9.1 12.8 cu128)
set(ENV{VIRTUAL_ENV} "${WORK}/venv")
file(CREATE_LINK "${WORK}/gone" "${WORK}/link" SYMBOLIC)
set(Torch_DIR "${WORK}/link")
expect(torch.hint_problem "is a link to nothing")
expect_unknown(torch.root torch.found)
