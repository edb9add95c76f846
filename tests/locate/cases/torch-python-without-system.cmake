# The same where the system has one: many tools pass a Python to every project, so that this is no mistake.
lay_wheel("${WORK}/venv/lib/python3.12/site-packages" 2.9.1 12.8 cu128)
set(ENV{VIRTUAL_ENV} "${WORK}/venv")
lay_torch("${WORK}/system/usr/local/libtorch" 2.11.0)
lay_tool(python3)
set(ENV{Python_EXECUTABLE} "${WORK}/bin/python3")
expect(torch.root "${WORK}/system/usr/local/libtorch")
expect_unknown(torch.hint torch.candidate.0.root)
