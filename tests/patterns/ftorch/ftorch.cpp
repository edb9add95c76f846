#include <c10/core/Device.h>
extern "C" int ftorch_is_cpu(void) { return c10::Device("cpu").is_cpu() ? 1 : 0; }
