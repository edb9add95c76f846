// SPDX-License-Identifier: BSD-3-Clause
// torchcuda-inspect: reads libtorch's ELF files and asks the driver, and writes what it found as
// facts.
//
// It is compiled on the user's machine when a project is configured: one translation unit, so that
// one command builds it and the standard headers are read once.
//     c++ -std=c++17 -O0 inspect.cpp -o torchcuda-inspect -ldl
#include <unistd.h>

#include <cstdio>

#include "closure_check.cpp"
#include "closure_facts.cpp"
#include "cudnn.cpp"
#include "digest.cpp"
#include "driver.cpp"
#include "elf_closure.cpp"
#include "elf_image.cpp"
#include "elf_section.cpp"
#include "elf_tables.cpp"
#include "fact_cache.cpp"
#include "facts.cpp"
#include "file_identity.cpp"
#include "folder.cpp"
#include "gpus.cpp"
#include "guarded_task.cpp"
#include "kernel_images.cpp"
#include "library_name.cpp"
#include "library_search.cpp"
#include "loader_cache.cpp"
#include "loader_path.cpp"
#include "mapped_file.cpp"
#include "paths.cpp"
#include "request.cpp"
#include "symbol_lookup.cpp"
#include "symbol_versions.cpp"
#include "text.cpp"
#include "torch_facts.cpp"
#include "undefined_symbols.cpp"

namespace inspect {
namespace {

constexpr char kHelp[] =
    "usage: torchcuda-inspect <libtorch folder>         all facts, on standard output\n"
    "       torchcuda-inspect <request> <answer>        files of `key=value` lines; `-` is "
    "standard\n"
    "                                                   input or output\n"
    "       torchcuda-inspect --help | --version\n"
    "\n"
    "Says what libtorch needs, what its program would load, what the GPU code in it is built for,\n"
    "and what driver and GPUs this machine has. Exit code 0, or 2 if it could not do its work.\n";

// Longer than any answer takes; a file system that hangs must not hold a configure for ever.
constexpr unsigned kAlarmSeconds = 60;

int Run(const FactReader& request, Text answer) {
  if (WriteWhole(answer, Answer(request))) return 0;
  fprintf(stderr, "torchcuda-inspect: cannot write %s\n", CString(answer));
  return 2;
}

}  // namespace
}  // namespace inspect

int main(int count, char** words) {
  using namespace inspect;
  Text first = count > 1 ? words[1] : "";
  if (count == 2 && first == "--help") return fputs(kHelp, stdout) < 0 ? 2 : 0;
  if (count == 2 && first == "--version") return puts("torchcuda-inspect 1") < 0 ? 2 : 0;
  alarm(kAlarmSeconds);
  FileIdentity identity = IdentityOf(first);
  if (count == 2 && identity.folder()) return Run(RequestForFolder(first), "-");
  bool readable = first == "-" || (identity.exists() && !identity.folder());
  if (count == 3 && readable) {
    Text text = ReadText(first == "-" ? "/dev/stdin" : first);
    return Run(FactReader(text), words[2]);
  }
  if (count == 2 || count == 3) {
    fprintf(stderr, "torchcuda-inspect: no such %s: %s\n", count == 2 ? "folder" : "request",
            CString(first));
  }
  fputs(kHelp, stderr);
  return 2;
}
