// SPDX-License-Identifier: BSD-3-Clause
// A file mapped for reading. Only the pages that are accessed are read from the disk.
#pragma once

#include "byte_view.h"
#include "file_identity.h"

namespace inspect {

class MappedFile {
 public:
  MappedFile() = default;
  ~MappedFile();
  MappedFile(MappedFile&& other) noexcept;
  MappedFile& operator=(MappedFile&& other) noexcept;
  MappedFile(const MappedFile&) = delete;
  MappedFile& operator=(const MappedFile&) = delete;

  // False if there is no such regular file, or it may not be read. An empty file opens, with no
  // bytes.
  bool Open(Text path);

  ByteView bytes() const { return {static_cast<const char*>(data_), size_}; }
  const FileIdentity& identity() const { return identity_; }

 private:
  void* data_ = nullptr;
  size_t size_ = 0;
  FileIdentity identity_;
};

}  // namespace inspect
