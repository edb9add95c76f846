set(PATTERN_WAYS plain 1 2)
set(PATTERN_RUN tools/tool)
set(PATTERN_MISFIT none) # no .cu
