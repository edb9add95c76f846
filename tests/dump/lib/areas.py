# SPDX-License-Identifier: BSD-3-Clause
"""Runs the cases of one area; each report becomes one file of the dump."""

import os
import pathlib
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

import text

SECONDS = 300
HINTS = ("TorchCUDA_", "Torch_", "CUDA", "CUDNN", "CMAKE_", "Python", "TORCH_", "NVCC_", "LIBTORCH", "CONDA", "VIRTUAL_ENV")


def clean_environment():
    return {key: value for key, value in os.environ.items() if not key.startswith(HINTS)}


def _run(words, env, folder, log):
    """Runs a command and returns its exit code; the output goes to the log."""
    folder.mkdir(parents=True, exist_ok=True)
    with open(log, "wb") as file:
        try:
            return subprocess.run(words, env=env, cwd=folder, stdout=file, stderr=file, stdin=subprocess.DEVNULL,
                                  timeout=SECONDS, check=False).returncode
        except subprocess.TimeoutExpired:
            return "timeout"


def _script_case(args, work, name, words, env):
    """A check without a project; its report becomes <output>/<name>.txt."""
    raw = work / "raw" / name
    raw.parent.mkdir(parents=True, exist_ok=True)
    code = _run([args.cmake, f"-DTorchCUDA_REPORT={raw}.json", *words], env, work / "scratch",
                raw.with_name(raw.name + ".log"))
    raw.with_name(raw.name + ".exit").write_text(f"exit {code}\n")
    return text.write_run(args.output / f"{name}.txt", raw, args.texts)


def _rules(args, work):
    checkout = work / "checkout"
    for case in sorted((checkout / "tests" / "rules").glob("*/*.facts")):
        name = f"rules/{case.parent.name}/{case.stem}"
        words = [f"-DTorchCUDA_FACTS={case}", "-DTorchCUDA_CACHE=OFF", "-P",
                 f"{checkout}/cmake/TorchCUDACheck.cmake"]
        yield name, words


def _locate(args, work):
    checkout = work / "checkout"
    kinds = ("cases",) if args.quick else ("cases", "real")
    for case in sorted(path for kind in kinds for path in (checkout / "tests" / "locate" / kind).glob("*.cmake")):
        name = f"locate/{case.stem}"
        yield name, [f"-DCASE={case}", f"-DWORK={work}/locate/{case.stem}", f"-DSOURCE={checkout}",
                     f"-DPACKAGES={args.packages}", "-P", f"{checkout}/tests/dump/locate.cmake"]


def _script_area(args, work, cases):
    env = clean_environment()
    with ThreadPoolExecutor(args.jobs) as pool:
        done = list(pool.map(lambda case: _script_case(args, work, case[0], case[1], env), cases(args, work)))
    return len(done), done.count(False)


def _ctest_area(args, work, area):
    """Runs the tests with the hook of configure.cmake; whether they pass does not matter here."""
    raw, build = work / "raw" / area, work / "tests"
    raw.mkdir(parents=True)
    words = [args.cmake, "-S", str(work / "checkout"), "-B", str(build), "-DTORCHCUDA_TESTS=ON",
             f"-DTORCHCUDA_TEST_FOLDERS={area}", f"-DTORCHCUDA_TEST_PACKAGES={args.packages}"]
    env = clean_environment()
    if _run(words, env, build, work / "configure.log") != 0:
        sys.exit(f"dump: the tests cannot be configured\n{(work / 'configure.log').read_text()}")
    env["TORCHCUDA_DUMP"] = str(raw)
    words = [str(pathlib.Path(args.cmake).with_name("ctest")), "--test-dir", str(build), "-j", str(args.jobs)]
    words += ["-LE", "real"] if args.quick else []
    words += ["-R", args.only] if args.only else []
    with open(work / "ctest.log", "wb") as log:
        subprocess.run(words, env=env, stdout=log, stderr=log, check=False)
    return _collect(args, raw, area)


def _matrix(args, work):
    raw = work / "raw" / "matrix"
    raw.mkdir(parents=True)
    env = {**clean_environment(), "TORCHCUDA_DUMP": str(raw)}
    words = [sys.executable, str(work / "checkout" / "tests" / "matrix" / "run"), "--cells", "quick", "--side", "ours",
             "--packages", str(args.packages), "--work", str(work / "matrix")]
    with open(work / "matrix.log", "wb") as log:
        subprocess.run(words, env=env, stdout=log, stderr=log, check=False)
    return _collect(args, raw, "matrix")


def _collect(args, raw, area):
    lost, runs = 0, sorted(raw.glob("*.exit"))
    for file in runs:
        run = file.with_suffix("")
        lost += not text.write_run(args.output / area / f"{run.name}.txt", run, args.texts)
    return len(runs), lost


def dump(area, args, work):
    """(files written, cases without a report)"""
    if area in ("rules", "locate"):
        return _script_area(args, work, {"rules": _rules, "locate": _locate}[area])
    return _matrix(args, work) if area == "matrix" else _ctest_area(args, work, area)
