// SPDX-License-Identifier: BSD-3-Clause
// A folder that a test may fill, and small ELF files to fill it with.
#pragma once

#include <string>

// Gone, with its content, when the test ends. Its name holds a blank and a `;`, as users' paths do.
class Scratch {
 public:
  Scratch();
  ~Scratch();
  Scratch(const Scratch&) = delete;
  Scratch& operator=(const Scratch&) = delete;

  const std::string& path() const { return path_; }
  std::string operator/(const std::string& name) const { return path_ + "/" + name; }

  // Both return the path.
  std::string Write(const std::string& name, const std::string& content) const;
  std::string Folder(const std::string& name) const;

  // Compiles C code into a shared library, or a program if the name has no `.so`. `options` are
  // words for the compiler; `%` stands for the folder.
  std::string Build(const std::string& name, const std::string& code,
                    std::string options = "") const;

 private:
  std::string path_;
};

std::string ReadWhole(const std::string& path);

struct Output {
  int exit = -1;
  std::string text;  // standard output and error
};

// Runs a shell command.
Output RunShell(const std::string& command);

// As one word of a shell command.
std::string Quoted(const std::string& text);
