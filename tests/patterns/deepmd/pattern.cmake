set(PATTERN_WAYS plain 1 2 3)
set(PATTERN_MISFIT none)
