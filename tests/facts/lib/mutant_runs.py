# SPDX-License-Identifier: BSD-3-Clause
"""Runs the tests that must find a mutant."""

import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import time

import mutated

SECONDS = 300


def _checked(words, **more):
    done = subprocess.run([str(word) for word in words], capture_output=True, text=True, check=False, **more)
    if done.returncode:
        sys.exit(f"mutants: {' '.join(map(str, words))}: exit {done.returncode}\n{done.stdout[-3000:]}{done.stderr[-3000:]}")
    return done.stdout


def _configured(checkout, folders):
    build = checkout.parent / "build"
    _checked(["cmake", "-G", "Ninja", "-S", checkout, "-B", build, "-DTORCHCUDA_TESTS=ON",
              f"-DTORCHCUDA_TEST_FOLDERS={folders}"])
    return build


def _cases_text(command):
    """The content of the files and folders that a test's arguments name."""
    given = dict(re.findall(r"^-D(\w+)=(.*)$", "\n".join(command), re.MULTILINE))
    script = pathlib.Path(command[-1]).parent
    places = [script / given.get("CASE", ""), pathlib.Path(given.get("FOLDER", "/"), given.get("NAME", "")),
              pathlib.Path(given.get("CASES", "/")), script / "cases" / (given.get("CASE", "") + ".cmake")]
    text = ""
    for place in places:
        files = [place] if place.is_file() else place.glob("*.[fc][am]*") if place.is_dir() and place != script else []
        text += "".join(file.read_text(encoding="utf-8", errors="replace") for file in files if file.is_file())
    return text


class ModuleRuns:
    """The tests of the module that need no real package."""

    def __init__(self, checkout, most):
        self.most = most
        self.build = _configured(checkout, "rules;report;locate;targets;configure;ways")
        listed = json.loads(_checked(["ctest", "--test-dir", self.build, "--show-only=json-v1", "-LE", "real"]))
        self.commands = {test["name"]: test["command"] for test in listed["tests"] if "command" in test}
        self.by_call = {}

    def _fails(self, name, **more):
        try:
            return subprocess.run(self.commands[name], cwd=self.build, capture_output=True, timeout=SECONDS, check=False,
                                  env={**os.environ, **more}).returncode != 0
        except subprocess.TimeoutExpired:
            return True

    def prepare(self, calls):
        """The tests that reach each call: those whose case names the fact, then the quickest."""
        trace = self.build / "trace"
        found = []
        with mutated.traced(calls):
            for name in self.commands:
                trace.write_text("")
                start = time.time()
                if self._fails(name, TORCHCUDA_MUTANT_TRACE=str(trace)):
                    print(f"left out, fails without a change: {name}", flush=True)
                    continue
                found.append((time.time() - start, name, {int(line) for line in trace.read_text().split()}))
        texts = {name: _cases_text(self.commands[name]) for name in self.commands}
        for call in calls:
            word = call.key.rsplit(".", 1)[-1] if "${" in call.key else call.key
            tests = sorted((word not in texts[name], seconds, name) for seconds, name, numbers in found
                           if call.number in numbers)
            self.by_call[call.number] = [name for _, _, name in tests]

    def killer(self, call):
        """(the first test that fails, how many were tried)"""
        tests = self.by_call.get(call.number, [])[:self.most]
        for name in tests:
            if self._fails(name):
                return name, 0
        return None, len(tests)


class ProbeRuns:
    """The tests of the probe, in one process each."""

    PROGRAMS = ("probe_unit_tests", "probe_program_tests")

    def __init__(self, checkout):
        self.build = _configured(checkout, "probe")

    def prepare(self, calls):
        print(f"building the tests of the probe, for {len(calls)} calls", flush=True)
        self._build()
        if name := self._failing():
            sys.exit(f"mutants: {name} fails without a change")

    def _build(self):
        _checked(["cmake", "--build", self.build])

    def _failing(self):
        for program in self.PROGRAMS:
            path = next(pathlib.Path(self.build).rglob(program))
            words = [path, "--gtest_filter=-*Real*", "--gtest_brief=1", "--gtest_fail_fast"]
            if shutil.which("timeout"):
                words = ["timeout", str(SECONDS), *words]
            done = subprocess.run(words, cwd=self.build, capture_output=True, check=False)
            if done.returncode:
                return program
        return None

    def killer(self, call):
        self._build()
        return self._failing(), len(self.PROGRAMS)
