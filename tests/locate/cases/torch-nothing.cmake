# Nothing installed, no Python: lists where it looked.
set(CMAKE_PREFIX_PATH /nowhere)
expect(torch.found no)
expect(torch.looked.0 "CMAKE_PREFIX_PATH=/nowhere: does not exist")
expect(torch.looked.1 "python3: not on PATH")
expect_unknown(torch.root torch.version torch.layout torch.hint)
expect(nvcc.found no)
expect_unknown(nvcc.path toolkit.root nvcc.error host.compiler headers.cuda)
