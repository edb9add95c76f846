// SPDX-License-Identifier: BSD-3-Clause
#include "torch_facts.h"

#include <cstring>

#include "../base/folder.h"
#include "../base/library_name.h"
#include "../base/paths.h"
#include "../elf/elf_file.h"
#include "../elf/kernel_images.h"
#include "../elf/symbol_versions.h"

namespace inspect {
namespace {

// The string ABI, from the constructor of c10::Error: its text is an old (`Ss`) or a new
// std::string.
Text StringAbi(const ElfImage& image) {
  constexpr Text kError("\0_ZN3c105ErrorC", 15);
  Text names = image.names.text();
  for (size_t at = names.find(kError); at != names.npos; at = names.find(kError, at + 1)) {
    Text symbol = image.names.TextAt(at + 1);
    if (symbol.find("NSt7__cxx1112basic_string") != symbol.npos) return "1";
    if (symbol.find("LocationESs") != symbol.npos) return "0";
  }
  return {};
}

void WriteCudaMajor(Text library_dir, UnreadFiles* unread, FactWriter* facts) {
  for (const char* file : {"/libc10_cuda.so", "/libtorch_cuda.so", "/libtorch_cuda_cu.so"}) {
    ElfImage image;
    Text path = Join({library_dir, file});
    ElfStatus status = OpenElf(path, 0, &image);
    if (status == ElfStatus::kUnreadable) unread->Add(CleanPath(path), image.problem);
    if (status != ElfStatus::kGood) continue;
    for (Text needed : image.needed) {
      LibraryName name = ParseLibraryName(needed);
      if (name.stem != "cudart" || name.major.empty()) continue;
      facts->Add("torch.cuda_major", name.major);
      return;
    }
  }
}

constexpr char kOddImages[] = "its GPU code is damaged, or in a format that is not known here";

// The libraries whose kernels every program uses. In 1.x libtorch_cuda.so was split in two.
bool IsMainLibrary(Text file) {
  return file == "libtorch_cuda.so" || file == "libtorch_cuda_cu.so" ||
         file == "libtorch_cuda_cpp.so";
}

void WriteImages(size_t index, Text file, const KernelImages& images, FactWriter* facts) {
  facts->Add(FactKey("kernels", index, "library"), file);
  facts->AddNumber(FactKey("kernels", index, "fatbins"), static_cast<int64_t>(images.fatbins));
  facts->Add(FactKey("kernels", index, "sass"), KernelCounts(images, false));
  facts->Add(FactKey("kernels", index, "ptx"), KernelCounts(images, true));
  uint32_t version = images.ptx_version;
  if (version == 0) return;
  facts->Add(FactKey("kernels", index, "ptx_isa"),
             Join({Number(version / 100), ".", Number(version % 100)}));
}

}  // namespace

void WriteTorch(Text library_dir, WatchList* watch, UnreadFiles* unread, FactWriter* facts) {
  ElfImage image;
  Text path = Join({library_dir, "/libc10.so"});
  watch->Note(path);
  ElfStatus status = OpenElf(path, 0, &image);
  if (status == ElfStatus::kUnreadable) unread->Add(CleanPath(path), image.problem);
  if (status == ElfStatus::kAbsent) return;
  if (image.machine != 0) facts->Add("torch.machine", MachineName(image.machine));
  facts->Add("torch.abi", StringAbi(image));
  WriteCudaMajor(library_dir, unread, facts);
}

void WriteKernels(Text library_dir, WatchList* watch, UnreadFiles* unread, FactWriter* facts) {
  watch->Note(library_dir);
  KernelImages main;
  bool main_known = true;
  size_t count = 0;
  int error = 0;
  List<Text> files = ListFolder(library_dir, "libtorch_cuda", ".so", &error);
  if (error != 0 && !IsAbsence(error)) unread->Add(CleanPath(library_dir), Join({strerror(error)}));
  for (Text file : files) {
    Text path = Join({library_dir, "/", file});
    watch->Note(path);
    MappedFile library;
    KernelImages images;
    bool open = library.Open(path);
    bool good = open && ReadKernelImages(library.bytes(), &images);
    if (!open) unread->Add(CleanPath(path), Join({strerror(library.error())}));
    ElfImage image;
    bool odd = open && !good && OpenElf(path, 0, &image) == ElfStatus::kGood;
    if (odd) unread->Add(CleanPath(path), kOddImages);
    if (IsMainLibrary(file)) {
      AddKernelImages(images, &main);
      main_known = main_known && good;
    }
    if (good && images.fatbins > 0) WriteImages(count++, file, images, facts);
  }
  if (!main_known) return;
  facts->Add("torch.sass", KernelCoverage(main, false));
  facts->Add("torch.ptx", KernelCoverage(main, true));
}

void WriteNeededVersions(const Closure& closure, Text library_dir, FactWriter* facts) {
  Text glibc, glibcxx, cxxabi;
  FileIdentity folder = IdentityOf(library_dir);
  for (size_t i = 0; i < closure.size(); ++i) {
    const LoadedLibrary& library = closure[i];
    if (library.path.empty() || !IdentityOf(FolderOf(library.path)).SameFile(folder)) continue;
    if (!library.known()) return;  // it may need newer ones
    RaiseToNeeded(library.image, "GLIBC_", &glibc);
    RaiseToNeeded(library.image, "GLIBCXX_", &glibcxx);
    RaiseToNeeded(library.image, "CXXABI_", &cxxabi);
  }
  facts->Add("torch.glibc_needed", glibc);
  facts->Add("torch.glibcxx_needed", glibcxx);
  facts->Add("torch.cxxabi_needed", cxxabi);
}

}  // namespace inspect
