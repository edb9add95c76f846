# Does not wait for a Python that hangs.
# plain folder only
lay_tool(python3)
set(ENV{FAKE_PYTHON} hang)
set(TorchCUDA_TOOL_TIMEOUT 0.3)
expect(torch.found no)
expect(torch.looked.0 "python3 (${WORK}/bin/python3): has no libtorch")
expect(torch.looked.1 "/usr/local, /usr, /opt: no libtorch")
expect(torch.looked.2 "not set: TorchCUDA_ROOT, Torch_DIR, Torch_ROOT, LIBTORCH, CMAKE_PREFIX_PATH, VIRTUAL_ENV, CONDA_PREFIX")
