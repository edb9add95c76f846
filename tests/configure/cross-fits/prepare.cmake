include("${CASE}/../cross_libtorch.cmake")
cross_libtorch(aarch64-linux-gnu-g++)
