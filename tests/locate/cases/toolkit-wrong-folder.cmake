# A wrong explicit hint: reported, and the nvcc on PATH is not taken instead.
lay_toolkit("${WORK}/own" 12 8)
set(ENV{PATH} "${WORK}/own/bin")
set(ENV{CUDACXX} "${WORK}/own")
expect(nvcc.hint CUDACXX)
expect(nvcc.hint_problem "is a folder, not a program")
expect_unknown(nvcc.path nvcc.version toolkit.root nvcc.found)
