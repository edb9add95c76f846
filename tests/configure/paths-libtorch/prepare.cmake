include("${CASE}/../libtorch_copy.cmake")
copy_libtorch(torch-2.11.0 "${WORK}/a b[c$d;é")
