# SPDX-License-Identifier: BSD-3-Clause
"""A scikit-build-core project finds the module by the entry point `cmake.prefix`, and is built."""

import shutil
import sys
import zipfile

import pytest
from conftest import PACKAGES, PIP, ROOT, run

LIBTORCH = PACKAGES / "torch-2.11.0"


def test_consumer(package, tmp_path):
    if not LIBTORCH.exists():
        pytest.skip("torch-2.11.0 is not in TORCHCUDA_TEST_PACKAGES")
    site = package.parent
    # The build back end is this environment's; the new one's packages come first.
    tools = [path for path in sys.path if path.endswith("-packages")]
    shutil.copytree(ROOT / "tests/wheel/consumer", tmp_path / "consumer")
    run(
        [*PIP, "wheel", "--no-deps", "--no-build-isolation", "--wheel-dir", tmp_path / "out", tmp_path / "consumer"],
        PYTHONPATH=":".join([str(site), *tools]),
        TorchCUDA_ROOT=str(LIBTORCH / "torch"),
        TorchCUDA_PROBE="inspect",
        TorchCUDA_RUNS_ON="driver=580.65 gpu=8.0",
    )
    (built,) = (tmp_path / "out").glob("*.whl")
    with zipfile.ZipFile(built) as archive:
        archive.extractall(tmp_path / "unpacked")
    found, verdict = (tmp_path / "unpacked/consumer/found.txt").read_text().splitlines()
    assert found == str(site / "torchcuda/share/cmake/TorchCUDA")
    assert verdict == "fits"
    program = tmp_path / "unpacked/consumer/consumer"
    program.chmod(0o755)
    assert run([program], LD_LIBRARY_PATH=str(LIBTORCH / "torch/lib")) == "CUDA\n"
