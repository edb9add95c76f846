// SPDX-License-Identifier: BSD-3-Clause
#include "scan.h"

#include "include_walk.h"

namespace inspect {
namespace {

// Only other compilers and tools define these, and two libtorch macros that make its CUDA headers
// stop with #error: a project that wants those defines them.
constexpr Text kAbsent[] = {"_WIN32",
                            "_WIN64",
                            "_MSC_VER",
                            "__APPLE__",
                            "__HIPCC__",
                            "__CUDACC_RTC__",
                            "__DOXYGEN__",
                            "__DOXYGEN_ONLY__",
                            "DOXYGEN_SHOULD_SKIP_THIS",
                            "__INTELLISENSE__",
                            "TORCH_STABLE_ONLY",
                            "TORCH_TARGET_VERSION"};
constexpr Text kCuda[] = {"__CUDACC__", "__NVCC__"};

void SetMacros(const FactReader& request, Text prefix, bool cuda, Macros* macros) {
  if (request.Get(Join({prefix, ".macros"})) == "complete") {
    macros->SetComplete();
  } else {
    macros->DefineUnknown("__cplusplus");
    for (Text name : kAbsent) macros->Undefine(name, true);
    for (Text name : kCuda) cuda ? macros->DefineUnknown(name) : macros->Undefine(name, true);
    if (!cuda) macros->Undefine("__CUDA_ARCH__", true);
  }
  for (Text text : request.GetList(Join({prefix, ".define"}))) macros->DefineByFlag(text);
  for (Text name : request.GetList(Join({prefix, ".undefine"}))) macros->Undefine(name, true);
}

bool IsCudaSource(const FactReader& request, Text prefix, Text source) {
  Text language = request.Get(Join({prefix, ".language"}));
  return language.empty() ? EndsWith(source, ".cu") : language == "cuda";
}

void WriteScan(const FactReader& request, Text prefix, const HeaderKinds& kinds, ReadBudget* budget,
               FactWriter* facts) {
  IncludeFolders folders(request, prefix);
  Text read = Join({" ", request.Get(Join({prefix, ".read"})), " "});
  WalkSettings settings;
  settings.folders = &folders;
  settings.kinds = &kinds;
  settings.read_torch = Contains(read, " torch ");
  settings.read_torch_cuda = Contains(read, " torch_cuda ");
  settings.read_cuda = Contains(read, " cuda ");
  settings.read_compiler = Contains(read, " compiler ");
  SourceFiles files(&kinds, budget);
  Findings findings;
  List<Text> until = SplitWords(request.Get(Join({prefix, ".until"})));
  for (Text source : request.GetList(Join({prefix, ".source"}))) {
    if (!until.empty() && findings.AreSure(until)) {
      findings.Stop();
      break;
    }
    Macros macros;
    SetMacros(request, prefix, IsCudaSource(request, prefix, source), &macros);
    findings.Begin(source);
    IncludeWalk walk(settings, &macros, &files, budget, &findings);
    for (Text forced : request.GetList(Join({prefix, ".forced"}))) {
      FoundHeader header = folders.Find(forced, true, ".", 0);
      walk.Start(header.path.empty() ? forced : header.path);
    }
    walk.Start(source);
  }
  findings.Write(prefix, request.Get(Join({prefix, ".list"})) == "all", facts);
}

int64_t Limit(const FactReader& request, Text key, int64_t usual) {
  Text value = request.Get(key);
  return value.empty() ? usual : NumberAt(value);
}

}  // namespace

void WriteScans(const FactReader& request, FactWriter* facts) {
  HeaderKinds kinds(request);
  ReadBudget budget;
  budget.bytes = Limit(request, "scan.bytes", budget.bytes);
  budget.steps = Limit(request, "scan.steps", budget.steps);
  for (size_t n = 0;; ++n) {
    Text prefix = FactKey("scan", n);
    if (request.Get(Join({prefix, ".source.0"})).empty()) return;
    WriteScan(request, prefix, kinds, &budget, facts);
  }
}

}  // namespace inspect
