# SPDX-License-Identifier: BSD-3-Clause
"""Builds the extension by CMake, in place of torch.utils.cpp_extension."""

import os
import pathlib
import shlex
import subprocess
import sys

import torchcuda
from setuptools import Extension, setup
from setuptools.command.build_ext import build_ext


class CMakeBuild(build_ext):
    def build_extension(self, ext):
        target = pathlib.Path(self.get_ext_fullpath(ext.name)).resolve().parent
        build = pathlib.Path(self.build_temp).resolve()
        options = [
            f"-DTorchCUDA_DIR={torchcuda.get_cmake_dir()}",
            f"-DPython_EXECUTABLE={sys.executable}",
            f"-DCMAKE_INSTALL_PREFIX={target}",
            "-DCMAKE_BUILD_TYPE=Release",
            *shlex.split(os.environ.get("CMAKE_ARGS", "")),
        ]
        source = pathlib.Path(__file__).resolve().parent
        subprocess.run(["cmake", "-S", source, "-B", build, *options], check=True)
        subprocess.run(["cmake", "--build", build, "--target", "install"], check=True)


setup(
    packages=["halved"],
    ext_modules=[Extension("halved._halved", sources=[])],
    cmdclass={"build_ext": CMakeBuild},
)
