// SPDX-License-Identifier: BSD-3-Clause
#include "include_oracle.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <sstream>

namespace {

// gcc reads it before all other files, although no file includes it.
constexpr char kPredefined[] = "/usr/include/stdc-predef.h";

std::string Options(const IncludeQuestion& question) {
  std::string text;
  for (const std::string& path : question.include) text += " -I " + Quoted(path);
  for (const std::string& path : question.system) text += " -isystem " + Quoted(path);
  for (const std::string& macro : question.define) text += " -D " + Quoted(macro);
  return text;
}

std::string Compiler(const std::string& options) {
  Output output = RunShell(
      "env -u CPATH -u CPLUS_INCLUDE_PATH LC_ALL=C " TEST_COMPILER " -std=c++17 -w " + options);
  EXPECT_EQ(output.exit, 0) << output.text.substr(0, 2000);
  return output.text;
}

std::vector<std::string> Lines(const std::string& text) {
  std::vector<std::string> lines;
  std::istringstream stream(text);
  for (std::string line; std::getline(stream, line);) lines.push_back(line);
  return lines;
}

std::vector<std::string> CompilerFolders() {
  std::vector<std::string> folders;
  bool inside = false;
  for (const std::string& line : Lines(Compiler("-x c++ -E -v /dev/null -o /dev/null"))) {
    if (line == "End of search list.") inside = false;
    if (inside) folders.push_back(line.substr(1));
    if (line == "#include <...> search starts here:") inside = true;
  }
  EXPECT_FALSE(folders.empty());
  return folders;
}

// The compiler's macros, as `NAME=body`.
std::vector<std::string> CompilerMacros() {
  std::vector<std::string> macros;
  for (const std::string& line : Lines(Compiler("-x c++ -dM -E /dev/null"))) {
    std::string text = line.substr(8);  // after `#define `
    size_t blank = text.find(' ');
    if (blank != text.npos) text[blank] = '=';
    macros.push_back(text);
  }
  EXPECT_GT(macros.size(), 100u);
  return macros;
}

std::string List(const std::string& name, const std::vector<std::string>& values) {
  std::string text;
  for (size_t i = 0; i < values.size(); ++i) {
    text += "scan.0." + name + "." + std::to_string(i) + "=" + EncodePath(values[i]) + "\n";
  }
  return text;
}

std::string Real(const std::string& path) { return std::filesystem::canonical(path); }

}  // namespace

Paths IncludedByCompiler(const IncludeQuestion& question) {
  std::string text = Compiler("-M -MT x " + Options(question) + " " + Quoted(question.source));
  Paths paths;
  std::string path;
  for (size_t i = text.find(':') + 1; i < text.size(); ++i) {
    bool escape = text[i] == '\\' && i + 1 < text.size();
    if (escape && text[i + 1] != '\n') {
      path += text[++i];
    } else if (escape || text[i] == ' ' || text[i] == '\n') {
      if (!path.empty()) paths.insert(Real(path));
      path.clear();
    } else {
      path += text[i];
    }
  }
  paths.erase(Real(question.source));
  paths.erase(kPredefined);
  return paths;
}

IncludedByProbe AskIncludes(const Scratch& scratch, const IncludeQuestion& question,
                            bool all_macros) {
  std::string request = "want=sources\nscan.0.list=all\nscan.0.read=torch cuda compiler\n";
  std::vector<std::string> macros = question.define;
  if (all_macros) {
    request += "scan.0.macros=complete\n";
    for (const std::string& macro : CompilerMacros()) macros.push_back(macro);
  }
  request += List("define", macros) + List("include", question.include) +
             List("system", question.system) + List("compiler", CompilerFolders()) +
             List("source", {question.source});
  Answer answer = AskProgram(scratch, request);
  IncludedByProbe result;
  result.followed = answer["scan.0.followed"] == "yes";
  for (int n = 0; answer.count("scan.0.reached." + std::to_string(n) + ".path"); ++n) {
    std::string key = "scan.0.reached." + std::to_string(n);
    std::string path = Real(answer[key + ".path"]);
    if (path == Real(question.source) || path == kPredefined) continue;
    (answer[key + ".included"] == "yes" ? result.sure : result.perhaps).insert(path);
  }
  return result;
}

Paths Without(const Paths& paths, const Paths& others) {
  std::set<std::string> contents;
  for (const std::string& path : others) contents.insert(ReadWhole(path));
  Paths left;
  for (const std::string& path : paths) {
    if (!others.count(path) && !contents.count(ReadWhole(path))) left.insert(path);
  }
  return left;
}
