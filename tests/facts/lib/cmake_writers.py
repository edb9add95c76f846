# SPDX-License-Identifier: BSD-3-Clause
"""Finds every place in the module that writes a fact, and the names it writes."""

import re

CALL = re.compile(r"^[ \t]*(torchcuda_set_fact|torchcuda_derive)\(\s*\"?([^\s\"()]+)", re.MULTILINE)
FUNCTION = re.compile(r"^(?:function|macro)\(\s*(\w+)(.*?)^end(?:function|macro)\(\)", re.MULTILINE | re.DOTALL)
COMMENT = re.compile(r"^[ \t]*#.*$", re.MULTILINE)
HOLE = re.compile(r"\$\{[^}]*\}")


def read_names(path):
    """{(function, key as written): names} of names.txt."""
    table = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        words = line.split("#")[0].split()
        if words:
            table[words[0], words[1]] = words[2:]
    return table


def generic(key):
    """torch.candidate.${n}.root and torch.candidate.0.root: torch.candidate.*.root."""
    return re.sub(r"(?<=\.)\d+(?=\.|$)", "*", HOLE.sub("*", key))


def calls(text):
    """(function, its text, command, key) of each call; the function is '' outside of functions."""
    text = COMMENT.sub("", text)
    rest = text
    for match in FUNCTION.finditer(text):
        rest = rest.replace(match.group(0), "")
        for call in CALL.finditer(match.group(2)):
            yield match.group(1), match.group(2), call.group(1), call.group(2)
    for call in CALL.finditer(rest):
        yield "", rest, call.group(1), call.group(2)


def _named(function, body, key, names, problems):
    """The names of the table, each of which must occur in the function."""
    pattern = re.compile("^" + HOLE.sub("(.+)", HOLE.sub("\0", key).replace(".", r"\.")).replace("\0", "(.+)") + "$")
    for name in names:
        match = pattern.match(name)
        for word in match.groups() if match else [name]:
            if not re.search(rf"(?<![\w./]){re.escape(word)}(?![\w./])", body, re.IGNORECASE):
                problems.append(f"names.txt: {function} does not hold '{word}' for {key}")
    return names


def written(files, documented, table):
    """({fact: files that write it}, problems)."""
    facts, problems, used = {}, [], set()
    for file in files:
        for function, body, command, key in calls(file.read_text(encoding="utf-8")):
            if function in ("torchcuda_set_fact", "torchcuda_derive") or key == "<key>":
                continue
            names = [generic(key)]
            if (function, key) in table:
                used.add((function, key))
                names = _named(function, body, key, table[function, key], problems)
            elif HOLE.fullmatch(key) and command == "torchcuda_set_fact":
                continue  # a fact from elsewhere: read from a file, or restored
            elif names[0] not in documented and HOLE.search(key):
                problems.append(f"{file.name}: {function} writes {key}: say in names.txt what facts these are")
                continue
            for name in names:
                facts.setdefault(name, []).append(file.name)
    problems += [f"names.txt: no such call: {' '.join(entry)}" for entry in table if entry not in used]
    return facts, problems
