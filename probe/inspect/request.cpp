// SPDX-License-Identifier: BSD-3-Clause
#include "request.h"

#include <cstdlib>

#include "base/fact_cache.h"
#include "digest_request.h"
#include "driver/driver.h"
#include "elf_answer.h"
#include "sources/scan.h"

namespace inspect {
namespace {

constexpr int kDriverSeconds = 25;  // cuInit may take ten seconds on a machine with many GPUs

Text EnvironmentLine(const char* name) {
  const char* value = getenv(name);
  return Join({name, "=", value != nullptr ? value : "", "\n"});
}

// What the ELF facts depend on besides the files: the request, the environment, and this program.
Text CacheKey(const FactReader& request) {
  TextBuilder key;
  FileIdentity own = IdentityOf(Text("/proc/self/exe"));
  own.changed = 0;  // renaming the program after its first run changed this
  key.Add(own.ToText());
  key.Add(EnvironmentLine("LD_LIBRARY_PATH"));
  key.Add(EnvironmentLine("LD_PRELOAD"));
  for (const Fact& fact : request.facts()) {
    Text name = fact.key;
    bool other = name == "want" || name == "cache.file" || StartsWith(name, "digest.") ||
                 StartsWith(name, "scan.");
    if (!other) key.Add(Join({fact.key, "=", fact.value, "\n"}));
  }
  // Paths may be relative.
  char* here = realpath(".", nullptr);
  key.Add(here != nullptr ? here : "");
  free(here);
  return key.text();
}

void AnswerElf(const FactReader& request, FactWriter* facts) {
  Text cache = request.Get("cache.file");
  Text key = cache.empty() ? "" : CacheKey(request);
  Text kept = cache.empty() ? "" : ReadCache(cache, key);
  facts->AddYesNo("inspect.cached", !kept.empty());
  if (!kept.empty()) {
    facts->AddLines(kept);
    return;
  }
  WatchList watch;
  FactWriter found;
  bool keep = WriteElf(request, &watch, &found);
  facts->AddLines(found.text());
  if (keep && !cache.empty()) WriteCache(cache, key, watch, found.text());
}

}  // namespace

FactReader RequestForFolder(Text folder) {
  FactWriter request;
  bool inner = IdentityOf(Join({folder, "/libc10.so"})).exists();
  char* real = realpath(CString(inner ? folder : Join({folder, "/lib"})), nullptr);
  request.Add("torch.library_dir", real != nullptr ? real : folder);
  free(real);
  return FactReader(request.text());
}

Text Answer(const FactReader& request) {
  Text want = Join({" ", request.Get("want", "elf driver"), " "});
  Text root = request.Get("system.root");
  bool driver = Contains(want, " driver ");
  FactWriter facts;
  facts.Add("inspect.version", "1");
  // Start the driver's slow part first, in parallel.
  GuardedTask task;
  if (driver) task.Start(AskDriver, root);
  if (Contains(want, " elf ")) AnswerElf(request, &facts);
  if (Contains(want, " sources ")) WriteScans(request, &facts);
  facts.Add("digest", RequestedDigest(request, facts.text()));
  if (IsWsl(root)) facts.Add("host.wsl", "yes");
  if (driver) {
    auto seconds = static_cast<int>(NumberAt(request.Get("driver.seconds")));
    FactWriter found;
    Text problem = task.Finish(seconds == 0 ? kDriverSeconds : seconds, kDriverKeys, &found);
    WriteDriver(root, found.text(), problem, &facts);
  }
  return facts.text();
}

}  // namespace inspect
