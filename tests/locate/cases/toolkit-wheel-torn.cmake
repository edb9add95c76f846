# Wheels installed one by one: crt and nvvm are missing.
set(site "${WORK}/venv/lib/python3.12/site-packages")
lay_toolkit("${site}/nvidia/cu13" 13 0 include lib)
file(REMOVE_RECURSE "${site}/nvidia/cu13/nvvm" "${site}/nvidia/cu13/include/crt")
set(ENV{VIRTUAL_ENV} "${WORK}/venv")
expect(nvcc.path "${site}/nvidia/cu13/bin/nvcc")
expect(toolkit.missing "nvvm crt")
expect_unknown(nvcc.gcc_max nvcc.clang_max toolkit.math_noexcept)
expect(toolkit.cccl no)
