# SPDX-License-Identifier: BSD-3-Clause
"""floors.py <folder of the probe>: checks the #include lines. A file may include only from its own
layer and those before it; no two files may include each other, directly or indirectly. <name>.h and
<name>.cpp count as one file."""
import pathlib, re, sys

FLOORS = ["base", "elf", "loader", "driver", "sources", "."]
root, edges, problems = pathlib.Path(sys.argv[1]).resolve(), {}, []
for file in sorted(p for p in root.rglob("*") if p.suffix in (".h", ".cpp")):
    for number, line in enumerate(file.read_text().splitlines(), 1):
        if match := re.match(r'\s*#\s*include\s*"([^"]+)"', line):
            target = (file.parent / match[1]).resolve()
            places = [str(p.parent.relative_to(root)) for p in (file, target) if p.exists() and root in p.parents]
            at = f"{file.relative_to(root)}:{number}: includes {match[1]}"
            if len(places) < 2 or not set(places) <= set(FLOORS):
                problems.append(f"{at}, which lies on no floor")
            elif FLOORS.index(places[0]) < FLOORS.index(places[1]):
                problems.append(f"{at}, which lies to the right: {' < '.join(FLOORS)}")
            elif file.with_suffix("") != target.with_suffix(""):
                edges.setdefault(file.with_suffix(""), {})[target.with_suffix("")] = at
for first, second, at in [(a, b, at) for a, targets in edges.items() for b, at in targets.items()]:
    seen, queue = set(), [second]
    while queue:
        queue += [n for n in edges.get(queue.pop(), {}) if n not in seen and not seen.add(n)]
    problems += [f"{at}, which includes this file"] if first in seen else []
sys.exit("\n".join(problems + [f"{len(problems)} includes against the floors"]) if problems or not edges else 0)
