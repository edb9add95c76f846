#if SOME_SETTING
#include <c10/core/Device.h>
#endif
int Condition() { return 1; }
