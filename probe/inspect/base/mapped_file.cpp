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
  std::swap(error_, other.error_);
  std::swap(identity_, other.identity_);
  return *this;
}

bool MappedFile::Open(Text path) {
  // O_NONBLOCK: opening a pipe with a library's name must not block.
  int file = open(CString(path), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
  error_ = file < 0 ? errno : Map(file);
  if (file >= 0) close(file);
  return error_ == 0;
}

int MappedFile::Map(int file) {
  struct stat status;
  if (fstat(file, &status) != 0) return errno;
  identity_ = IdentityOf(status);
  if (!S_ISREG(status.st_mode)) return EISDIR;
  auto size = static_cast<size_t>(status.st_size);
  if (size == 0) return 0;
  void* data = mmap(nullptr, size, PROT_READ, MAP_PRIVATE, file, 0);
  if (data == MAP_FAILED) return errno;
  data_ = data;
  size_ = size;
  // No read-ahead: we read a few MB of a library of hundreds.
  madvise(data_, size_, MADV_RANDOM);
  return 0;
}

}  // namespace inspect
