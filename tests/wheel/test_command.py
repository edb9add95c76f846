# SPDX-License-Identifier: BSD-3-Clause
"""The command `torchcuda`, with each CMake: what it prints, its exit code, what it leaves behind."""

import os

import pytest
from conftest import ROOT, run

MISFIT = f"-DTorchCUDA_FACTS={ROOT}/tests/rules/nvcc-major/13-for-12.facts"
FITS = [MISFIT, "-DTorchCUDA_IGNORE=nvcc-major"]


@pytest.mark.parametrize("before", [[], ["check"]])
def test_exit_codes(command, cmake_folder, tmp_path, before):
    path = f"{cmake_folder}:/usr/bin:/bin"
    assert "TorchCUDA: fits" in run([command, *before, *FITS], 0, tmp_path, PATH=path)
    assert "error [nvcc-major]" in run([command, *before, MISFIT], 1, tmp_path, PATH=path)
    bad = run([command, *before, *FITS, "-DTorchCUDA_FAIL_ON=sometimes"], 2, tmp_path, PATH=path)
    assert "could not check: TorchCUDA_FAIL_ON is 'sometimes'" in bad
    run([command, *before, MISFIT, "-DTorchCUDA_FAIL_ON=never"], 0, tmp_path, PATH=path)
    assert list(tmp_path.iterdir()) == []


def test_no_libtorch_is_unchecked(command, cmake_folder, tmp_path):
    if any(os.path.exists(f"{folder}/share/cmake/Torch") for folder in ("/usr", "/usr/local", "/opt")):
        pytest.skip("this machine has a libtorch outside of environments")
    text = run([command], 2, tmp_path, PATH=f"{cmake_folder}:/usr/bin:/bin")
    assert "could not check: there is no libtorch here" in text


@pytest.mark.parametrize("how", ["joined", "typed", "apart", "environment"])
def test_report_where_it_was_asked_for(command, cmake_folder, tmp_path, how):
    words = {
        "joined": ["-DTorchCUDA_REPORT=a b.json"],
        "typed": ["-DTorchCUDA_REPORT:FILEPATH=a b.json"],
        "apart": ["-D", "TorchCUDA_REPORT=a b.json"],
        "environment": [],
    }[how]
    changes = {"TorchCUDA_REPORT": "a b.json"} if how == "environment" else {}
    run([command, "check", *words, MISFIT], 1, tmp_path, PATH=f"{cmake_folder}:/usr/bin:/bin", **changes)
    assert '"verdict": "misfit"' in (tmp_path / "a b.json").read_text()


def test_explain(command, cmake_folder, tmp_path):
    path = f"{cmake_folder}:/usr/bin:/bin"
    assert "nvcc-major" in run([command, "explain", "nvcc-major"], 0, tmp_path, PATH=path)
    unknown = run([command, "explain", "nvcc-mayor"], 2, tmp_path, PATH=path)
    assert "There is no rule 'nvcc-mayor'. Nearest: nvcc-major" in unknown
    assert "usage: " in run([command, "explain"], 2, tmp_path, PATH=path)


@pytest.mark.parametrize("words", [[], ["check"], ["explain", "nvcc-major"], ["-DTorchCUDA_ROOT=x"]])
def test_without_cmake(command, tmp_path, words):
    text = run([command, *words], 2, tmp_path, PATH=str(tmp_path))
    assert "there is no CMake here" in text
    assert "uvx --from 'torchcuda[cmake]' torchcuda " in text
    assert "pipx run --spec 'torchcuda[cmake]' torchcuda" in text


def test_a_cmake_that_cannot(command, tmp_path):
    """Older than 3.22, or broken: no report, so nothing was checked."""
    cmake = tmp_path / "cmake"
    cmake.write_text("#!/bin/sh\necho 'CMake 3.22 or higher is required.'\nexit 1\n")
    cmake.chmod(0o755)
    assert "uvx --from" in run([command], 2, tmp_path, PATH=f"{tmp_path}:/usr/bin:/bin")


def test_paths(command, tmp_path):
    folder = run([command, "--cmakedir"], PATH=str(tmp_path)).rstrip("\n")
    include = run([command, "--include"], PATH=str(tmp_path)).rstrip("\n")
    assert include == f"{folder}/TorchCUDACheck.cmake"
    for path in (f"{folder}/TorchCUDAConfig.cmake", include):
        with open(path, encoding="utf-8") as file:
            assert file.read()


@pytest.mark.parametrize("words", [["advise"], ["chekc"], ["explain", "a", "b"], ["--version"]])
def test_unknown_words(command, tmp_path, words):
    assert "usage: torchcuda [check]" in run([command, *words], 2, tmp_path, PATH=str(tmp_path))


def test_help(command, tmp_path):
    assert "Exit code: 0 they fit, 1 misfit, 2 could not check" in run([command, "--help"], PATH=str(tmp_path))
