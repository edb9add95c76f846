// SPDX-License-Identifier: BSD-3-Clause
// Builds programs and libraries, and computes their closure.
#pragma once

#include <gtest/gtest.h>

#include "base/paths.h"
#include "elf/elf_file.h"
#include "loader/elf_closure.h"
#include "scratch.h"

namespace inspect {

constexpr char kOldTags[] = "-Wl,--disable-new-dtags ";
constexpr char kNewTags[] = "-Wl,--enable-new-dtags ";

class ClosureTest : public testing::Test {
 protected:
  ClosureTest() {
    loader_.machine = OwnMachine();
    loader_.interpreter = "/lib64/ld-test.so.2";
    loader_.lib = "lib/test";
    loader_.platform = "platform";
  }

  // libleaf.so in `folder`; the folder tells the copies apart.
  std::string Leaf(const std::string& folder) {
    scratch_.Folder(folder);
    return scratch_.Build(folder + "/libleaf.so", "int leaf(void) { return 1; }",
                          "-Wl,-soname,libleaf.so");
  }
  // A program that links `links`.
  void Walk(const std::string& options) {
    program_.file =
        Join({scratch_.Build("program", "int main(void) { return 0; }",
                             "-Wl,--no-as-needed -Wl,--allow-shlib-undefined " + options)});
    closure_.Walk(program_);
  }
  // Where a library was found, relative to the test's folder, and how.
  std::string Found(Text name) {
    size_t at = closure_.Loaded(name);
    if (at == Closure::kNowhere) return "nowhere";
    std::string path(CleanPath(closure_[at].path));
    size_t start = path.find(scratch_.path());
    if (start == 0) path.erase(0, scratch_.path().size() + 1);
    return path + " " + std::string(closure_[at].via);
  }
  void AddTo(List<Text>* folders, const std::string& folder) {
    folders->Add(Join({scratch_ / folder}));
  }

  Scratch scratch_;
  LoaderPath loader_;
  WatchList watch_;
  Program program_;
  Closure closure_{loader_, &watch_};
};

}  // namespace inspect
