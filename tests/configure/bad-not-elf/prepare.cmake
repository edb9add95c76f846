include("${CASE}/../libtorch_copy.cmake")
copy_libtorch(torch-2.11.0 "${WORK}/site")
file(REMOVE "${WORK}/site/torch/lib/libc10.so")
file(WRITE "${WORK}/site/torch/lib/libc10.so" "version https://git-lfs.github.com/spec/v1\n")
