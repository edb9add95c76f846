# The project's Python has no libtorch: no other Python's is taken; the system's may be.
lay_wheel("${WORK}/venv/lib/python3.12/site-packages" 2.9.1 12.8 cu128)
set(ENV{VIRTUAL_ENV} "${WORK}/venv")
lay_tool(python3)
set(ENV{Python_EXECUTABLE} "${WORK}/bin/python3")
expect(torch.hint Python_EXECUTABLE)
expect(torch.hint_path "${WORK}/bin/python3")
expect(torch.hint_problem "has no libtorch")
expect_unknown(torch.root torch.found)
