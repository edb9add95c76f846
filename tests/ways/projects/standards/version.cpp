#include <torch/version.h>
int Version() { return 1; }
