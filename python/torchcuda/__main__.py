# SPDX-License-Identifier: BSD-3-Clause
"""The command `torchcuda`: runs TorchCUDACheck.cmake with the CMake that is here. It judges nothing."""

import importlib.util
import json
import os
import re
import shutil
import subprocess
import sys
import sysconfig
import tempfile

from torchcuda import get_cmake_dir

CHECK = os.path.join(get_cmake_dir(), "TorchCUDACheck.cmake")
TRY = "uvx --from 'torchcuda[cmake]' torchcuda    (pipx run --spec 'torchcuda[cmake]' torchcuda)"
HELP = """usage: torchcuda [check] [-D<hint or switch>=<value>]...
       torchcuda explain <rule>   what a rule is about
       torchcuda --cmakedir       the folder for -DTorchCUDA_DIR=
       torchcuda --include        the file for -DCMAKE_PROJECT_TOP_LEVEL_INCLUDES=
Checks whether libtorch, nvcc, cuDNN, driver, GPU and compiler of this machine fit one another.
Exit code: 0 they fit, 1 misfit, 2 could not check."""


def run(arguments):
    """Runs the script, and gives CMake's exit code."""
    scripts = sysconfig.get_path("scripts")
    cmake = shutil.which("cmake", path=scripts) or shutil.which("cmake")
    if not cmake:
        print(f"torchcuda: there is no CMake here. This brings one: {TRY}", file=sys.stderr)
        sys.exit(2)
    environment = dict(os.environ)
    if not importlib.util.find_spec("torch"):  # uvx and pipx put a Python of their own on PATH
        folders = environment.get("PATH", os.defpath).split(os.pathsep)
        environment["PATH"] = os.pathsep.join(folder for folder in folders if folder != scripts)
    return subprocess.call([cmake, *arguments, "-P", CHECK], env=environment)


def check(arguments):
    """The script's exit code. CMake before 3.29 has only 0 and 1, so the report tells 1 from 2."""
    with tempfile.TemporaryDirectory(prefix="torchcuda-") as folder:
        report = os.environ.get("TorchCUDA_REPORT") or os.path.join(folder, "report.json")
        for word in arguments:
            given = re.match(r"(?:-D)?TorchCUDA_REPORT(?::\w+)?=(.+)", word)
            report = given.group(1) if given else report
        if run([f"-DTorchCUDA_REPORT={report}", *arguments]) == 0:
            return 0
        try:
            with open(report, encoding="utf-8") as file:
                return 1 if json.load(file)["verdict"] == "misfit" else 2
        except (OSError, ValueError, KeyError):
            print(f"torchcuda: no report. A CMake before 3.22 is too old; another: {TRY}", file=sys.stderr)
            return 2


def main():
    first, *rest = sys.argv[1:] or ["check"]
    if first == "check" or first.startswith("-D"):
        return check(rest if first == "check" else [first, *rest])
    if first == "explain" and len(rest) == 1:
        return 2 if run([f"-DTorchCUDA_EXPLAIN={rest[0]}"]) else 0
    texts = {"--cmakedir": get_cmake_dir(), "--include": CHECK, "--help": HELP, "-h": HELP}
    print(texts.get(first, HELP), file=sys.stdout if first in texts else sys.stderr)
    return 0 if first in texts else 2


if __name__ == "__main__":
    sys.exit(main())
