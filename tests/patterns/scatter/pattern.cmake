set(PATTERN_WAYS plain 1 2)
set(PATTERN_MISFIT nvcc-major)
