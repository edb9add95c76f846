// SPDX-License-Identifier: BSD-3-Clause
#include "elf_file.h"

#include <elf.h>

#include <cstring>

#include "../base/paths.h"
#include "elf_tables.h"

namespace inspect {
namespace {

ElfStatus Broken(ElfImage* image, const char* problem) {
  image->problem = problem;
  return ElfStatus::kBroken;
}

// The loader's checks, in its order. A file that is not ELF is an error; an ELF file for another
// machine is skipped.
ElfStatus CheckHeader(ByteView bytes, uint16_t machine, ElfImage* image, Elf64_Ehdr* header) {
  if (bytes.empty()) return Broken(image, "empty file");
  if (memcmp(bytes.data(), ELFMAG, bytes.size() < SELFMAG ? bytes.size() : SELFMAG) != 0) {
    return Broken(image, "no ELF file");
  }
  if (!bytes.Read(0, header)) return Broken(image, "truncated: no whole ELF header");
  if (header->e_ident[EI_CLASS] != ELFCLASS64) return ElfStatus::kOtherMachine;
  if (header->e_ident[EI_DATA] != ELFDATA2LSB) return ElfStatus::kOtherMachine;
  image->machine = header->e_machine;
  bool known = header->e_machine == EM_X86_64 || header->e_machine == EM_AARCH64;
  if (machine == 0 ? !known : header->e_machine != machine) return ElfStatus::kOtherMachine;
  if (header->e_type != ET_DYN && header->e_type != ET_EXEC) {
    return Broken(image, "no shared library or program");
  }
  if (header->e_phentsize != sizeof(Elf64_Phdr)) return Broken(image, "odd program headers");
  return ElfStatus::kGood;
}

ElfStatus ReadSegments(const Elf64_Ehdr& header, ElfImage* image, SegmentMap* map,
                       ByteView* dynamic) {
  ByteView bytes = image->file.bytes();
  for (uint64_t i = 0; i < header.e_phnum; ++i) {
    Elf64_Phdr segment;
    // No overflow: at most 65535 headers after an offset that Sub has checked.
    if (!bytes.Sub(header.e_phoff).ReadAt(i, &segment)) {
      return Broken(image, "truncated: program headers lie outside");
    }
    uint64_t size = bytes.size();
    if (segment.p_type == PT_LOAD &&
        (segment.p_offset > size || segment.p_filesz > size - segment.p_offset)) {
      return Broken(image, "truncated: a segment ends behind the file");
    }
    ByteView content = bytes.Sub(segment.p_offset, segment.p_filesz);
    if (segment.p_type == PT_LOAD) map->Add(segment.p_vaddr, content);
    if (segment.p_type == PT_DYNAMIC) *dynamic = content;
    if (segment.p_type == PT_INTERP)
      image->interpreter = content.Sub(0, kLongestPath + 1).TextAt(0);
  }
  return ElfStatus::kGood;
}

// The loader stops at a folder or a device with a library's name.
ElfStatus NotOpened(int error, ElfImage* image) {
  if (IsAbsence(error)) return ElfStatus::kAbsent;
  if (error == EISDIR) return Broken(image, "no regular file");
  image->problem = Join({strerror(error)});
  return ElfStatus::kUnreadable;
}

}  // namespace

ElfStatus OpenElf(Text path, uint16_t machine, ElfImage* image) {
  if (!image->file.Open(path)) return NotOpened(image->file.error(), image);
  image->budget.AddBytes(image->file.bytes().size());
  Elf64_Ehdr header;
  ElfStatus status = CheckHeader(image->file.bytes(), machine, image, &header);
  if (status != ElfStatus::kGood) return status;
  SegmentMap map;
  ByteView dynamic;
  status = ReadSegments(header, image, &map, &dynamic);
  if (status != ElfStatus::kGood) return status;
  const char* problem = dynamic.empty() ? nullptr : ReadDynamic(map, dynamic, image);
  if (image->budget.spent()) problem = kTooMuchWork;
  return problem != nullptr ? Broken(image, problem) : ElfStatus::kGood;
}

Text MachineName(uint16_t machine) {
  if (machine == EM_X86_64) return "x86_64";
  if (machine == EM_AARCH64) return "aarch64";
  if (machine == EM_386) return "i386";
  return Join({"elf-", Number(machine)});
}

uint16_t OwnMachine() {
#if defined(__x86_64__)
  return EM_X86_64;
#elif defined(__aarch64__)
  return EM_AARCH64;
#else
  return EM_NONE;
#endif
}

}  // namespace inspect
