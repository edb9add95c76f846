# A wrong explicit hint: reported, and the environment's libtorch is not taken instead.
lay_wheel("${WORK}/venv/lib/python3.12/site-packages" 2.9.1 12.8 cu128)
set(ENV{VIRTUAL_ENV} "${WORK}/venv")
set(ENV{LIBTORCH} some/libtorch)
expect(torch.hint LIBTORCH)
expect(torch.hint_path some/libtorch)
expect(torch.hint_problem "does not exist in ${CMAKE_SOURCE_DIR}")
expect_unknown(torch.root torch.found)
