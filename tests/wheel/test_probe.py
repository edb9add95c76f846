# SPDX-License-Identifier: BSD-3-Clause
"""The built probe in the wheel: used without a compiler, never used unless it is of these sources."""

import json
import shutil
import subprocess

import pytest
from conftest import cmakes, run

PROBE = "share/cmake/TorchCUDA/probe"


@pytest.fixture(autouse=True)
def restore(package, tmp_path):
    shutil.copytree(package / PROBE, tmp_path / "probe")
    yield
    shutil.rmtree(package / PROBE)
    shutil.copytree(tmp_path / "probe", package / PROBE)


def asked(package, tmp_path, compiler=False):
    """The facts of a check. Without a compiler only a built probe can ask for the driver."""
    tools = tmp_path / "tools"
    tools.mkdir(exist_ok=True)
    if not (tools / "cmake").exists():
        (tools / "cmake").symlink_to(cmakes()["current"])
    path = f"{tools}:/usr/bin:/bin" if compiler else str(tools)
    report = tmp_path / "report.json"
    arguments = [f"-DTorchCUDA_REPORT={report}"]
    command = package.parents[3] / "bin" / "torchcuda"
    text = run([command, "check", *arguments], 2, tmp_path, PATH=path)  # there is no libtorch
    assert "could not be written" not in text
    return json.loads(report.read_text())["facts"]


def test_is_used(package, tmp_path):
    assert "driver.present" in asked(package, tmp_path)


def append(package):
    with open(package / PROBE / "inspect/base/text.cpp", "a", encoding="utf-8") as file:
        file.write("// another version\n")


def add(package):
    (package / PROBE / "inspect/elf/another.h").write_text("")


def remove(package):
    (package / PROBE / "inspect/loader/cudnn.h").unlink()


def truncate(package):
    program = package / PROBE / "torchcuda-inspect"
    program.write_bytes(program.read_bytes()[:5000])


def forbid(package):
    (package / PROBE / "torchcuda-inspect").chmod(0o644)


def other_machine(package):
    """e_machine of the ELF header."""
    program = package / PROBE / "torchcuda-inspect"
    data = bytearray(program.read_bytes())
    data[18:20] = b"\xf3\x00"  # RISC-V
    program.write_bytes(bytes(data))


def other_program(package):
    program = package / PROBE / "torchcuda-inspect"
    program.write_text("#!/bin/sh\necho 'torchcuda-inspect 1 unknown'\n")


def folder(package):
    (package / PROBE / "torchcuda-inspect").unlink()
    (package / PROBE / "torchcuda-inspect").mkdir()


@pytest.mark.parametrize(
    "change", [append, add, remove, truncate, forbid, other_machine, other_program, folder]
)
def test_another_one_is_not_used(package, tmp_path, change):
    change(package)
    assert "driver.present" not in asked(package, tmp_path)


def test_one_that_does_not_answer_is_left_alone(package, tmp_path):
    """It says that it is of these sources and then fails: another is compiled, it stays as it is."""
    if not shutil.which("c++", path="/usr/bin:/bin"):
        pytest.skip("there is no C++ compiler")
    program = package / PROBE / "torchcuda-inspect"
    version = subprocess.run([program, "--version"], capture_output=True, text=True, check=True).stdout
    program.write_text(f'#!/bin/sh\ntest "$1" = --version && echo "{version.strip()}"\n')
    before = program.read_text()
    assert "driver.present" in asked(package, tmp_path, compiler=True)
    assert program.read_text() == before
