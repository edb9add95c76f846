# The active environment wins if no hint comes before it; the Python on PATH is the same, and adds
# no candidate.
set(site "${WORK}/venv/lib/python3.12/site-packages")
lay_wheel("${site}" 2.9.1 12.8 cu128)
file(WRITE "${WORK}/venv/pyvenv.cfg" "home = /usr/bin\n")
lay_tool(python3 "${WORK}/venv/bin/python3")
set(ENV{PATH} "${WORK}/venv/bin")
set(ENV{VIRTUAL_ENV} "${WORK}/venv")
set(ENV{FAKE_PYTHON} fail)
expect(torch.root "${site}/torch")
expect(torch.found_by VIRTUAL_ENV)
expect(torch.cuda 12.8)
expect_unknown(torch.candidate.0.root)
