# SPDX-License-Identifier: BSD-3-Clause
"""Reads cells.txt: the libtorchs, the toolkits and the cells."""

import itertools

AXES = ("torch", "toolkit", "cxx", "std", "kind", "arch", "cudastd", "cmake", "machine", "driver")
DEFAULTS = {"arch": "80", "cudastd": "unset", "cmake": "4.4.4", "machine": "bare", "driver": "none"}
SETS = ("quick", "usual", "all")


class Cell(dict):
    """One cell: a value per axis."""

    @property
    def key(self):
        return " ".join(f"{axis}={self[axis]}" for axis in AXES if (axis, self[axis]) != ("driver", "none"))


def _product(fields):
    given = dict(DEFAULTS)
    given.update(fields)
    missing = [axis for axis in AXES if axis not in given]
    if missing:
        raise ValueError(f"no value for {missing} in {fields}")
    values = [given[axis].split(",") for axis in AXES]
    return [Cell(zip(AXES, combination)) for combination in itertools.product(*values)]


def read(path):
    """(layers by (kind, name), cells by set): every set holds the cells of the ones before it."""
    sites, cells = {}, {name: {} for name in SETS}
    for number, line in enumerate(path.read_text().splitlines(), 1):
        words = line.split("#")[0].split()
        if not words:
            continue
        if words[0] in ("torch", "toolkit"):
            sites[words[0], words[1]] = words[2:]
        elif words[0] == "cell":
            fields = dict(word.split("=", 1) for word in words[1:])
            first = SETS.index(fields.pop("set"))
            for cell in _product(fields):
                for name in SETS[first:]:
                    cells[name].setdefault(cell.key, cell)
        else:
            raise ValueError(f"{path}:{number}: '{words[0]}' is none of torch, toolkit, cell")
    return sites, {name: list(found.values()) for name, found in cells.items()}
