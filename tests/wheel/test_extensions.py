# SPDX-License-Identifier: BSD-3-Clause
"""examples/python_extension: built, installed and imported, with and without build isolation."""

import os
import shutil
import venv
import zipfile

import pytest
from conftest import PACKAGES, PIP, ROOT, run

LIBTORCH = PACKAGES / "torch-2.11.0"
VERSION = "2.11.0+unpacked"  # preferred to the index's 2.11.0
OF_TORCH = ["typing_extensions", "sympy", "filelock", "jinja2", "networkx", "fsspec", "numpy"]


@pytest.fixture(scope="module", name="torch_wheel")
def fixture_torch_wheel(tmp_path_factory):
    """A wheel named torch that leads to the unpacked one."""
    if not LIBTORCH.exists():
        pytest.skip("torch-2.11.0 is not in TORCHCUDA_TEST_PACKAGES")
    path = tmp_path_factory.mktemp("torch") / f"torch-{VERSION}-py3-none-any.whl"
    info = f"torch-{VERSION}.dist-info"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("torch_unpacked.pth", f"{LIBTORCH}\n")
        archive.writestr(f"{info}/METADATA", f"Metadata-Version: 2.1\nName: torch\nVersion: {VERSION}\n")
        archive.writestr(f"{info}/WHEEL", "Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n")
        archive.writestr(f"{info}/RECORD", f"torch_unpacked.pth,,\n{info}/METADATA,,\n{info}/WHEEL,,\n{info}/RECORD,,\n")
    return path


@pytest.fixture(scope="module", name="environment")
def fixture_environment(wheel, torch_wheel, tmp_path_factory):
    """An environment with torch, and all that --no-build-isolation needs; and pip's words for it."""
    folder = tmp_path_factory.mktemp("environment") / "venv"
    venv.create(folder, with_pip=False, symlinks=True)
    pip = [*PIP, "--python", folder / "bin/python", "install", "--quiet"]
    pip += ["--find-links", wheel.parent, "--find-links", torch_wheel.parent]
    try:
        run([*pip, *OF_TORCH, "ninja", "setuptools", "scikit-build-core", "torchcuda[cmake]", "torch==2.11.*"])
    except AssertionError as problem:
        if "No matching distribution" in str(problem):
            pytest.skip("there is no package index")
        raise
    return folder, pip


@pytest.mark.parametrize("isolation", [[], ["--no-build-isolation"]], ids=["isolated", "not-isolated"])
@pytest.mark.parametrize("backend", ["scikit_build_core", "setuptools"])
def test_extension(environment, tmp_path, backend, isolation):
    folder, pip = environment
    source = tmp_path / "copied"
    shutil.copytree(ROOT / "examples/python_extension" / backend, source)
    settings = {name: value for name, value in os.environ.items() if name.startswith("PIP_")}
    settings.update(TorchCUDA_RUNS_ON="driver=580.65 gpu=8.0", TorchCUDA_PROBE="inspect")
    if isolation:
        settings["PATH"] = f"{folder}/bin:/usr/bin:/bin"
    run([*pip, *isolation, "--force-reinstall", "--no-deps", source], **settings)
    program = "import torch, halved; print(halved.halve(torch.ones(2)).tolist())"
    assert run([folder / "bin/python", "-W", "ignore", "-c", program], cwd=tmp_path) == "[0.5, 0.5]\n"
