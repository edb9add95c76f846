// Text that looks like an include, and includes that nothing takes. See lib/*.h
#include <string>
#if defined(WITHOUT_CUDA) /* [ ; */
#include <vector>
#else
#include <cuda_runtime_api.h>
#endif
#ifndef WITHOUT_CUDA
#include <cuda_runtime.h>
#elif defined(SOMETHING)
#include <cuda_fp16.h>
#endif
/*
#include <cuda_runtime_api.h>
*/
#if 0
#include <cuda_runtime_api.h>
#endif
#if __has_include(<crt/host_defines.h>)
#include <cuda_runtime_api.h>
#endif
#ifdef __CUDACC__
#include <cuda_runtime_api.h>
#endif
#if defined(WITHOUT_CUDA) && defined(WITH_CUDA)
#include <cuda_runtime_api.h>
#endif
#define TEXT \
  "a \
#include <cuda_runtime_api.h>"

const char* pattern = "/*";
const char* kernel = R"cuda(
#include <cuda_fp16.h>
)cuda";

int main() { return std::string(TEXT).empty() || kernel == pattern ? 1 : 0; }
