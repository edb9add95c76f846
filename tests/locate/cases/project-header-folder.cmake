# A folder that comes before the toolkit's headers.
set(ENV{CPATH} "${WORK}/patched")
set(CMAKE_CXX_FLAGS "-O2 -fPIC -Wall -mtune=native")
expect(project.header_flag CPATH)
