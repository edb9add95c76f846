# SPDX-License-Identifier: BSD-3-Clause
"""What lies in the wheel, and what its metadata says."""

import configparser
import re
import shutil
import sys
import zipfile

import pytest
from conftest import ROOT, run


def read(wheel, suffix):
    with zipfile.ZipFile(wheel) as archive:
        (name,) = [name for name in archive.namelist() if name.endswith(suffix)]
        return archive.read(name).decode()


def test_check_wheel_contents(wheel):
    pytest.importorskip("check_wheel_contents", reason="check-wheel-contents is not installed")
    run([sys.executable, "-m", "check_wheel_contents", wheel])


def test_twine_check(wheel):
    pytest.importorskip("twine", reason="twine is not installed")
    assert "PASSED" in run([sys.executable, "-m", "twine", "check", "--strict", wheel])


def test_is_a_platform_wheel_for_every_python(wheel):
    assert wheel.name.startswith("torchcuda-")
    assert "-py3-none-linux_" in wheel.name


def test_version_is_the_modules(wheel):
    load = (ROOT / "cmake/TorchCUDA/load.cmake").read_text()
    version = load.split('TorchCUDA.module_version "')[1].split('"')[0]
    assert wheel.name.split("-")[1] == version


def test_metadata_requires_nothing(wheel):
    lines = [line for line in read(wheel, ".dist-info/METADATA").splitlines() if line.startswith("Requires-Dist")]
    assert [line.replace('"', "'") for line in lines] == ["Requires-Dist: cmake>=3.22; extra == 'cmake'"]


def test_entry_points(wheel):
    points = configparser.ConfigParser()
    points.read_string(read(wheel, ".dist-info/entry_points.txt"))
    assert dict(points["cmake.prefix"]) == {"torchcuda": "torchcuda"}
    assert "cmake.root" not in points
    assert points["console_scripts"]["torchcuda"] == points["pipx.run"]["torchcuda"]


def test_holds_what_an_installation_holds(wheel):
    """Each file of cmake/ and probe/ that is no page."""
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
    prefix = "torchcuda/share/cmake/TorchCUDA/"
    wanted = {prefix + str(path.relative_to(ROOT / "cmake")) for path in (ROOT / "cmake").rglob("*.cmake")}
    wanted |= {prefix + str(path.relative_to(ROOT)) for path in (ROOT / "probe").rglob("*.*") if path.suffix != ".md"}
    assert len(wanted) > 200
    assert wanted - names == set()
    assert prefix + "probe/torchcuda-inspect" in names
    assert not [name for name in names if "tests" in name]


def test_probe_runs_on_old_systems(wheel, tmp_path):
    """It needs the C library alone, and none newer than Ubuntu 22.04's and RHEL 9's."""
    if not shutil.which("readelf"):
        pytest.skip("readelf is not installed")
    with zipfile.ZipFile(wheel) as archive:
        program = archive.extract("torchcuda/share/cmake/TorchCUDA/probe/torchcuda-inspect", tmp_path)
    needed = re.findall(r"\(NEEDED\).*\[(.*)\]", run(["readelf", "-d", program]))
    assert needed and set(needed) <= {"libc.so.6", "libdl.so.2", "ld-linux-aarch64.so.1"}
    # Where GLIBC is 2.38 or newer, its headers turn these into functions of that version.
    symbols = run(["readelf", "--dyn-syms", "--wide", program])
    assert "malloc" in symbols
    assert not re.findall(r"\b(?:strto\w*|\w*scanf|ato[a-z]+)\b", symbols)
    versions = re.findall(r"GLIBC_(\d+)\.(\d+)", run(["readelf", "-V", program]))
    assert max((int(major), int(minor)) for major, minor in versions) <= (2, 34)


def test_python_is_short():
    lines = [line for path in (ROOT / "python").rglob("*.py") for line in path.read_text().splitlines()]
    assert 0 < len(lines) < 80
