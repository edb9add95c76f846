# SPDX-License-Identifier: BSD-3-Clause
"""The variables and environment variables that the module reads, by name."""

import pathlib
import re

from cmake_writers import COMMENT

FUNCTION = re.compile(r"^(?:function|macro)\(\s*(\w+)([^)]*)\)(.*?)^end(?:function|macro)\(\)", re.MULTILINE | re.DOTALL)
SETTINGS = pathlib.Path(__file__).resolve().parent.parent / "settings.txt"
READER = re.compile(r"\b(torchcuda_option|torchcuda_hint|torchcuda_read)\(([^()]*)\)")
ENVIRONMENT = re.compile(r"\bENV\{([A-Za-z]\w+)\}")
# Loops over lists that are no literals; the same names are read elsewhere as well.
ELSEWHERE = (("torchcuda_asked_for", "${name}"), ("_torchcuda_locate_key", "${name}"), ("_torchcuda_no_torch", "${python}"))


def functions(files):
    """[(name, parameters, body)]"""
    found = []
    for file in files:
        for name, parameters, body in FUNCTION.findall(COMMENT.sub("", file.read_text(encoding="utf-8"))):
            found.append((name, parameters.split(), body))
    return found


def _items(word, function, everything, seen=()):
    """The values of a word in a function: from a loop over literals there, or in a caller."""
    name, parameters, body = function
    hole = re.search(r"\$\{(\w+)\}", word)
    if not hole:
        return [word]
    loops = re.findall(rf"foreach\(\s*{hole.group(1)}\s+IN\s+ITEMS\s+([^)]*)\)", body)
    values = [item for loop in loops for item in loop.split() if not item.islower()]
    if hole.group(1) in parameters and name not in seen:
        at = parameters.index(hole.group(1))
        for caller in everything:
            for call in re.findall(rf"\b{name}\(([^()]*)\)", caller[2]):
                words = [text.strip('"') for text in call.split()]
                values += _items(words[at], caller, everything, (*seen, name)) if at < len(words) else []
    return [word.replace(hole.group(0), value) for value in values]


def names_read(files):
    """(names, problems)"""
    everything = functions(files)
    names, problems = set(), []
    for function in everything:
        if function[0].startswith(("torchcuda_option", "torchcuda_hint", "torchcuda_read")):
            continue
        names.update(ENVIRONMENT.findall(function[2]))
        for reader, text in READER.findall(function[2]):
            words = [word.strip('"') for word in text.split()][1:]
            for word in words if reader == "torchcuda_read" else words[:1]:
                found = _items(word, function, everything)
                if not found and (function[0], word) not in ELSEWHERE:
                    problems.append(f"{function[0]} reads {word}: which names are these?")
                names.update(found)
    return names, problems


def documented(entry, script):
    """(the entry's hints and switches, script mode's)"""
    text = entry.read_text(encoding="utf-8")
    section = text[text.index("Hints and switches"):text.index("#]===]")]
    hints = set(re.findall(r"``([A-Z][A-Za-z0-9]*_[A-Za-z0-9_]+|LIBTORCH|CUDACXX|CUDAHOSTCXX|CUDAARCHS|CI)``", section))
    head = "\n".join(re.findall(r"^#.*$", script.read_text(encoding="utf-8"), re.MULTILINE))
    return hints, set(re.findall(r"^#   (TorchCUDA_[A-Z_]+)", head, re.MULTILINE))


def named_on(page):
    """The names of hints and switches on a page."""
    names = re.findall(r"`[^`\n]*`", page.read_text(encoding="utf-8"))
    return set(re.findall(r"\b(?:[A-Z][A-Za-z0-9]*_[A-Za-z0-9_]+|LIBTORCH|CUDACXX|CUDAHOSTCXX|CUDAARCHS|CI)\b", " ".join(names)))


def known_switches(files):
    """The list in _torchcuda_say_unknown_names()."""
    for name, _, body in functions(files):
        if name == "_torchcuda_say_unknown_names":
            listed = re.search(r"string\(\s*CONCAT known(.*?)\)", body, re.DOTALL).group(1)
            return set(re.findall(r"TorchCUDA_[A-Z_]+", listed))
    return set()


def compare(root):
    cmake = root / "cmake"
    files = [path for path in sorted(cmake.rglob("*.cmake")) if "rules" not in path.relative_to(cmake).parts]
    read, problems = names_read(files)
    hints, script = documented(cmake / "FindTorchCUDA.cmake", cmake / "TorchCUDACheck.cmake")
    results = set(re.findall(r"``(TorchCUDA_\w+)``", (cmake / "FindTorchCUDA.cmake").read_text(encoding="utf-8")))
    page = named_on(cmake / "TorchCUDA/entry/README.md")
    text = re.sub("#.*", "", SETTINGS.read_text(encoding="utf-8"))
    others = set(text.split())
    named = {name for name in hints | script if name.startswith("TorchCUDA_")}
    for names, what in (
        (read - hints - script - others, "is read, and no entry documents it"),
        ((hints | script) - read, "is documented, and nothing reads it"),
        (others - read, "stands in settings.txt, and nothing reads it"),
        (others & (hints | script), "stands in settings.txt, and is documented"),
        (hints - page, "is documented by FindTorchCUDA.cmake, and not on the page of switches"),
        ({name for name in page if name.startswith("TorchCUDA_")} - named - results, "is on the page of switches, and no entry documents it"),
        (named - known_switches(files), "is documented, and script mode calls it mistyped"),
        (known_switches(files) - named, "is known to script mode, and not documented"),
    ):
        problems += [f"{name} {what}" for name in sorted(names)]
    return problems, len(hints | script)
