# SPDX-License-Identifier: BSD-3-Clause
# packages: no
#
# If nothing is judged, the target stands for libtorch's own package.
configure("${PROJECTS}/wrap" "${WORK}/build" "-DSOURCE=${SOURCE}")
build("${WORK}/build")
program("${WORK}/build/main")
