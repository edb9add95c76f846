# A path with blanks, followed by arguments.
lay_toolkit("${WORK}/with blank" 12 8)
set(ENV{CUDACXX} "${WORK}/with blank/bin/nvcc -O2 --threads 4")
expect(nvcc.path "${WORK}/with blank/bin/nvcc")
