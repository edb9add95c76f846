// SPDX-License-Identifier: BSD-3-Clause
#include "digest.h"

#include "file_identity.h"
#include "folder.h"

namespace inspect {
namespace {

// FNV-1a, 64 bits (Fowler, Noll, Vo): it is to notice changes, not to withstand anybody.
uint64_t AddToDigest(uint64_t digest, Text text) {
  for (char byte : text) digest = (digest ^ static_cast<unsigned char>(byte)) * 0x100000001b3;
  return digest;
}

}  // namespace

Text DigestOf(const List<Text>& paths) {
  if (paths.empty()) return {};
  uint64_t digest = 0xcbf29ce484222325;
  for (Text path : paths) {
    FileIdentity identity = IdentityOf(path);
    digest = AddToDigest(digest, Join({path, " ", identity.ToText(), "\n"}));
    if (!identity.folder()) continue;
    for (Text name : ListFolder(path, "", "")) {
      if (name == "." || name == "..") continue;
      Text line = Join({name, " ", IdentityOf(Join({path, "/", name})).ToText(), "\n"});
      digest = AddToDigest(digest, line);
    }
  }
  char digits[16];
  for (int i = 15; i >= 0; --i, digest >>= 4) digits[i] = "0123456789abcdef"[digest & 15];
  return Join({Text(digits, sizeof digits)});
}

}  // namespace inspect
