// SPDX-License-Identifier: BSD-3-Clause
// Makes open(), fopen() or mmap() fail for some files, as a limit, a permission or a bad disk does.
#pragma once

#include <cerrno>
#include <string>

struct Failure {
  int error;
  bool map;         // mmap() fails, not open()
  bool takes_next;  // the loader takes a copy in a later folder of the same list
};

inline constexpr Failure kFailures[] = {{ENOMEM, true, false},
                                        {EMFILE, false, false},
                                        {EACCES, false, true},
                                        {EPERM, false, false},
                                        {EIO, false, false}};

// A library to preload.
class FailingFiles {
 public:
  FailingFiles();
  ~FailingFiles();
  FailingFiles(const FailingFiles&) = delete;
  FailingFiles& operator=(const FailingFiles&) = delete;

  // The environment in which files fail whose path holds this text.
  std::string Environment(const std::string& file, const Failure& failure) const;

 private:
  std::string folder_;
};
