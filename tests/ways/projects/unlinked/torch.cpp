#include <c10/core/Device.h>
int Torch() { return 1; }
