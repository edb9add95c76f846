# SPDX-License-Identifier: BSD-3-Clause
"""Writes the last results into README.md, between its markers."""

import re
import time

import table


def replace_between(text, name, content):
    """Replaces the text between `<!-- name -->` and `<!-- end name -->`."""
    pattern = re.compile(f"(<!-- {name} -->\n).*?(<!-- end {name} -->)", re.DOTALL)
    if not pattern.search(text):
        raise ValueError(f"no marks for {name}")
    return pattern.sub(lambda found: found.group(1) + content + "\n" + found.group(2), text)


def write(path, store, cells):
    text = path.read_text()
    when = time.strftime("%Y-%m-%d")
    done = [cell for cell in cells if store.get(cell, "ours")]
    versions = {store.get(cell, "ours")["version"].split("-")[0] for cell in done}
    head = f"{when}, {len(done)} cells, {len(versions)} version(s) of the module: {', '.join(sorted(versions))}.\n\n"
    head += table.confusion(store, cells)
    wrong = table.disagreements(store, cells) or "None: our verdict was the truth in every cell."
    text = replace_between(text, "confusion", head)
    text = replace_between(text, "disagreements", wrong)
    text = replace_between(text, "cells", table.cells_table(store, cells))
    path.write_text(text)
