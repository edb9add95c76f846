// SPDX-License-Identifier: BSD-3-Clause
#include "elf_answer.h"

#include "driver/driver.h"
#include "elf/elf_file.h"
#include "loader/closure_facts.h"
#include "loader/cudnn.h"
#include "loader/torch_facts.h"

namespace inspect {
namespace {

Program ReadProgram(const FactReader& request, Text library_dir) {
  Program program;
  program.file = request.Get("program.file");
  program.libraries = request.GetList("program.link");
  program.folders = request.GetList("program.rpath");
  if (!program.file.empty() || !program.libraries.empty() || library_dir.empty()) return program;
  for (const char* name :
       {"libtorch.so", "libtorch_cpu.so", "libc10.so", "libtorch_cuda.so", "libc10_cuda.so"}) {
    Text path = Join({library_dir, "/", name});
    if (!IdentityOf(path).absent()) program.libraries.Add(path);
  }
  if (program.folders.empty()) program.folders.Add(library_dir);
  return program;
}

// The program's machine: that of libtorch, or of the first library it links.
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

// What the loader makes of the program. False if the answer must not be cached.
bool WriteProgram(const FactReader& request, Text library_dir, WatchList* watch,
                  UnreadFiles* unread, FactWriter* facts) {
  Program program = ReadProgram(request, library_dir);
  uint16_t machine = MachineOf(program, library_dir);
  // This system's loader and libraries do not apply to another machine.
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
  if (!library_dir.empty()) WriteNeededVersions(closure, library_dir, facts);
  size_t at_start = closure.size();
  WriteLater(&closure, driver_here, facts);
  WriteNamed(closure, facts);
  bool keep = WriteCudnn(&closure, unread, facts);
  WriteProblems(closure, driver_here ? closure.size() : at_start, unread, facts);
  return keep;
}

}  // namespace

bool WriteElf(const FactReader& request, WatchList* watch, FactWriter* facts) {
  Text library_dir = request.Get("torch.library_dir");
  UnreadFiles unread;
  if (!library_dir.empty()) {
    WriteTorch(library_dir, watch, &unread, facts);
    WriteKernels(library_dir, watch, &unread, facts);
  }
  bool keep = WriteProgram(request, library_dir, watch, &unread, facts);
  unread.Write(facts);
  // A limit of this process, or a permission, may change without a change of the file.
  return keep && unread.empty();
}

}  // namespace inspect
