# A start script such as pyenv's: run Python, since the script's path is no help. Ignore what site
# files print.
lay_wheel("${WORK}/elsewhere" 2.9.1 12.8 cu128)
lay_tool(python3)
set(ENV{FAKE_PYTHON_TORCH} "${WORK}/elsewhere/torch")
set(ENV{FAKE_PYTHON_SITE} "${WORK}/elsewhere")
expect(torch.root "${WORK}/elsewhere/torch")
expect(torch.found_by python3)
expect_unknown(python.torch python.stamp python.path.0 cache.entry)
