# SPDX-License-Identifier: BSD-3-Clause
"""What the bench runs on: libtorch, a toolkit, a Python that can import torch, a cmake program."""

import pathlib
import shutil
import subprocess

import measure
import sites

# What `import torch` needs besides libtorch, from the wheel's METADATA.
PYTHON_NEEDS = ("filelock", "typing-extensions", "sympy", "networkx", "jinja2", "fsspec", "numpy")


class Setup:
    def __init__(self, root, here, cache, cmake, rows):
        self.root, self.here, self.work = root, here, cache / "bench"
        self.sites = sites.Sites(rows, cache / "packages", cache / "matrix" / "sites")
        self.cmake = str(cmake or cache / "packages" / "cmake-4.4.4" / "cmake" / "data" / "bin" / "cmake")
        self.project = here / "project"
        self.torch = self.sites.path("torch", "2.11.0")
        self.old_torch = self.sites.path("torch", "2.9.1-full")
        self.toolkit = self.sites.path("toolkit", "13.0.88")
        self.fresh = 0
        (self.work / "runs").mkdir(parents=True, exist_ok=True)

    def environment(self, **more):
        given = {"CUDACXX": f"{self.toolkit}/bin/nvcc", "CUDA_PATH": self.toolkit,
                 "XDG_CACHE_HOME": self.work / "cache"}
        given.update(more)
        return measure.environment(given)

    def folder(self, name):
        """A new empty folder."""
        self.fresh += 1
        path = self.work / "runs" / f"{name}-{self.fresh}"
        shutil.rmtree(path, ignore_errors=True)
        path.mkdir(parents=True)
        return path

    def configure(self, side, languages, build, torch=None, more=(), generator="Ninja"):
        """The command that configures the bench's project."""
        words = [self.cmake, "-G", generator, "-S", str(self.project), "-B", str(build), f"-DSIDE={side}",
                 f"-DWITH={languages}", f"-DTorch_DIR={torch or self.torch}/torch/share/cmake/Torch"]
        if side == "ours":
            words.append(f"-DCMAKE_MODULE_PATH={self.root}/cmake")
        return words + list(more)

    def python(self):
        """The Python of a venv that can import the unpacked torch 2.11.0."""
        python = self.work / "venv" / "bin" / "python"
        if not python.exists():
            subprocess.run(["python3.11", "-m", "venv", str(self.work / "venv")], check=True)
            subprocess.run([str(python), "-m", "pip", "install", "--quiet", *PYTHON_NEEDS], check=True)
        return str(python)

    def probe(self):
        """The probe, built as the module builds it."""
        program = self.work / "torchcuda-inspect"
        subprocess.run(self.probe_command(program), check=True)
        return program

    def probe_command(self, program):
        return ["c++", "-std=c++17", "-O0", str(self.root / "probe" / "inspect" / "inspect.cpp"), "-o",
                str(program), "-ldl"]


def warm(paths):
    """Reads the files, so that they are in the page cache for every side."""
    for path in paths:
        for file in pathlib.Path(path).rglob("*.so*"):
            if file.is_file():
                with open(file, "rb") as stream:
                    while stream.read(1 << 24):
                        pass
