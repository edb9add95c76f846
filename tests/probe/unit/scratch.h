// SPDX-License-Identifier: BSD-3-Clause
// A temporary folder for a test, and small ELF files to put into it.
#pragma once

#include <string>

// Deleted when the test ends. Its name holds a blank and a `;`, as users' paths do.
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

  // Compiles C code into a shared library, or a program if the name has no `.so`. `options`:
  // compiler options, in which `%` is the folder.
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

// Quoted as one word of a shell command.
std::string Quoted(const std::string& text);
