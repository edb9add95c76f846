# SPDX-License-Identifier: BSD-3-Clause
"""The facts that the probe writes: FactWriter's calls in inspect, literal names in live."""

import re

FUNCTION = re.compile(r"^(?!namespace|struct|class|#|//)[\w:<>&*, ]*?(\w+)\(([^;{}]*)\)[^;{}]*\{(.*?)^\}",
                      re.MULTILINE | re.DOTALL)
WRITER = re.compile(r"\bFactWriter\b\s*\*?\s*(\w+)")
LIVE = re.compile(r"\"(live\.[a-z0-9_.%]+?)(?:=|\")")
COMMENT = re.compile(r"^[ \t]*//.*$", re.MULTILINE)


def first_argument(text, at):
    """The first argument of the call whose `(` stands before `at`."""
    depth, start = 0, at
    while depth or text[at] not in ",)":
        depth += {"(": 1, "{": 1, ")": -1, "}": -1}.get(text[at], 0)
        at += 1
    return " ".join(text[start:at].split())


def arguments(text):
    parts, depth = [""], 0
    for char in text:
        depth += {"(": 1, "{": 1, ")": -1, "}": -1}.get(char, 0)
        if char == "," and depth == 0:
            parts.append("")
        else:
            parts[-1] += char
    return [part.strip() for part in parts]


class Names:
    """The possible values of a C++ expression for a name; `*` for parts that are no literals."""

    def __init__(self, sources):
        self.sources = sources

    def of(self, expression, function, parameters, body):
        if match := re.fullmatch(r"\"([^\"]*)\"", expression):
            return [match.group(1)]
        if match := re.fullmatch(r"FactKey\((.*)\)", expression):
            prefix, _, *field = arguments(match.group(1))
            tail = [f".{name}" for name in self.of(field[0], function, parameters, body)] if field else [""]
            return [f"{head}.*{end}" for head in self.of(prefix, function, parameters, body) for end in tail]
        if match := re.fullmatch(r"Join\(\{(.*)\}\)", expression):
            names = [""]
            for part in arguments(match.group(1)):
                names = [head + end for head in names for end in self.of(part, function, parameters, body)]
            return names
        if match := re.search(rf"\b{re.escape(expression)} = ([^;]*);", body):
            return self.of(" ".join(match.group(1).split()), function, parameters, body)
        if match := re.search(rf"for \(\w+ {re.escape(expression)} : \{{([^}}]*)\}}\)", body):
            return re.findall(r"\"([^\"]*)\"", match.group(1))
        if re.search(rf"\b{re.escape(expression)}\b", parameters):
            return self._of_callers(function)
        return ["*"]

    def _of_callers(self, function):
        found = []
        for text in self.sources.values():
            for call in re.findall(rf"\b{function}\(([^;{{]*)\);", text):
                found += re.findall(r"\"([a-z_]+\.[a-z_.]+)\"", call)
        return found or ["*"]


def written(folder):
    """({fact: files that write it}, problems)."""
    sources = {path.name: COMMENT.sub("", path.read_text(encoding="utf-8"))
               for path in sorted(folder.glob("inspect/**/*.cpp"))
               if path.parent.name != "sources"}  # documented in probe/inspect/README.md
    names, facts, problems = Names(sources), {}, []
    for file, text in sources.items():
        for function, parameters, body in FUNCTION.findall(text):
            writers = set(WRITER.findall(f"{parameters} {body}")) - {"request"}  # not an answer
            for writer in writers:
                for call in re.finditer(rf"\b{writer}(?:->|\.)Add(?:Number|YesNo)?\(", body):
                    expression = first_argument(body, call.end())
                    if re.fullmatch(r"\w+\.key", expression):
                        continue  # passed on
                    for name in names.of(expression, function, parameters, body):
                        if name.startswith("*"):
                            problems.append(f"{file}: {function} writes {expression}, whose name is not found")
                        facts.setdefault(name, []).append(file)
    for path in sorted(folder.glob("live/*")):
        for name in LIVE.findall(path.read_text(encoding="utf-8")):
            facts.setdefault(name.replace("%d", "*"), []).append(path.name)
    return facts, problems
