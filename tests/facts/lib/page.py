# SPDX-License-Identifier: BSD-3-Clause
"""Compares the documentation of facts with the code of a checkout."""

import pathlib
import re

import cmake_writers
import probe_writers

NAMES = pathlib.Path(__file__).resolve().parent.parent / "names.txt"

# The values of `<part>` and `<name>`; every other `<…>` is an index.
SPREAD = {
    "live.<part>.": ("cuda", "torch"),
    "closure.<name>.": ("cudart", "cublas", "cudnn", "nccl", "nvjitlink", "cupti", "nvrtc"),
    "toolkit.component.<name>": ("nvcc", "crt", "nvvm", "cudart", "cccl"),
}


def rows(page):
    """The names in each row's first cell; `.soname` replaces the last word of the one before."""
    for line in page.read_text(encoding="utf-8").splitlines():
        if not line.startswith("| `"):
            continue
        stem = ""
        for name in re.findall(r"`([^`]+)`", line.split(" | ")[0]):
            if name.startswith("."):
                name = stem.rsplit(".", 1)[0] + name
            else:
                stem = name
            yield name


def documented(page):
    """{fact: its general form}: live.cuda.stage is one of live.*.stage."""
    facts = {}
    for name in rows(page):
        general = re.sub(r"<[a-z]+>", "*", name)
        words = next((words for start, words in SPREAD.items() if name.startswith(start)), None)
        for word in words or ("",):
            facts[re.sub(r"<[a-z]+>", "*", re.sub(r"<(part|name)>", word, name, count=1) if word else name)] = general
    return facts


def compare(root):
    module = root / "cmake" / "TorchCUDA"
    page = next(module.rglob("facts/README.md"))
    facts = documented(page)
    forms = set(facts) | set(facts.values())
    files = [path for path in sorted(root.glob("cmake/**/*.cmake")) if "rules" not in path.relative_to(root).parts]
    by_cmake, problems = cmake_writers.written(files, forms, cmake_writers.read_names(NAMES))
    by_probe, more = probe_writers.written(root / "probe")
    written = {**by_probe, **by_cmake}
    problems += more
    problems += [f"{name} is written by {written[name][0]}, and is not on the page"
                 for name in sorted(written) if name not in forms]
    problems += [f"{name} is on the page, and nothing writes it"
                 for name, form in sorted(facts.items()) if name not in written and form not in written]
    return problems, len(facts)
