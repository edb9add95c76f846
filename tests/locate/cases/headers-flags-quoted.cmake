# Quotes, relatives of -I, and CMake's flags: each reaches the compiler as one word, in CMake's
# order.
lay_tool(g++ "${WORK}/bin/c++")
set(CMAKE_CXX_COMPILER_ARG1 "-I/opt/arg")
set(CMAKE_CXX_STANDARD_INCLUDE_DIRECTORIES /opt/standard)
set(CMAKE_CXX_FLAGS "-I'/opt/a b' -DX-I/opt/no --include-directory /opt/c -isysroot/opt/d")
set(
  ENV{FAKE_GXX_WANT}
  "-I/opt/arg -isystem/opt/standard -I/opt/a b --include-directory=/opt/c -isysroot/opt/d -v -x c++ -E -dM /dev/null"
)
expect(host.id GNU)
