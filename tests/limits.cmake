# SPDX-License-Identifier: BSD-3-Clause
#
# Time limits, to end what hangs. A busy machine makes tests many times slower, so each is at least
# twenty times the CPU time of the slowest test it applies to.
set(TEST_SECONDS 900) # without a real package
set(STEP_SECONDS 1800) # one configure, build or run within a test
set(REAL_SECONDS 3600) # with a real libtorch, configured and built
