# The result variable of find_package(Python) is no hint: the environment's libtorch is still found.
lay_wheel("${WORK}/venv/lib/python3.12/site-packages" 2.9.1 12.8 cu128)
set(ENV{VIRTUAL_ENV} "${WORK}/venv")
lay_tool(python3)
set(Python_EXECUTABLE "${WORK}/bin/python3")
expect(torch.root "${WORK}/venv/lib/python3.12/site-packages/torch")
expect(torch.found_by VIRTUAL_ENV)
