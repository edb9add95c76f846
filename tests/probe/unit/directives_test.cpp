// SPDX-License-Identifier: BSD-3-Clause
#include "sources/directives.h"

#include <gtest/gtest.h>

#include <string>

namespace inspect {
namespace {

// The directives, one a line: `<line>:<word>:<rest>`.
std::string Read(Text text) {
  std::string result;
  for (const Directive& one : ReadDirectives(text)) {
    result +=
        std::to_string(one.line) + ":" + std::string(one.word) + ":" + std::string(one.rest) + "\n";
  }
  return result;
}

TEST(Directives, Spellings) {
  EXPECT_EQ(Read("#include <a.h>\n"), "1:include:<a.h>\n");
  EXPECT_EQ(Read("\xef\xbb\xbf#include <a.h>"), "1:include:<a.h>\n");
  EXPECT_EQ(Read(" \t# \tinclude\t\"a b.h\"  \n"), "1:include:\"a b.h\"\n");
  EXPECT_EQ(Read("%:include<a.h>"), "1:include:<a.h>\n");
  EXPECT_EQ(Read("\r\n#ifdef A\r\n#endif\r\n"), "2:ifdef:A\n3:endif:\n");
  EXPECT_EQ(Read("#\n#error x\n#line 3\n#warning <b>\n#pragma omp\n# pragma  once \n"),
            "6:pragma:once\n");
  EXPECT_EQ(Read("#include_next <a.h>\n#import \"b.h\""),
            "1:include_next:<a.h>\n2:import:\"b.h\"\n");
  EXPECT_EQ(Read("#included <a.h>\nx #include <a.h>\nint a = 3 %:include;"), "");
}

TEST(Directives, Comments) {
  EXPECT_EQ(
      Read("// #include <a.h>\n/* #include <b.h>\n#include <c.h> */ # /**/ include /*x*/ <d.h>"
           " // e\n"),
      "3:include:<d.h>\n");
  EXPECT_EQ(Read("int a; /* b\n*/ #include <a.h>\n#include <b.h>"), "3:include:<b.h>\n");
  EXPECT_EQ(Read("#if 1 /* two\nlines */ && 0\n#endif"), "1:if:1   && 0\n3:endif:\n");
  EXPECT_EQ(Read("// a \\\n#include <a.h>\n#include <b.h>"), "3:include:<b.h>\n");
  EXPECT_EQ(Read("#include <a//b.h>\n#include \"c/*d.h\"\n#endif"),
            "1:include:<a//b.h>\n2:include:\"c/*d.h\"\n3:endif:\n");
  EXPECT_EQ(Read("/*/ #include <a.h>\n*/\n#else"), "3:else:\n");
  EXPECT_EQ(Read("/* never closed\n#include <a.h>"), "");
}

TEST(Directives, Strings) {
  EXPECT_EQ(Read("char a[] = \"/*\";\n#include <a.h>\nchar b[] = \"*/\";"), "2:include:<a.h>\n");
  EXPECT_EQ(Read("char a = '\"';\n#include <a.h>\nchar b = '\\'';\n#else"),
            "2:include:<a.h>\n4:else:\n");
  EXPECT_EQ(Read("char a[] = \"\\\"/*\";\n#else"), "2:else:\n");
  EXPECT_EQ(Read("char a[] = \"one\\\n#include <a.h>\";\n#else"), "3:else:\n");
  EXPECT_EQ(Read("int a = 1'000'000;\n#else\nint b = 0x'f;"), "2:else:\n");
  EXPECT_EQ(Read("int a = 1'0; /* ' */\n#else"), "2:else:\n");
  EXPECT_EQ(Read("don't\n#else\n\"open\n#endif"), "2:else:\n4:endif:\n");
}

TEST(Directives, RawStrings) {
  EXPECT_EQ(Read("auto a = R\"(\n#include <a.h>\n\" /* )\" ;\n#else"), "4:else:\n");
  EXPECT_EQ(Read("auto a = u8R\"x(\n)\" #include <a.h>\n)x\";\n#else"), "4:else:\n");
  EXPECT_EQ(Read("auto a = R\"(\\\n)\";\n#else"), "3:else:\n");
  EXPECT_EQ(Read("auto a = FOOR\"(\n#else"), "2:else:\n");
  EXPECT_EQ(Read("auto a = R\"never closed(\n#else"), "2:else:\n");
  EXPECT_EQ(Read("auto a = R\"(\n#else"), "");
}

TEST(Directives, ContinuedLines) {
  EXPECT_EQ(Read("#inc\\\nlude \\\r\n <a.h>\n#else"), "1:include:<a.h>\n4:else:\n");
  EXPECT_EQ(Read("#define A \\  \n  #include <a.h>\n#else"),
            "1:define:A   #include <a.h>\n3:else:\n");
  EXPECT_EQ(Read("#else\\"), "1:else:\\\n");
  EXPECT_EQ(Read("\\"), "");
  EXPECT_EQ(Read("int a \\\n#else\n#endif"), "3:endif:\n");
}

TEST(Directives, Imports) {
  EXPECT_EQ(Read("import <a.h>;\nexport import \"b.h\";\nimport a.b:c;"),
            "1:import:<a.h>;\n2:import:\"b.h\";\n3:import:a.b:c;\n");
  EXPECT_EQ(Read("import = 3;\nimport(a);\nimporting <a.h>;\nint import;\nimport f(a);\n"), "");
}

TEST(Directives, Guards) {
  auto guard = [](Text text) { return std::string(GuardOf(ReadDirectives(text))); };
  EXPECT_EQ(guard("// x\n#ifndef A_H\n#define A_H\n#include <b.h>\n#endif\nint a;"), "A_H");
  EXPECT_EQ(guard("#if !defined(A_H)\n#define A_H 1\n#endif"), "A_H");
  EXPECT_EQ(guard("#if ! defined A_H\n#define A_H\n#if B\n#else\n#endif\n#endif"), "A_H");
  EXPECT_EQ(guard("#ifndef A_H\n#define B_H\n#endif"), "");
  EXPECT_EQ(guard("#ifndef A_H\n#define A_H\n#endif\n#include <b.h>"), "");
  EXPECT_EQ(guard("#ifndef A_H\n#define A_H\n#else\n#endif"), "");
  EXPECT_EQ(guard("#if !defined(A_H) && B\n#define A_H\n#endif"), "");
  EXPECT_EQ(guard("#ifndef A_H\n#define A_H\n"), "");
  EXPECT_EQ(guard(""), "");
}

}  // namespace
}  // namespace inspect
