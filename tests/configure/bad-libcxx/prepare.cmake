# The one macro by which libc++ is known; a machine that runs the tests need not have libc++.
file(WRITE "${WORK}/libc++/cstddef" "#define _LIBCPP_VERSION 140000\n")
