// SPDX-License-Identifier: BSD-3-Clause
// What the sources of one scan include.
#pragma once

#include "macros.h"
#include "source_file.h"

namespace inspect {

// One #include, and whether it is certain to be compiled.
struct Place {
  Truth state = Truth::kNo;  // kUnknown: under an unknown condition
  Text header;
  Text by;
  int line = 0;
  Text source;
  bool quoted = false;
};

// An #include, or a condition before one, that was not followed.
struct Unfollowed {
  Text file;
  int line;
  Text reason;
  Text text;
};

class Findings {
 public:
  void Begin(Text source);
  // An include of a header, found or not.
  void Include(const HeaderKind& kind, const Place& place);
  // A CUDA header that was not found.
  void MissingCuda(const Place& place) { Keep(place, &missing_cuda_); }
  void Reached(Text path, bool sure) { Raise(sure, reached_.Add(path)); }
  // `hides`: headers may be missed. False for a condition: both branches were read.
  void NotFollowed(const Unfollowed& one, bool hides);

  // Whether all these subjects are certain.
  bool AreSure(const List<Text>& names) const;
  // Marks that the remaining sources are not read.
  void Stop() { stopped_ = true; }

  void Write(Text prefix, bool list_all, FactWriter* facts) const;

 private:
  struct Source {
    Text path;
    Truth subjects[kSubjectCount];
    bool followed;
  };
  static void Raise(bool sure, Truth* state);
  void Keep(const Place& place, Place* kept) const;
  void WriteSubject(Text key, const Place& place, bool followed, FactWriter* facts) const;
  void WriteUnfollowed(Text prefix, FactWriter* facts) const;

  bool stopped_ = false;
  List<Source> sources_;
  Place subjects_[kSubjectCount];
  Place missing_cuda_;
  TextTable<Truth> torch_headers_;
  TextTable<Truth> reached_;
  List<Unfollowed> hiding_;
  List<Unfollowed> conditions_;
};

}  // namespace inspect
