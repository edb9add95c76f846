#include <c10/util/Exception.h>
#include <dlfcn.h>
extern "C" void deepmd_load() { TORCH_CHECK(dlopen("libop_cuda.so", RTLD_NOW) != nullptr); }
