// SPDX-License-Identifier: BSD-3-Clause
// cuDNN as its wheels lay it: libcudnn names some parts, libcudnn_graph the others, each part finds
// the others beside itself.
#include <unistd.h>

#include "small_torch.h"

namespace {

class Cudnn : public SmallTorch {
 protected:
  void SetUp() override {
    ASSERT_EQ(symlink((scratch_ / ".").c_str(), plain_.c_str()), 0);
    Build(true);
    Lay("cudnn", 91900, "$ORIGIN");
    scratch_.Build("torch/lib/libtorch_cuda.so", "int cuda;",
                   "-Wl,-soname,libtorch_cuda.so -Wl,--no-as-needed -Wl,--disable-new-dtags "
                   "-Wl,-rpath,'$ORIGIN:$ORIGIN/../../cudnn:$ORIGIN/../../cuda' "
                   "%/torch/lib/libc10_cuda.so %/cudnn/libcudnn.so.9");
  }
  void TearDown() override { unlink(plain_.c_str()); }
  void Lay(const std::string& folder, int version, const std::string& path,
           const std::string& tags = "-Wl,--enable-new-dtags") {
    scratch_.Folder(folder);
    std::string number = std::to_string(version);
    std::string rpath = " " + tags + " -Wl,-rpath,'" + path + "'";
    std::string get = "unsigned long cudnnGetVersion(void) { return " + number +
                      "; } unsigned long cudnnGetCudartVersion(void) { return 13010; }";
    scratch_.Build(folder + "/libcudnn.so.9",
                   get + "const char* names[] = {\"libcudnn_graph.so\", \"libcudnn_ops.so\"};",
                   "-Wl,-soname,libcudnn.so.9" + rpath);
    scratch_.Build(
        folder + "/libcudnn_graph.so.9",
        get + "const char* n[] = {\"libcudnn_heuristic.so\", \"libcudnn_engines_x.so\"};",
        "-Wl,-soname,libcudnn_graph.so.9" + rpath);
    for (const char* part : {"ops", "heuristic", "engines_x"}) {
      scratch_.Build(folder + "/libcudnn_" + part + ".so.9",
                     "char room[" + number + "] = {1}; int " + part + ";");
    }
  }
  void Remove(const std::string& file) { unlink((scratch_ / file).c_str()); }
  std::string Path(const std::string& folder) { return "LD_LIBRARY_PATH=" + plain_ + "/" + folder; }

  // A `;` in the scratch folder's name would divide LD_LIBRARY_PATH.
  std::string plain_ = "/tmp/torchcuda-cudnn." + std::to_string(getpid());
};

TEST_F(Cudnn, Complete) {
  Answer answer = Ask();
  EXPECT_EQ(answer["cudnn.library"], scratch_ / "cudnn/libcudnn.so.9");
  EXPECT_EQ(answer["cudnn.version"], "9.19.0");
  EXPECT_EQ(answer["cudnn.cuda"], "13.1");
  EXPECT_EQ(answer["cudnn.sublibraries"], "engines_x graph heuristic ops");
  EXPECT_EQ(answer["cudnn.sublibraries_missing"], "");
  EXPECT_EQ(answer["cudnn.sublibraries_mixed"], "");
  EXPECT_EQ(answer["cudnn.elsewhere"], "");
}

// libcudnn_graph names this part, libcudnn does not.
TEST_F(Cudnn, APartIsMissing) {
  Remove("cudnn/libcudnn_engines_x.so.9");
  Answer answer = Ask();
  EXPECT_EQ(answer["cudnn.sublibraries_missing"], "engines_x");
  EXPECT_EQ(answer["cudnn.elsewhere"], "");
  Lay("other", 92600, "$ORIGIN");
  Remove("other/libcudnn.so.9");
  answer = Ask("", Path("other"));
  EXPECT_EQ(answer["cudnn.sublibraries_missing"], "engines_x");
  EXPECT_EQ(answer["cudnn.elsewhere"], plain_ + "/other");
}

// One part of another version comes first on LD_LIBRARY_PATH.
TEST_F(Cudnn, AnotherPartComesFirst) {
  Lay("other", 92600, "$ORIGIN");
  for (const char* part : {"graph", "heuristic", "ops"}) {
    std::string folder = scratch_.Folder(std::string("only_") + part);
    RunShell("cp " + Quoted(scratch_ / "other/libcudnn_") + part + ".so.9 " + Quoted(folder));
    Answer answer = Ask("", Path(std::string("only_") + part));
    EXPECT_EQ(answer["cudnn.sublibraries_mixed"], part);
    EXPECT_EQ(answer["cudnn.elsewhere"], plain_ + "/only_" + part);
  }
  // With a DT_RPATH, libcudnn's own folder comes first.
  Lay("cudnn", 91900, "$ORIGIN", "-Wl,--disable-new-dtags");
  Answer answer = Ask("", Path("only_heuristic"));
  EXPECT_EQ(answer["cudnn.sublibraries_mixed"], "");
  EXPECT_EQ(answer["cudnn.elsewhere"], "");
}

TEST_F(Cudnn, TheSameVersionFirstDoesNoHarm) {
  Lay("other", 91900, "$ORIGIN:/some/other/folder");
  Remove("other/libcudnn.so.9");
  Answer answer = Ask("", Path("other"));
  EXPECT_EQ(answer["cudnn.sublibraries_mixed"], "");
  EXPECT_EQ(answer["cudnn.elsewhere"], "");
}

TEST_F(Cudnn, ALinkToLibcudnnIsNoOtherCudnn) {
  RunShell("mv " + Quoted(scratch_ / "cudnn") + " " + Quoted(scratch_ / "there"));
  scratch_.Folder("cudnn");
  RunShell("ln -s ../there/libcudnn.so.9 " + Quoted(scratch_ / "cudnn/libcudnn.so.9"));
  EXPECT_EQ(Ask("", Path("there"))["cudnn.elsewhere"], "");
}

}  // namespace
