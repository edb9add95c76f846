# SPDX-License-Identifier: BSD-3-Clause
"""Takes a configured consumer through headers, compile, link and load, to its CUDA versions."""

import json
import re
import shlex

STAGES = ("configure", "headers", "compile", "link", "load", "bind", "layout", "runtimes", "driver", "ok")


# Output before and after the relevant line.
NOISE = re.compile(r"^(ninja:|FAILED:|CMake Error|CMake Warning|make|  (The |is not able|Run Build|Compiling))|warning:")
TELLING = (
    r"cannot find -l|undefined reference|nvcc fatal|#error|fatal error:",
    r"\berror\b|undefined symbol|cannot open shared|not known to|not found",
    r"No such file|[Cc]ould not|[Ff]ailed",
)


def first_error(output):
    """The line of a tool's output that names the error."""
    lines = [line.strip() for line in output.splitlines() if line.strip() and not NOISE.search(line)]
    for pattern in TELLING:
        for line in lines:
            if re.search(pattern, line):
                return line[:300]
    return (lines or ["no output"])[-1][:300]


def preprocess_command(entry, source):
    """The compile command of one file, changed to preprocess `source` and drop the result."""
    words, kept = shlex.split(entry["command"]), []
    skip = False
    for word in words:
        if skip:
            skip = False
        elif word in ("-o", "-MF", "-MT", "-MQ"):
            skip = True
        elif word in ("-c", "-MD", "-MMD") or word == entry["file"]:
            continue
        else:
            kept.append(word)
    # -w: warnings from all of libtorch do not matter here.
    return kept + ["-w", "-E", str(source), "-o", "/dev/null"]


class Truth:
    """One consumer's build folder, through the stages until one fails."""

    def __init__(self, run, build, source, torch_major, reference, driver):
        self.run, self.build, self.source, self.driver = run, build, source, driver
        self.torch_major, self.reference = torch_major, reference
        self.seen = {}

    def find(self):
        """(stage, error): the first stage that failed, or `ok`."""
        for stage, step in (("headers", self._headers), ("compile", self._compile), ("link", self._link),
                            ("load", self._load), ("bind", self._bind), ("layout", self._layout),
                            ("runtimes", self._runtimes), ("driver", self._driver)):
            error = step()
            if error:
                return stage, error
        return "ok", ""

    def _headers(self):
        entries = json.loads((self.build / "compile_commands.json").read_text())
        for entry in entries:
            name = "all.cu" if entry["file"].endswith(".cu") else "all.cpp"
            # Kernels that never use libtorch need not be able to.
            if name == "all.cu" and "WITH_LIBTORCH" not in entry["command"]:
                continue
            exit_code, output = self.run(preprocess_command(entry, self.source / name), 120)
            if exit_code:
                return first_error(output)
        return ""

    def _compile(self):
        exit_code, output = self.run(["ninja", "-j", "1", "-k", "0"], 900)
        self.built = exit_code, output
        failed = re.findall(r"^FAILED: (\S+)", output, re.MULTILINE)
        if any(name.endswith((".o", ".ptx")) for name in failed) or (exit_code and not failed):
            return first_error(output)
        return ""

    def _link(self):
        exit_code, output = self.built
        return first_error(output) if exit_code else ""

    def _load(self):
        exit_code, output = self.run(["./consumer"], 120)
        for line in output.splitlines():
            name, equals, value = line.partition("=")
            if equals:
                self.seen.setdefault(name, []).append(value)
        if exit_code or not output.rstrip().endswith("done"):
            return first_error(output) + (f" (exit {exit_code})" if exit_code else "")
        return ""

    def _bind(self):
        exit_code, output = self.run(["env", "LD_BIND_NOW=1", "./consumer"], 120)
        return first_error(output) if exit_code else ""

    def _layout(self):
        for part in ("cu", "cxx"):
            headers, runtime = self._number(f"{part}.headers"), self._number(f"{part}.runtime")
            if headers is None:
                continue
            if headers // 1000 != runtime // 1000 and not self._with_libtorch(part):
                return f"compiled with headers of CUDA {headers}, linked to a runtime of CUDA {runtime}"
            if not self._with_libtorch(part):
                continue
            at = self._number(f"{part}.processors_at")
            if headers // 1000 != self.torch_major:
                return (f"headers of CUDA {headers // 1000}, libtorch of {self.torch_major}: "
                        f"multiProcessorCount at {at}, libtorch's at {self.reference or 'unknown'}")
            if self.reference and at != self.reference:
                return f"multiProcessorCount at {at}, libtorch's at {self.reference}"
        return ""

    def _runtimes(self):
        # Kernels that never use libtorch may have another runtime: the two share no objects.
        if self._number("cu.runtime") is not None and not self._with_libtorch("cu"):
            return ""
        majors = {int(value) // 1000 for value in self.seen.get("loaded", [])}
        for part in ("cu", "cxx"):
            if self._with_libtorch(part) and self._number(f"{part}.runtime") is not None:
                majors.add(self._number(f"{part}.runtime") // 1000)
        return f"CUDA runtimes {sorted(majors)} in one process" if len(majors) > 1 else ""

    def _driver(self):
        if self.driver == "none":
            return ""
        for name in ("loaded.status", "cu.status", "cxx.status"):
            if "35" in self.seen.get(name, []):
                return f"{name}: driver of CUDA {self.driver} is insufficient for the runtime (35)"
        return ""

    def _with_libtorch(self, part):
        return part == "cxx" or "WITH_LIBTORCH" in (self.build / "compile_commands.json").read_text()

    def _number(self, name):
        return int(self.seen[name][0]) if name in self.seen else None
