// SPDX-License-Identifier: BSD-3-Clause
// Random sources, the same for the same seed.
#pragma once

#include <random>

#include "include_oracle.h"

// Writes headers h0.h to h9.h and a source, with conditions over macros M0 to M5.
class MadeUpProject {
 public:
  // `changes`: macros are redefined or undefined.
  MadeUpProject(const Scratch& scratch, unsigned seed, bool changes)
      : random_(seed), changes_(changes) {
    for (int n = 0; n < kHeaders; ++n) {
      std::string name = "h" + std::to_string(n);
      int guard = Pick(3);
      std::string text = Lines(guard == 0 ? n + 1 : 0, 0);
      if (guard == 1) text = "#pragma once\n" + text;
      if (guard == 2) {
        text = "#ifndef G" + name + "\n#define G" + name + "\n" + text + "#endif\n";
      }
      // Every file has different content.
      scratch.Write(name + ".h", "/* " + name + " */\n" + text);
    }
    std::string text;
    for (int i = 0; i < 4; ++i) text += Lines(0, 0);
    question.source = scratch.Write("a.cpp", text);
    for (int n = 0; n < kMacros; ++n) {
      if (Pick(3) == 0) question.define.push_back("M" + std::to_string(n) + "=" + Value(n));
    }
  }

  IncludeQuestion question;

 private:
  static constexpr int kHeaders = 10;
  static constexpr int kMacros = 6;

  int Pick(int count) { return static_cast<int>(random_() % static_cast<unsigned>(count)); }
  std::string Macro() { return "M" + std::to_string(Pick(kMacros)); }
  std::string Value(int macro) { return std::to_string(changes_ ? Pick(4) : macro % 4); }

  std::string Test() {
    switch (Pick(7)) {
      case 0:
        return "defined(" + Macro() + ")";
      case 1:
        return "! defined " + Macro();
      case 2:
        return Macro() + " == " + std::to_string(Pick(4));
      case 3:
        return "(" + Test() + " && " + Test() + ")";
      case 4:
        return Test() + " || " + Test();
      case 5:
        return Macro() + " + 1 > " + std::to_string(Pick(4)) + " /* as such */";
      default:
        return "!(" + Test() + ")";
    }
  }

  // A header that includes any other needs a guard: it may include itself.
  std::string Lines(int lowest, int depth) {
    std::string text;
    for (int i = Pick(4); i >= 0; --i) {
      int kind = Pick(depth > 2 ? 3 : 5);
      int macro = Pick(kMacros);
      if (kind == 0 && lowest < kHeaders) {
        text += "# include \"h" + std::to_string(lowest + Pick(kHeaders - lowest)) + ".h\"\n";
      } else if (kind == 1) {
        text += "#define M" + std::to_string(macro) + " " + Value(macro) + "\n";
      } else if (kind == 2 && changes_) {
        text += "#undef " + Macro() + "\n";
      } else if (kind > 2) {
        text += "#if " + Test() + "\n" + Lines(lowest, depth + 1);
        if (Pick(2) == 0) text += "#elif " + Test() + "\n" + Lines(lowest, depth + 1);
        if (Pick(2) == 0) text += "#else // otherwise\n" + Lines(lowest, depth + 1);
        text += "#endif\n";
      }
    }
    return text;
  }

  std::mt19937 random_;
  bool changes_;
};
