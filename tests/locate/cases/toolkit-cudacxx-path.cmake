# A path with blanks and arguments after it.
lay_toolkit("${WORK}/with blank" 12 8)
set(ENV{CUDACXX} "${WORK}/with blank/bin/nvcc -O2 --threads 4")
expect(nvcc.path "${WORK}/with blank/bin/nvcc")
