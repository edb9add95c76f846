set(PATTERN_WAYS plain 1 2 3)
set(PATTERN_RUN lmp)
set(PATTERN_MISFIT none) # the kernels never see libtorch
