#include "uses.h"
int ByHeader() { return 1; }
