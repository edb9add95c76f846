include("${CASE}/../libtorch_copy.cmake")
copy_libtorch(torch-2.11.0 "${WORK}/site")
spoil("${WORK}/site/nvidia/nvshmem/lib/libnvshmem_host.so.3" [[rm "$0"; ln -s libnvshmem_host.so.3 "$0"]])
