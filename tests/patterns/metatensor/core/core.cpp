#include <metatensor_like.h>
bool core() { return metatensor_like(); }
