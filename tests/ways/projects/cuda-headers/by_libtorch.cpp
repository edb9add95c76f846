#include "gpu.h"

int main() { return 0; }
