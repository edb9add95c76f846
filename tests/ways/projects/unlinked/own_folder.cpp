#include "c10/mine.h"
int OwnFolder() { return 1; }
