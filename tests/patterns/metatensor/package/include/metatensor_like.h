#include <c10/core/Device.h>
inline bool metatensor_like() { return c10::Device("cpu").is_cpu(); }
