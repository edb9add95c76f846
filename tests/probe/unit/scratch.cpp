// SPDX-License-Identifier: BSD-3-Clause
#include "scratch.h"

#include <gtest/gtest.h>
#include <sys/wait.h>

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>

Scratch::Scratch() {
  std::string pattern = std::filesystem::temp_directory_path() / "torch cuda; XXXXXX";
  path_ = mkdtemp(pattern.data());
}

Scratch::~Scratch() {
  std::error_code ignored;
  std::filesystem::remove_all(path_, ignored);
}

std::string Scratch::Write(const std::string& name, const std::string& content) const {
  std::string path = *this / name;
  std::filesystem::create_directories(std::filesystem::path(path).parent_path());
  std::ofstream(path, std::ios::binary) << content;
  return path;
}

std::string Scratch::Folder(const std::string& name) const {
  std::filesystem::create_directories(*this / name);
  return *this / name;
}

std::string Scratch::Build(const std::string& name, const std::string& code,
                           std::string options) const {
  std::string path = *this / name;
  std::string source = Write(name + ".c", code);
  for (size_t at = options.find('%'); at != options.npos;
       at = options.find('%', at + path_.size())) {
    options.replace(at, 1, Quoted(path_));
  }
  bool library = name.find(".so") != name.npos;
  Output output =
      RunShell(std::string(TEST_COMPILER) + " -x c -O1 -w " + Quoted(source) + " -x none" +
               (library ? " -shared -fPIC -nostdlib" : "") + " -o " + Quoted(path) + " " + options);
  EXPECT_EQ(output.exit, 0) << output.text;
  std::filesystem::remove(source);
  return path;
}

std::string ReadWhole(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  std::stringstream text;
  text << file.rdbuf();
  return text.str();
}

Output RunShell(const std::string& command) {
  Output output;
  FILE* pipe = popen(("exec 2>&1; " + command).c_str(), "r");
  char buffer[4096];
  for (size_t got; (got = fread(buffer, 1, sizeof buffer, pipe)) > 0;)
    output.text.append(buffer, got);
  int status = pclose(pipe);
  output.exit = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
  return output;
}

std::string Quoted(const std::string& text) {
  std::string result = "'";
  for (char c : text) result += c == '\'' ? std::string("'\\''") : std::string(1, c);
  return result + "'";
}
