include("${CASE}/../libtorch_copy.cmake")
copy_libtorch(torch-2.11.0 "${WORK}/site")
spoil("${WORK}/site/torch/lib/libtorch_cuda.so" [[truncate -s 100000 "$0"]])
