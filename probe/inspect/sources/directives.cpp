// SPDX-License-Identifier: BSD-3-Clause
#include "directives.h"

#include "names.h"
#include "source_lexer.h"

namespace inspect {
namespace {

bool Counts(Text word) {
  for (Text known : {"include", "include_next", "import", "if", "ifdef", "ifndef", "elif",
                     "elifdef", "elifndef", "else", "endif", "define", "undef", "pragma"}) {
    if (word == known) return true;
  }
  return false;
}

bool AtDirective(SourceLexer* lexer) {
  if (lexer->Peek() == '#') return true;
  if (lexer->Peek() != '%' || lexer->PeekNext() != ':') return false;
  lexer->Step();
  return true;
}

// `import <header>;`, `import "header";` or `import module;`, with or without `export`.
void ReadImport(SourceLexer* lexer, List<Directive>* directives) {
  int line = lexer->line();
  SourceLexer ahead = *lexer;
  Text word = ahead.Name();
  ahead.SkipBlanks();
  if (word == "export") word = ahead.Name();
  if (word == "import") {
    Text rest = ahead.Rest(true);
    bool header = !rest.empty() && (rest[0] == '<' || rest[0] == '"');
    bool module = !NameAtStart(rest).empty() && EndsWith(rest, ";") && !Contains(rest, "(") &&
                  !Contains(rest, "=");
    if (header || module) directives->Add({word, rest, line});
    *lexer = ahead;
    return;
  }
  lexer->SkipLine();
}

}  // namespace

List<Directive> ReadDirectives(Text text) {
  List<Directive> directives;
  if (StartsWith(text, "\xef\xbb\xbf")) text.remove_prefix(3);  // a byte order mark
  SourceLexer lexer(text);
  while (!lexer.done()) {
    lexer.SkipBlanks();
    char first = lexer.Peek();
    if (first == 'i' || first == 'e') {
      ReadImport(&lexer, &directives);
    } else if (!AtDirective(&lexer)) {
      lexer.SkipLine();
    } else {
      Directive directive;
      directive.line = lexer.line();
      lexer.Step();
      lexer.SkipBlanks();
      directive.word = lexer.Name();
      directive.rest = lexer.Rest(StartsWith(directive.word, "i"));
      bool other = directive.word == "pragma" && directive.rest != "once";
      if (Counts(directive.word) && !other) directives.Add(directive);
    }
  }
  return directives;
}

Text GuardOf(const List<Directive>& directives) {
  if (directives.size() < 3 || directives[1].word != "define") return {};
  Text name;
  if (directives[0].word == "ifndef") name = NameAtStart(directives[0].rest);
  if (directives[0].word == "if") {
    Text rest = directives[0].rest;
    if (!StartsWith(rest, "!")) return {};
    rest = Trimmed(rest.substr(1));
    if (!StartsWith(rest, "defined")) return {};
    rest = Trimmed(rest.substr(7));
    bool closed = StartsWith(rest, "(") && EndsWith(rest, ")");
    if (closed) rest = Trimmed(rest.substr(1, rest.size() - 2));
    name = NameAtStart(rest);
    if (name.size() != rest.size()) return {};
  }
  if (name.empty() || NameAtStart(directives[1].rest) != name) return {};
  int depth = 0;
  for (size_t i = 0; i < directives.size(); ++i) {
    Text word = directives[i].word;
    if (StartsWith(word, "if")) ++depth;
    if (depth == 1 && StartsWith(word, "el")) return {};
    if (word == "endif" && --depth == 0 && i + 1 != directives.size()) return {};
  }
  return depth == 0 ? name : Text();
}

}  // namespace inspect
