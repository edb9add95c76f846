# Spaces, `;`, `[`, `*`, `?`, `$` and UTF-8 in the module's own path: the same rules are loaded.
set(CASE_SCRIPT "@WORK@/a [b*c?d|e $f é/cmake/TorchCUDACheck.cmake")
set(CASE_CMAKES 3.22.6 4.4.4)
set(CASE_PREPARE prepare.cmake)
set(CASE_ARGS "-DTorchCUDA_FACTS=@SOURCE@/tests/rules/nvcc-major/13-for-12.facts")
set(CASE_EXIT 1)
set(CASE_EXPECT "error \\[nvcc-major\\]" "TorchCUDA: misfit")
set(CASE_VERDICT misfit)
