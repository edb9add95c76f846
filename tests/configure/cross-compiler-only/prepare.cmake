include("${CASE}/../cross_libtorch.cmake")
cross_libtorch(x86_64-linux-gnu-g++)
