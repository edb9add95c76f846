// SPDX-License-Identifier: BSD-3-Clause
// torchcuda-inspect: reads libtorch's ELF files, asks the driver, and writes facts.
//
// It is compiled at configure time on the user's machine. One translation unit: one command builds
// it, and each standard header is read once.
//     c++ -std=c++17 -O0 inspect.cpp -o torchcuda-inspect -ldl
#include <sys/stat.h>
#include <unistd.h>

#include <cstdio>
#include <cstring>

#include "base/digest.cpp"
#include "base/fact_cache.cpp"
#include "base/facts.cpp"
#include "base/file_identity.cpp"
#include "base/folder.cpp"
#include "base/guarded_task.cpp"
#include "base/library_name.cpp"
#include "base/mapped_file.cpp"
#include "base/paths.cpp"
#include "base/runtime.cpp"
#include "base/text.cpp"
#include "base/text_table.cpp"
#include "digest_request.cpp"
#include "driver/driver.cpp"
#include "driver/gpus.cpp"
#include "elf/elf_file.cpp"
#include "elf/elf_section.cpp"
#include "elf/elf_tables.cpp"
#include "elf/kernel_images.cpp"
#include "elf/symbol_lookup.cpp"
#include "elf/symbol_versions.cpp"
#include "elf/undefined_symbols.cpp"
#include "elf/version_tables.cpp"
#include "elf_answer.cpp"
#include "loader/closure_check.cpp"
#include "loader/closure_facts.cpp"
#include "loader/cudnn.cpp"
#include "loader/cudnn_version.cpp"
#include "loader/elf_closure.cpp"
#include "loader/library_guess.cpp"
#include "loader/library_search.cpp"
#include "loader/loader_cache.cpp"
#include "loader/loader_path.cpp"
#include "loader/torch_facts.cpp"
#include "loader/unread_files.cpp"
#include "request.cpp"
#include "runs_on.cpp"
#include "sources/arithmetic.cpp"
#include "sources/branches.cpp"
#include "sources/condition.cpp"
#include "sources/directives.cpp"
#include "sources/expression.cpp"
#include "sources/expression_terms.cpp"
#include "sources/findings.cpp"
#include "sources/header_kind.cpp"
#include "sources/include_folders.cpp"
#include "sources/include_step.cpp"
#include "sources/include_walk.cpp"
#include "sources/macros.cpp"
#include "sources/names.cpp"
#include "sources/scan.cpp"
#include "sources/source_file.cpp"
#include "sources/source_lexer.cpp"

#ifndef TORCHCUDA_INSPECT_SOURCES  // CMakeLists.txt defines it: the hash of these sources
#define TORCHCUDA_INSPECT_SOURCES "unknown"
#endif

namespace inspect {
namespace {

constexpr char kHelp[] =
    "usage: torchcuda-inspect <libtorch folder>     all facts, on standard output\n"
    "       torchcuda-inspect --runs-on             this machine, as TorchCUDA_RUNS_ON takes it\n"
    "       torchcuda-inspect <request> <answer>    files of `key=value` lines; `-` is standard\n"
    "                                               input or output\n"
    "       torchcuda-inspect --help | --version\n"
    "\n"
    "Says what libtorch needs, what its program would load, what the GPU code in it is built for,\n"
    "and what driver and GPUs this machine has.\n"
    "Exit code 0; 1 if there is no libtorch in the folder, or no driver or no GPU for --runs-on;\n"
    "2 if it could not do its work.\n";

// Longer than any answer takes. A hanging file system must not block a configure for ever.
constexpr unsigned kAlarmSeconds = 60;

int Run(const FactReader& request, Text answer) {
  if (WriteWhole(answer, Answer(request))) return 0;
  fprintf(stderr, "torchcuda-inspect: cannot write %s\n", CString(answer));
  return 2;
}

int RunFolder(Text folder) {
  FactReader request = RequestForFolder(folder);
  int result = Run(request, "-");
  Text library = Join({request.Get("torch.library_dir"), "/libc10.so"});
  if (result != 0 || IdentityOf(library).exists()) return result;
  fprintf(stderr, "torchcuda-inspect: there is no libtorch in %s\n", CString(folder));
  return 1;
}

int PrintRunsOn() {
  RunsOn answer = RunsOnFrom(FactReader(Answer(FactReader("want=driver\n"))));
  if (!answer.words.empty() && (puts(CString(answer.words)) < 0 || fflush(stdout) != 0)) return 2;
  if (answer.problem.empty()) return 0;
  fprintf(stderr, "torchcuda-inspect: %s\n", CString(answer.problem));
  return 1;
}

}  // namespace
}  // namespace inspect

int main(int count, char** words) {
  using namespace inspect;
  Text first = count > 1 ? words[1] : "";
  if (count == 2 && first == "--help") return fputs(kHelp, stdout) < 0 ? 2 : 0;
  if (count == 2 && first == "--version")
    return puts("torchcuda-inspect 1 " TORCHCUDA_INSPECT_SOURCES) < 0 ? 2 : 0;
  umask(077);  // the cache file is for its user only
  alarm(kAlarmSeconds);
  if (count == 2 && first == "--runs-on") return PrintRunsOn();
  FileIdentity identity = IdentityOf(first);
  if (count == 2 && identity.folder()) return RunFolder(first);
  bool readable = first == "-" || (identity.exists() && !identity.folder());
  if (count == 3 && readable) {
    int error = 0;
    Text text = ReadText(first == "-" ? "/dev/stdin" : first, &error);
    if (error == 0) return Run(FactReader(text), words[2]);
    fprintf(stderr, "torchcuda-inspect: cannot read %s: %s\n", CString(first), strerror(error));
    return 2;
  }
  if (count == 2 || count == 3) {
    fprintf(stderr, "torchcuda-inspect: no such %s: %s\n", count == 2 ? "folder" : "request",
            CString(first));
  }
  fputs(kHelp, stderr);
  return 2;
}
