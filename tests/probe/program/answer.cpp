// SPDX-License-Identifier: BSD-3-Clause
#include "answer.h"

#include <gtest/gtest.h>

#include <cstdio>
#include <sstream>

Answer AskProgram(const Scratch& scratch, const std::string& request,
                  const std::string& environment) {
  std::string file = scratch.Write("request.facts", request);
  Output output = RunShell("env -u LD_LIBRARY_PATH -u LD_PRELOAD -u CUDA_VISIBLE_DEVICES " +
                           environment + " " + TEST_PROGRAM + " " + Quoted(file) + " -");
  EXPECT_EQ(output.exit, 0) << output.text;
  return ParseAnswer(output.text);
}

Answer ParseAnswer(const std::string& text) {
  Answer answer;
  std::istringstream lines(text);
  for (std::string line; std::getline(lines, line);) {
    size_t equals = line.find('=');
    EXPECT_NE(equals, line.npos) << line;
    std::string value;
    for (size_t i = equals + 1; i < line.size(); ++i) {
      bool code = line[i] == '%';
      value += code ? static_cast<char>(std::stoi(line.substr(i + 1, 2), nullptr, 16)) : line[i];
      if (code) i += 2;
    }
    EXPECT_EQ(answer.count(line.substr(0, equals)), 0u) << "twice: " << line;
    answer[line.substr(0, equals)] = value;
  }
  return answer;
}

std::string EncodePath(const std::string& path) {
  std::string text;
  for (char c : path) {
    char code[8];
    snprintf(code, sizeof code, "%%%02X", static_cast<unsigned char>(c));
    text += code;
  }
  return text;
}
