// SPDX-License-Identifier: BSD-3-Clause
// The request, as facts and as a run path.
#include "fuzz.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  using namespace inspect;
  Text text(reinterpret_cast<const char*>(data), size);
  FactReader request(text);
  FactWriter facts;
  for (const Fact& fact : request.facts()) facts.Add(fact.key, fact.value);
  request.GetList("scan.0.source");
  LoaderPath loader;
  ExpandFolders(text, ":", "/origin", loader);
  ParseLibraryName(text);
  CleanPath(text.substr(0, 200));
  return 0;
}
