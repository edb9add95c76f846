# SPDX-License-Identifier: BSD-3-Clause
"""A report, and the results of a configure run, as sorted lines that do not vary between runs."""

import json
import re

# Facts that depend on an earlier run or the module's version, not on the machine.
LEFT_OUT = ("inspect.cached",)
TEXTS = ("title", "summary", "found", "found_at", "required", "required_at", "why", "why_at", "fix", "or", "unless")
PATTERNS = (
    (re.compile(r"/tmp/[^/\s;\"':]+"), "<temporary>"),
    (re.compile(r"\b[0-9a-f]{12,64}\b|(?<=-)[0-9a-f]{8}(?=[/.])"), "<hash>"),
    (re.compile(r"\b[0-9]+\.[0-9]+ ?m?s\b"), "<time>"),
)
_paths = []


def placeholders(work, packages):
    """Paths that differ between two dumps, longest first."""
    pairs = [(work / "checkout", "<module>"), (work, "<work>"), (packages, "<packages>")]
    _paths[:] = [(str(path), name) for path, name in pairs]


def clean(value):
    for path, name in _paths:
        value = value.replace(path, name)
    for pattern, name in PATTERNS:
        value = pattern.sub(name, value)
    return value.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r").replace("\t", "\\t")


def _finding(kind, finding, texts):
    head = f"{kind} {finding['severity']} {finding['id']}"
    if "target" in finding:
        head += f" target={clean(finding['target'])}"
    yield head
    if texts:
        for field in TEXTS:
            if field in finding:
                yield f"{head} {field}: {clean(finding[field])}"


def report_lines(json_text, texts=False):
    """The lines of a report; `no report` if there is none."""
    try:
        report = json.loads(json_text)
    except ValueError:
        return ["report: is no JSON"]
    lines = [f"verdict {report['verdict']}", f"fails {report['fails']}"]
    for kind, key in (("finding", "findings"), ("silenced", "silenced")):
        for finding in report[key]:
            lines += _finding(kind, finding, texts)
    lines += [f"checked {rule}" for rule in report["checked"]]
    lines += [f"not-checked {rule}: {why}" for rule, why in report["not_checked"].items()]
    lines += [f"fact {key}={clean(value)}" for key, value in report["facts"].items() if key not in LEFT_OUT]
    return lines


def commands_lines(json_text):
    return [f"command {clean(entry['command'])}" for entry in json.loads(json_text)]


def write(path, lines):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("".join(f"{line}\n" for line in sorted(lines)), encoding="utf-8")


def write_run(path, raw, texts):
    """One run, from <raw>.exit, <raw>.json and <raw>.results; False if there is no report."""
    lines = []
    for kind in ("exit", "results"):
        file = raw.with_name(f"{raw.name}.{kind}")
        if file.exists():
            lines += map(clean, file.read_text(encoding="utf-8", errors="backslashreplace").splitlines())
    commands = raw.with_name(raw.name + ".commands")
    if commands.exists():
        lines += commands_lines(commands.read_text(encoding="utf-8"))
    report = raw.with_name(raw.name + ".json")
    if report.exists():
        lines += report_lines(report.read_text(encoding="utf-8", errors="backslashreplace"), texts)
    else:
        lines.append("report: there is none")
    write(path, lines)
    return report.exists()
