// #include <c10/core/Device.h>
int Text() { return 1; }
