#include <Python.h>

int Version() { return PY_MAJOR_VERSION; }
