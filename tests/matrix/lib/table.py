# SPDX-License-Identifier: BSD-3-Clause
"""The confusion matrix and the table of cells, as Markdown."""

import judge

SHORT = {"works": "works", "hit": "hit", "false alarm": "**false alarm**", "miss": "**miss**"}


def confusion(store, cells):
    """Right and wrong verdicts, ours and theirs."""
    lines = ["| | cells | works, said so | hit: fails, refused | **miss**: fails, not refused | **false alarm**: works, refused |",
             "| --- | --- | --- | --- | --- | --- |"]
    for side, name in (("ours", "`find_package(TorchCUDA)`"), ("theirs", "`find_package(Torch)`")):
        counts = judge.count(store, cells, side)
        values = [str(counts[key]) for key in ("works", "hit", "miss", "false alarm")]
        lines.append(f"| {name} | {sum(counts.values())} | " + " | ".join(values) + " |")
    return "\n".join(lines)


def _side(result, other):
    if not result:
        return "– | – | –"
    what = SHORT[judge.outcome(result, other)]
    errors = [one.split(" ", 1)[1] for one in result["findings"] if one.startswith("error ")]
    warnings = [one for one in result["findings"] if one.startswith("warning ")]
    verdict = " ".join([result["verdict"], *(f"`{one}`" for one in errors)])
    if warnings:
        verdict += " (" + ", ".join(one.replace("warning ", "warns `") + "`" for one in warnings) + ")"
    return f"{verdict} | {result['stage']} | {what}"


def cells_table(store, cells):
    """A row per cell, with the stage where the consumer failed; `ok`: it loaded and ran."""
    lines = ["| libtorch | nvcc | compiler | C++ | kind | more | ours | stopped at | | theirs | stopped at | |",
             "| " + " | ".join(["---"] * 12) + " |"]
    for cell, ours, theirs in judge.pairs(store, cells):
        more = [f"arch {cell['arch']}"] if cell["arch"] != "80" else []
        more += [f"CUDA standard {cell['cudastd']}"] if cell["cudastd"] != "unset" else []
        more += [f"CMake {cell['cmake']}"] if cell["cmake"] != "4.4.4" else []
        more += [f"driver {cell['driver']}"] if cell["driver"] != "none" else []
        more += ["other CUDA here"] if cell["machine"] == "here" else []
        lines.append(
            f"| {cell['torch']} | {cell['toolkit']} | {cell['cxx']} | {cell['std']} | {cell['kind']} "
            f"| {', '.join(more)} | {_side(ours, theirs)} | {_side(theirs, ours)} |")
    return "\n".join(lines)


def disagreements(store, cells):
    """The cells where our verdict was wrong, to improve the rules."""
    lines = []
    for cell, ours, theirs in judge.pairs(store, cells):
        what = judge.outcome(ours, theirs)
        if what in ("miss", "false alarm"):
            lines.append(f"* **{what}**: {cell.key}\n  verdict {ours['verdict']} {ours['findings']}; "
                         f"stopped at {ours['stage']}: `{ours['error']}`"
                         + (f"; theirs stopped at {theirs['stage']}" if theirs else ""))
    return "\n".join(lines)
