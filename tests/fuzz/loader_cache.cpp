// SPDX-License-Identifier: BSD-3-Clause
// The loader's cache, and the loader's own binary: the input is either.
#include "fuzz.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  using namespace inspect;
  Text path = InputFile(data, size);
  WatchList watch;
  LoaderPath loader = ReadLoaderPath(OwnMachine(), path, path, &watch);
  for (const char* name : {"liba.so.1", "l0", ""}) {
    loader.cache.Find(name, OwnMachine(), {"x86-64-v3", "x86-64-v2"});
  }
  return 0;
}
