# SPDX-License-Identifier: BSD-3-Clause
"""The calls that write facts, with their places, so that each can be removed and restored."""

import contextlib
import re

MODULE_CALL = re.compile(r"^([ \t]*)(?:torchcuda_set_fact|torchcuda_derive)\((?=\s*\"?([^\s\"()<]+))", re.MULTILINE)
PROBE_CALL = re.compile(r"\bfacts->(?=Add(?:Number|YesNo)?\(([^;]*?),)", re.DOTALL)


class Call:
    def __init__(self, number, root, path, match, key, instead):
        self.number, self.path, self.key, self.instead = number, path, " ".join(key.split()), instead
        self.text = path.read_text(encoding="utf-8")
        self.start, self.end = match.span()
        self.line = self.text.count("\n", 0, match.end()) + 1
        self.place = path.relative_to(root)

    def __str__(self):
        return f"{self.place}:{self.line} {self.key}"

    @contextlib.contextmanager
    def taken_out(self):
        self.path.write_text(self.text[:self.start] + self.instead + self.text[self.end:], encoding="utf-8")
        try:
            yield
        finally:
            self.path.write_text(self.text, encoding="utf-8")


def _calls(root, files, expression, group, instead):
    calls = []
    for path in files:
        for match in expression.finditer(path.read_text(encoding="utf-8")):
            calls.append(Call(len(calls), root, path, match, match.group(group), instead(match)))
    return calls


def module_calls(root):
    """Replaces the call by a message that is not shown."""
    files = [path for path in sorted(root.glob("cmake/**/*.cmake")) if "rules" not in path.relative_to(root).parts]
    return _calls(root, files, MODULE_CALL, 2, lambda match: f"{match.group(1)}message(TRACE ")


def probe_calls(root):
    """Sends the fact to a writer whose text is dropped."""
    return _calls(root, sorted(root.glob("probe/inspect/**/*.cpp")), PROBE_CALL, 1, lambda match: "FactWriter().")


@contextlib.contextmanager
def traced(calls):
    """Within the context, each call first writes its number to $ENV{TORCHCUDA_MUTANT_TRACE}."""
    files = {call.path: call.text for call in calls}
    for path, text in files.items():
        for call in reversed([call for call in calls if call.path == path]):
            note = f"file(APPEND \"$ENV{{TORCHCUDA_MUTANT_TRACE}}\" \"{call.number}\\n\")\n"
            text = text[:call.start] + note + text[call.start:]
        path.write_text(text, encoding="utf-8")
    try:
        yield
    finally:
        for path, text in files.items():
            path.write_text(text, encoding="utf-8")
