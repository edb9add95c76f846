// SPDX-License-Identifier: BSD-3-Clause
#include "mapped_file.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

#include <utility>

namespace inspect {

MappedFile::~MappedFile() {
  if (data_ != nullptr) munmap(data_, size_);
}

MappedFile::MappedFile(MappedFile&& other) noexcept { *this = std::move(other); }

MappedFile& MappedFile::operator=(MappedFile&& other) noexcept {
  std::swap(data_, other.data_);
  std::swap(size_, other.size_);
  std::swap(identity_, other.identity_);
  return *this;
}

bool MappedFile::Open(Text path) {
  // O_NONBLOCK: opening a pipe with a library's name must not block.
  int file = open(CString(path), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
  if (file < 0) return false;
  struct stat status;
  bool good = fstat(file, &status) == 0 && S_ISREG(status.st_mode);
  if (good) identity_ = IdentityOf(status);
  if (good && status.st_size > 0) {
    size_ = static_cast<size_t>(status.st_size);
    data_ = mmap(nullptr, size_, PROT_READ, MAP_PRIVATE, file, 0);
    good = data_ != MAP_FAILED;
    // No read-ahead: we read a few MB of a library of hundreds.
    if (good) madvise(data_, size_, MADV_RANDOM);
    if (!good) data_ = nullptr, size_ = 0;
  }
  close(file);
  return good;
}

}  // namespace inspect
