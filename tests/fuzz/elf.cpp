// SPDX-License-Identifier: BSD-3-Clause
// ELF image and tables, symbol lookup, the closure and its check, GPU code: the input is a library.
#include "fuzz.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  using namespace inspect;
  Text path = InputFile(data, size);
  Program program;
  program.file = path;
  LoaderPath loader;
  loader.machine = OwnMachine();
  loader.interpreter = "/lib/none";
  WatchList watch;
  Closure closure(loader, &watch);
  closure.Walk(program);
  FactWriter facts;
  UnreadFiles unread;
  WriteClosure(closure, false, &facts);
  WriteProblems(closure, closure.size(), &unread, &facts);
  KernelImages images;
  ReadKernelImages(closure[0].image.file.bytes(), &images);
  for (const char* name : {"f", "h", "absent"}) {
    for (const char* version : {"", "V1"}) {
      Defines(closure[0].image, MakeQuery(name, {version, "libgood.so.1", false}));
    }
  }
  return 0;
}
