# SPDX-License-Identifier: BSD-3-Clause
"""The wheel, built once, and a fresh environment that holds nothing else."""

import os
import pathlib
import shutil
import subprocess
import sys
import venv

import pytest

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
PACKAGES = pathlib.Path(os.environ.get("TORCHCUDA_TEST_PACKAGES") or "/nowhere")
PIP = [sys.executable, "-m", "pip", "--disable-pip-version-check", "--no-input"]
LEADS_AWAY = ("CUDA", "NVCC", "TORCH", "VIRTUAL_ENV", "CONDA_PREFIX", "CMAKE_", "CXX", "CPATH", "LIBRARY_PATH", "PYTHON", "CI")

sys.dont_write_bytecode = True


def clean_environment(**changes):
    """The environment without what leads to a toolkit or a libtorch of this machine."""
    kept = {name: value for name, value in os.environ.items() if not name.upper().startswith(LEADS_AWAY)}
    return {**kept, "PATH": "/usr/bin:/bin", "TorchCUDA_CACHE": "OFF", **changes}


def run(command, exit_code=0, cwd=None, **changes):
    """Standard output and error, together; the exit code must be this one."""
    result = subprocess.run(
        [str(word) for word in command], cwd=cwd, env=clean_environment(**changes), text=True,
        stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=600, check=False,
    )
    assert result.returncode == exit_code, result.stdout
    return result.stdout


@pytest.fixture(scope="session")
def wheel(tmp_path_factory):
    """The wheel of this checkout."""
    pytest.importorskip("scikit_build_core", reason="scikit-build-core is not installed")
    folder = tmp_path_factory.mktemp("wheel")
    run([*PIP, "wheel", "--quiet", "--no-deps", "--no-build-isolation", "--wheel-dir", folder, ROOT])
    (built,) = folder.glob("*.whl")
    return built


def environment_with(wheel, folder):
    """The folder of the Python package in a new environment."""
    venv.create(folder, with_pip=False, symlinks=True)
    run([*PIP, "--python", folder / "bin" / "python", "install", "--quiet", "--no-index", "--no-deps", wheel])
    (package,) = folder.glob("lib/python*/site-packages/torchcuda")
    return package


@pytest.fixture(scope="session")
def package(wheel, tmp_path_factory):
    """The folder of the Python package in a fresh environment."""
    return environment_with(wheel, tmp_path_factory.mktemp("fresh") / "a b ü")


@pytest.fixture(scope="session")
def command(package):
    """The command `torchcuda` of that environment."""
    return package.parents[3] / "bin" / "torchcuda"


def cmakes():
    """CMake by name: the system's, and those of TORCHCUDA_TEST_PACKAGES."""
    found = {"current": shutil.which("cmake", path="/usr/bin:/bin:/usr/local/bin")}
    for version in ("3.22.6", "4.4.4"):
        program = PACKAGES / f"cmake-{version}/cmake/data/bin/cmake"
        found[version] = str(program) if program.exists() else None
    return found


@pytest.fixture(params=cmakes())
def cmake_folder(request):
    """A folder for PATH with this CMake."""
    program = cmakes()[request.param]
    if not program:
        pytest.skip(f"CMake {request.param} is not there")
    return os.path.dirname(program)
