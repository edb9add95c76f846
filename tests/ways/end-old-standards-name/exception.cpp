#include <c10/util/Exception.h>
int Exception() { return 1; }
