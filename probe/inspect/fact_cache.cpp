// SPDX-License-Identifier: BSD-3-Clause
#include "fact_cache.h"

#include <unistd.h>

#include <cstdio>

#include "facts.h"
#include "folder.h"

namespace inspect {
namespace {

constexpr char kCacheHead[] = "torchcuda-inspect-cache=1";
constexpr char kCacheEnd[] = "end=yes\n";

// A line up to its end, taken off the front.
Text TakeLine(Text* text) {
  size_t end = text->find('\n');
  if (end == text->npos) end = text->size();
  Text line = text->substr(0, end);
  text->remove_prefix(end < text->size() ? end + 1 : end);
  return line;
}

}  // namespace

Text ReadCache(Text path, Text key) {
  Text text = ReadText(path);
  Text end = kCacheEnd;
  if (text.size() < end.size() || text.substr(text.size() - end.size()) != end) return {};
  text.remove_suffix(end.size());
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
  for (const WatchList::Entry& entry : watch.entries()) {
    text.Add(Join({"file=", entry.identity.ToText(), " ", EncodeFact(entry.path), "\n"}));
  }
  text.Add(Join({facts, kCacheEnd}));
  WriteWhole(path, text.text());
}

bool WriteWhole(Text path, Text text) {
  if (path == "-")
    return fwrite(text.data(), 1, text.size(), stdout) == text.size() && fflush(stdout) == 0;
  Text temporary = Join({path, ".", Number(getpid()), ".tmp"});
  FILE* file = fopen(CString(temporary), "wbe");
  if (file == nullptr) return false;
  bool good = fwrite(text.data(), 1, text.size(), file) == text.size();
  good = fclose(file) == 0 && good;
  good = good && rename(CString(temporary), CString(path)) == 0;
  if (!good) unlink(CString(temporary));
  return good;
}

}  // namespace inspect
