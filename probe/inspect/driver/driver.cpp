// SPDX-License-Identifier: BSD-3-Clause
#include "driver.h"

#include <cstdlib>
#include <cstring>

#include "../base/file_identity.h"
#include "../base/folder.h"
#include "../base/library_name.h"
#include "../base/paths.h"
#include "../base/shared_library.h"
#include "gpus.h"

namespace inspect {
namespace {

// `535.104.05`: digits and dots, three digits first. (Tegra's libcuda.so.1.1 is not a driver
// version.)
bool IsDriverVersion(Text text) {
  size_t dot = text.find('.');
  return dot != text.npos && dot >= 3 && text.find_first_not_of("0123456789.") == text.npos;
}

// Formats:
// `NVRM version: NVIDIA UNIX x86_64 Kernel Module  535.104.05  Sat Aug 19 …`
// `NVRM version: NVIDIA UNIX Open Kernel Module for x86_64  580.95.05  Release Build …`
Text FirstVersion(Text text) {
  for (Text word : SplitWords(text.substr(0, text.find('\n')))) {
    if (IsDriverVersion(word)) return word;
  }
  return {};
}

// Asks NVML, for a driver whose module shows no version (WSL). Prototypes: nvml.h of CUDA 12 and
// 13.
Text NvmlDriverVersion() {
  SharedLibrary nvml("libnvidia-ml.so.1");
  auto init = nvml.Symbol<int()>("nvmlInit_v2");
  auto version = nvml.Symbol<int(char*, unsigned)>("nvmlSystemGetDriverVersion");
  char text[96] = "";
  if (init == nullptr || version == nullptr || init() != 0 || version(text, 80) != 0) return {};
  return Join({text});
}

void WriteLibrary(const SharedLibrary& cuda, FactWriter* facts) {
  Text path = cuda.PathOf("cuInit");
  facts->Add("driver.library", CleanPath(path));
  facts->Add("driver.kind", DriverKind(path));
}

}  // namespace

Text KernelModuleVersion(Text root, Text* problem) {
  for (Text file : {"/proc/driver/nvidia/version", "/sys/module/nvidia/version"}) {
    int error = 0;
    Text path = Join({root, file});
    Text version = FirstVersion(ReadText(path, &error));
    if (!version.empty()) return version;
    bool unread = error != 0 && !IsAbsence(error);
    if (unread && problem != nullptr) *problem = Join({path, ": ", strerror(error)});
  }
  return {};
}

bool IsWsl(Text root) {
  Text text = ReadText(Join({root, "/proc/version"}));
  return Contains(text, "microsoft") || Contains(text, "Microsoft");
}

bool HasKernelDriver(Text root) {
  return !KernelModuleVersion(root).empty() || IdentityOf(Join({root, "/dev/dxg"})).exists();
}

Text DriverKind(Text path) {
  char* real = realpath(CString(path), nullptr);
  Text both = Join({path, "\n", real != nullptr ? real : ""});
  free(real);
  if (Contains(both, "/stubs/")) return "stub";
  if (Contains(both, "/usr/lib/wsl/")) return "wsl";
  if (Contains(both, "/compat/") || Contains(both, "/cuda-compat")) return "compat";
  return "real";
}

// Prototypes: cuda.h of CUDA 12 and 13. A stub answers every call with 34.
void AskDriver(Text root, FactWriter* facts) {
  SharedLibrary cuda("libcuda.so.1");
  if (!cuda.is_open()) {
    facts->Add("driver.error", cuda.error());
    return;
  }
  WriteLibrary(cuda, facts);
  int number = 0;
  auto version = cuda.Symbol<int(int*)>("cuDriverGetVersion");
  if (version != nullptr && version(&number) == 0) facts->Add("driver.cuda", CudaVersion(number));
  if (KernelModuleVersion(root).empty()) facts->Add("driver.version", NvmlDriverVersion());
  WriteGpus(cuda, root, facts);
}

void WriteDriver(Text root, Text found, Text problem, FactWriter* facts) {
  constexpr int kStubLibrary = 34;  // CUDA_ERROR_STUB_LIBRARY
  FactReader answer(found);
  Text kernel = KernelModuleVersion(root, &problem);
  Text kind = answer.Get("driver.kind");
  bool stub = kind == "stub" || answer.Get("driver.init") == Number(kStubLibrary);
  bool here = HasKernelDriver(root);
  bool present = here || (!kind.empty() && !stub);
  // Where we could not look, there may be one.
  Text error = answer.Get("driver.error");
  bool looked = problem.empty() && (error.empty() || Contains(error, "No such file"));
  if (present || looked) facts->AddYesNo("driver.present", present);
  facts->Add("driver.version", kernel);
  facts->Add("driver.error", problem);
  if (stub) facts->Add("driver.kind", "stub");
  for (const Fact& fact : answer.facts()) {
    // Without a driver, its library is expected to be missing. A stub supports no CUDA version.
    bool news = fact.key != "driver.error" || here || !Contains(fact.value, "No such file");
    bool kept = !stub || (fact.key != "driver.cuda" && fact.key != "driver.kind");
    if (news && kept) facts->Add(fact.key, fact.value);
  }
}

}  // namespace inspect
