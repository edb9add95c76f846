// SPDX-License-Identifier: BSD-3-Clause
#include "findings.h"

namespace inspect {
namespace {

constexpr size_t kMostUnfollowed = 20;
constexpr size_t kMostHeaders = 200;

Text Word(Truth truth) {
  return truth == Truth::kYes ? "yes" : truth == Truth::kNo ? "no" : "maybe";
}

void WriteList(Text prefix, const List<TextTable<Truth>::Entry>& entries, size_t most,
               FactWriter* facts) {
  for (size_t i = 0; i < entries.size() && i < most; ++i) {
    facts->Add(FactKey(prefix, i, "path"), entries[i].name);
    facts->Add(FactKey(prefix, i, "included"), Word(entries[i].value));
  }
}

}  // namespace

void Findings::Begin(Text source) { sources_.Add({source, {}, true}); }

void Findings::Raise(bool sure, Truth* state) {
  if (sure) *state = Truth::kYes;
  if (*state == Truth::kNo) *state = Truth::kUnknown;
}

// Keeps the first certain place, else the first.
void Findings::Keep(const Place& place, Place* kept) const {
  bool better =
      kept->state == Truth::kNo || (kept->state == Truth::kUnknown && place.state == Truth::kYes);
  if (!better) return;
  *kept = place;
  kept->source = sources_[sources_.size() - 1].path;
}

void Findings::Include(const HeaderKind& kind, const Place& place) {
  bool sure = place.state == Truth::kYes;
  Place named = place;
  named.header = kind.name;
  Source& source = sources_[sources_.size() - 1];
  for (int i = 0; i < kSubjectCount; ++i) {
    if (!kind.subjects[i]) continue;
    Keep(named, &subjects_[i]);
    Raise(sure, &source.subjects[i]);
  }
  if (kind.subjects[kTorch]) Raise(sure, torch_headers_.Add(kind.name));
}

void Findings::NotFollowed(const Unfollowed& one, bool hides) {
  List<Unfollowed>& list = hides ? hiding_ : conditions_;
  if (hides) sources_[sources_.size() - 1].followed = false;
  for (const Unfollowed& known : list) {
    if (known.line == one.line && known.file == one.file) return;
  }
  if (list.size() < kMostUnfollowed) list.Add(one);
}

bool Findings::AreSure(const List<Text>& names) const {
  size_t sure = 0;
  for (Text name : names) {
    for (int i = 0; i < kSubjectCount; ++i) {
      if (name == kSubjectNames[i] && subjects_[i].state == Truth::kYes) ++sure;
    }
  }
  return sure == names.size();
}

// `no` only if everything was followed; else the fact is absent.
void Findings::WriteSubject(Text key, const Place& place, bool followed, FactWriter* facts) const {
  if (place.state != Truth::kNo || followed) facts->Add(key, Word(place.state));
  if (place.state == Truth::kNo) return;
  facts->Add(Join({key, ".header"}), place.header);
  facts->Add(Join({key, ".by"}), place.by);
  facts->AddNumber(Join({key, ".line"}), place.line);
  facts->Add(Join({key, ".source"}), place.source);
  if (place.quoted) facts->Add(Join({key, ".quoted"}), "yes");
}

void Findings::WriteUnfollowed(Text prefix, FactWriter* facts) const {
  size_t n = 0;
  for (const List<Unfollowed>* list : {&hiding_, &conditions_}) {
    for (const Unfollowed& one : *list) {
      if (n == kMostUnfollowed) return;
      Text key = FactKey(Join({prefix, ".unfollowed"}), n++);
      facts->Add(Join({key, ".file"}), one.file);
      if (one.line > 0) facts->AddNumber(Join({key, ".line"}), one.line);
      facts->Add(Join({key, ".reason"}), one.reason);
      facts->Add(Join({key, ".text"}), one.text.substr(0, 200));
    }
  }
}

void Findings::Write(Text prefix, bool list_all, FactWriter* facts) const {
  bool followed = !stopped_;
  for (const Source& source : sources_) followed = followed && source.followed;
  facts->AddYesNo(Join({prefix, ".followed"}), followed);
  for (int i = 0; i < kSubjectCount; ++i) {
    WriteSubject(Join({prefix, ".", kSubjectNames[i]}), subjects_[i], followed, facts);
  }
  WriteSubject(Join({prefix, ".missing_cuda"}), missing_cuda_, followed, facts);
  for (size_t n = 0; n < sources_.size(); ++n) {
    for (int i = 0; i < kSubjectCount; ++i) {
      Truth state = sources_[n].subjects[i];
      if (state == Truth::kNo && !sources_[n].followed) continue;
      facts->Add(FactKey(Join({prefix, ".source"}), n, kSubjectNames[i]), Word(state));
    }
  }
  WriteList(Join({prefix, ".torch_header"}), torch_headers_.entries(), kMostHeaders, facts);
  if (list_all) WriteList(Join({prefix, ".reached"}), reached_.entries(), SIZE_MAX, facts);
  WriteUnfollowed(prefix, facts);
}

}  // namespace inspect
