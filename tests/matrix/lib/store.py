# SPDX-License-Identifier: BSD-3-Clause
"""The results: one JSON object per line, so that an interrupted run can continue."""

import hashlib
import json


def tree_hash(*roots):
    """A short hash of the files under these folders."""
    digest = hashlib.sha256()
    for root in roots:
        for path in sorted(root.rglob("*")):
            if path.is_file() and path.suffix != ".md":
                digest.update(str(path.relative_to(root)).encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()[:12]


class Store:
    def __init__(self, path):
        self.path = path
        self.results = {}
        if path.exists():
            for line in path.read_text().splitlines():
                try:
                    result = json.loads(line)
                except ValueError:
                    continue  # truncated while being written
                self.results[result["key"], result["side"]] = result

    def get(self, cell, side, version=None):
        """The last result; None if there is none, or none of this version."""
        result = self.results.get((cell.key, side))
        if result and version and result["version"] != version:
            return None
        return result

    def add(self, result):
        self.results[result["key"], result["side"]] = result
        self.path.parent.mkdir(parents=True, exist_ok=True)
        with open(self.path, "a", encoding="utf-8") as file:
            file.write(json.dumps(result) + "\n")
