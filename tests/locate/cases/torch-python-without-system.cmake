# The project's Python has no libtorch, but the system has: no error, since many tools pass a Python
# to every project.
lay_wheel("${WORK}/venv/lib/python3.12/site-packages" 2.9.1 12.8 cu128)
set(ENV{VIRTUAL_ENV} "${WORK}/venv")
lay_torch("${WORK}/system/usr/local/libtorch" 2.11.0)
lay_tool(python3)
set(ENV{Python_EXECUTABLE} "${WORK}/bin/python3")
expect(torch.root "${WORK}/system/usr/local/libtorch")
expect_unknown(torch.hint torch.candidate.0.root)
