#include <c10/core/Scalar.h>
int Scalar() { return 1; }
