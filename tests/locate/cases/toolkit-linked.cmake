# A link to nvcc in another folder: the toolkit is that of the real file.
lay_toolkit("${WORK}/real" 12 8)
file(CREATE_LINK "${WORK}/real/bin/nvcc" "${WORK}/bin/nvcc" SYMBOLIC)
expect(nvcc.path "${WORK}/bin/nvcc")
expect(toolkit.root "${WORK}/real")
