# Project flags that change the include path reach the compiler, one word each.
lay_tool(g++ "${WORK}/bin/c++")
set(CMAKE_CXX_FLAGS "-O2 -isystem /opt/a -I/opt/b --sysroot /opt/c")
set(ENV{FAKE_GXX_WANT} "-isystem/opt/a -I/opt/b --sysroot=/opt/c -v -x c++ -E -dM /dev/null")
expect(host.id GNU)
