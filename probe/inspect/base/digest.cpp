// SPDX-License-Identifier: BSD-3-Clause
#include "digest.h"

#include "file_identity.h"
#include "folder.h"

namespace inspect {
namespace {

// FNV-1a, 64 bits (Fowler, Noll, Vo). It detects changes; it is not a cryptographic hash.
uint64_t AddToDigest(uint64_t digest, Text text) {
  for (char byte : text) digest = (digest ^ static_cast<unsigned char>(byte)) * 0x100000001b3;
  return digest;
}

constexpr uint64_t kNoDigest = 0xcbf29ce484222325;

Text Digits(uint64_t digest) {
  char digits[16];
  for (int i = 15; i >= 0; --i, digest >>= 4) digits[i] = "0123456789abcdef"[digest & 15];
  return Join({Text(digits, sizeof digits)});
}

uint64_t AddPath(uint64_t digest, Text path, const FileIdentity& identity) {
  return AddToDigest(digest, Join({path, " ", identity.ToText(), "\n"}));
}

}  // namespace

Text DigestOf(const List<Text>& paths) {
  if (paths.empty()) return {};
  uint64_t digest = kNoDigest;
  for (Text path : paths) {
    FileIdentity identity = IdentityOf(path);
    digest = AddPath(digest, path, identity);
    if (!identity.folder()) continue;
    for (Text name : ListFolder(path, "", "")) {
      if (name == "." || name == "..") continue;
      digest = AddPath(digest, name, IdentityOf(Join({path, "/", name})));
    }
  }
  return Digits(digest);
}

Text DigestOfText(Text text) { return Digits(AddToDigest(kNoDigest, text)); }

}  // namespace inspect
