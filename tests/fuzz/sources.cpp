// SPDX-License-Identifier: BSD-3-Clause
// The scan of sources: the input is one, and may include itself.
#include "fuzz.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  using namespace inspect;
  Text path = InputFile(data, size);
  FactWriter request;
  request.Add("scan.0.source.0", path);
  request.Add("scan.0.include.0", "/proc/self/fd");
  request.Add("scan.steps", "20000");
  FactWriter facts;
  WriteScans(FactReader(request.text()), &facts);
  return 0;
}
