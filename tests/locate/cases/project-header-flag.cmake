# A flag that may change what headers declare, here nvcc's, passed on to the host compiler.
set(CMAKE_CUDA_FLAGS "-lineinfo --use_fast_math -Xcompiler=-fPIC,-include,fix.h")
expect(project.header_flag "-include,fix.h")
