# Look into the active Python's folders before running it: this one would fail.
set(prefix "${WORK}/python")
lay_wheel("${prefix}/lib/python3.12/site-packages" 2.9.1 12.8 cu128)
lay_tool(python3 "${prefix}/bin/python3.12")
file(CREATE_LINK "${prefix}/bin/python3.12" "${WORK}/bin/python3" SYMBOLIC)
set(ENV{FAKE_PYTHON} fail)
expect(torch.root "${prefix}/lib/python3.12/site-packages/torch")
expect(torch.found_by python3)
