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

  // False if there is no such regular file, or it cannot be read: error() says why. An empty file
  // opens, with no bytes.
  bool Open(Text path);

  // The error of Open(); EISDIR if it is no regular file.
  int error() const { return error_; }

  ByteView bytes() const { return {static_cast<const char*>(data_), size_}; }
  const FileIdentity& identity() const { return identity_; }

 private:
  int Map(int file);

  void* data_ = nullptr;
  size_t size_ = 0;
  int error_ = 0;
  FileIdentity identity_;
};

}  // namespace inspect
