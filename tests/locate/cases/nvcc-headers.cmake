# host_config.h as in releases: HOS's test comes first, and Grace's clang has a separate one; and a
# flag that overrides it.
lay_toolkit("${WORK}/own" 13 4)
lay_crt("${WORK}/own/include" 16 23)
file(
  WRITE "${WORK}/own/include/crt/math_functions.h"
  "extern __DEVICE_FUNCTIONS_DECL__ __device_builtin__ double                 rsqrt(double x);\n"
  "extern __DEVICE_FUNCTIONS_DECL__ __device_builtin__ double                 cospi(double x) __NV_IEC_60559_FUNCS_EXCEPTION_SPECIFIER;\n"
)
set(ENV{PATH} "${WORK}/own/bin")
set(ENV{NVCC_APPEND_FLAGS} "-allow-unsupported-compiler")
expect(nvcc.gcc_max 16)
expect(nvcc.clang_max 22)
expect(nvcc.allow_unsupported yes)
expect(toolkit.math_noexcept yes)
expect(toolkit.rsqrt_noexcept no)
