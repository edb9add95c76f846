// SPDX-License-Identifier: BSD-3-Clause
#include "request.h"

#include <cstdlib>

#include "closure_facts.h"
#include "cudnn.h"
#include "digest.h"
#include "driver.h"
#include "fact_cache.h"
#include "torch_facts.h"

namespace inspect {
namespace {

constexpr int kDriverSeconds = 25;  // cuInit of a machine with many GPUs may take ten

Program ReadProgram(const FactReader& request, Text library_dir) {
  Program program;
  program.file = request.Get("program.file");
  program.libraries = request.GetList("program.link");
  program.folders = request.GetList("program.rpath");
  if (!program.file.empty() || !program.libraries.empty() || library_dir.empty()) return program;
  for (const char* name :
       {"libtorch.so", "libtorch_cpu.so", "libc10.so", "libtorch_cuda.so", "libc10_cuda.so"}) {
    Text path = Join({library_dir, "/", name});
    if (IdentityOf(path).exists()) program.libraries.Add(path);
  }
  if (program.folders.empty()) program.folders.Add(library_dir);
  return program;
}

// The machine of the program: that of libtorch, or of what it links first.
uint16_t MachineOf(const Program& program, Text library_dir) {
  List<Text> files;
  if (!program.file.empty()) files.Add(program.file);
  for (Text path : program.libraries) files.Add(path);
  if (!library_dir.empty()) files.Add(Join({library_dir, "/libc10.so"}));
  for (Text file : files) {
    ElfImage image;
    if (OpenElf(file, 0, &image) == ElfStatus::kGood) return image.machine;
  }
  return OwnMachine();
}

// Everything that ELF files tell. False where it should be asked again next time.
bool WriteElf(const FactReader& request, WatchList* watch, FactWriter* facts) {
  Text library_dir = request.Get("torch.library_dir");
  if (!library_dir.empty()) {
    WriteTorch(library_dir, watch, facts);
    WriteKernels(library_dir, watch, facts);
  }
  Program program = ReadProgram(request, library_dir);
  uint16_t machine = MachineOf(program, library_dir);
  // For another machine, this system's loader and libraries say nothing.
  if (machine != OwnMachine()) return true;
  ElfImage file;
  if (!program.file.empty()) OpenElf(program.file, machine, &file);
  LoaderPath loader = ReadLoaderPath(machine, file.interpreter, request.Get("loader.cache"), watch);
  Closure closure(loader, watch);
  closure.Walk(program);
  WriteSystemVersions(closure, facts);
  if (program.file.empty() && program.libraries.empty()) return true;
  Text root = request.Get("system.root");
  watch->Note(Join({root, "/proc/driver/nvidia"}));
  watch->Note(Join({root, "/sys/module/nvidia"}));
  bool driver_here = HasKernelDriver(root);
  WriteClosure(closure, driver_here, facts);
  WriteProblems(closure, facts);
  if (!library_dir.empty()) WriteNeededVersions(closure, library_dir, facts);
  WriteLater(&closure, driver_here, facts);
  WriteNamed(closure, facts);
  return WriteCudnn(&closure, facts);
}

Text EnvironmentLine(const char* name) {
  const char* value = getenv(name);
  return Join({name, "=", value != nullptr ? value : "", "\n"});
}

// What the answer from ELF files depends on besides the files: the question, the environment, and
// this program itself.
Text CacheKey(const FactReader& request) {
  TextBuilder key;
  key.Add(IdentityOf(Text("/proc/self/exe")).ToText());
  key.Add(EnvironmentLine("LD_LIBRARY_PATH"));
  key.Add(EnvironmentLine("LD_PRELOAD"));
  for (const Fact& fact : request.facts()) {
    Text name = fact.key;
    bool other =
        name == "want" || name == "cache.file" || name == "seen" || StartsWith(name, "digest.");
    if (!other) key.Add(Join({fact.key, "=", fact.value, "\n"}));
  }
  // Folders may be named from the current one.
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

// What was asked for, and the libraries that were found.
List<Text> DigestPaths(const FactReader& request, Text found) {
  List<Text> paths = request.GetList("digest");
  if (paths.empty()) return paths;
  FactReader reader(found);
  for (const Fact& fact : reader.facts()) {
    if (StartsWith(fact.key, "closure.") && EndsWith(fact.key, ".path")) paths.Add(fact.value);
  }
  return paths;
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
  // The driver takes its time, and needs none of ours.
  GuardedTask task;
  if (driver) task.Start(AskDriver, root);
  if (Contains(want, " elf ")) AnswerElf(request, &facts);
  facts.Add("digest", DigestOf(DigestPaths(request, facts.text())));
  Seen seen = LookAt(request.Get("seen"));
  facts.Add("seen_digest", seen.digest);
  if (!seen.digest.empty()) facts.Add("seen_newest", Number(seen.newest));
  if (IsWsl(root)) facts.Add("host.wsl", "yes");
  if (driver) {
    int seconds = atoi(CString(request.Get("driver.seconds", "0")));
    FactWriter found;
    Text problem = task.Finish(seconds == 0 ? kDriverSeconds : seconds, &found);
    WriteDriver(root, found.text(), problem, &facts);
  }
  return facts.text();
}

}  // namespace inspect
