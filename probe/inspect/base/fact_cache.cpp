// SPDX-License-Identifier: BSD-3-Clause
#include "fact_cache.h"

#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>

#include <cstdio>

#include "digest.h"
#include "facts.h"
#include "folder.h"

namespace inspect {
namespace {

constexpr char kCacheHead[] = "torchcuda-inspect-cache=2";

// The last line of an entry: that it is whole, and as it was written.
Text EndLine(Text text) { return Join({"end=", DigestOfText(text), "\n"}); }

// A plain file of ours that others cannot write to; no link, no pipe.
bool IsOurs(Text path) {
  struct stat status;
  return lstat(CString(path), &status) == 0 && S_ISREG(status.st_mode) &&
         status.st_uid == geteuid() && (status.st_mode & (S_IWGRP | S_IWOTH)) == 0;
}

// Removes the first line from the front and returns it.
Text TakeLine(Text* text) {
  size_t end = text->find('\n');
  if (end == text->npos) end = text->size();
  Text line = text->substr(0, end);
  text->remove_prefix(end < text->size() ? end + 1 : end);
  return line;
}

}  // namespace

Text ReadCache(Text path, Text key) {
  if (!IsOurs(path)) return {};
  Text text = ReadText(path);
  size_t at = text.rfind("end=");
  if (at == text.npos || text.substr(at) != EndLine(text.substr(0, at))) return {};
  text = text.substr(0, at);
  if (TakeLine(&text) != kCacheHead || TakeLine(&text) != Join({"key=", EncodeFact(key)}))
    return {};
  while (text.substr(0, 5) == "file=") {
    Text line = TakeLine(&text).substr(5);
    size_t blank = line.find(' ');
    if (blank == line.npos) return {};
    Text file = DecodeFact(line.substr(blank + 1));
    if (IdentityOf(file).ToText() != line.substr(0, blank)) return {};
  }
  return text;
}

void WriteCache(Text path, Text key, const WatchList& watch, Text facts) {
  TextBuilder text;
  text.Add(Join({kCacheHead, "\nkey=", EncodeFact(key), "\n"}));
  for (const auto& entry : watch.entries()) {
    text.Add(Join({"file=", entry.value.ToText(), " ", EncodeFact(entry.name), "\n"}));
  }
  text.Add(facts);
  text.Add(EndLine(text.text()));
  WriteWhole(path, text.text());
}

bool WriteWhole(Text path, Text text) {
  if (path == "-")
    return fwrite(text.data(), 1, text.size(), stdout) == text.size() && fflush(stdout) == 0;
  Text temporary = Join({path, ".XXXXXX"});
  int handle = mkostemp(const_cast<char*>(temporary.data()), O_CLOEXEC);  // fills in the name
  FILE* file = handle < 0 ? nullptr : fdopen(handle, "wb");
  if (file == nullptr) return false;
  bool good = fwrite(text.data(), 1, text.size(), file) == text.size();
  good = fclose(file) == 0 && good;
  good = good && rename(CString(temporary), CString(path)) == 0;
  if (!good) unlink(CString(temporary));
  return good;
}

}  // namespace inspect
