# SPDX-License-Identifier: BSD-3-Clause
"""The CMake files of TorchCUDA, and the command `torchcuda`, which runs them."""

import os


def get_cmake_dir():
    """The folder for -DTorchCUDA_DIR=."""
    return os.path.join(os.path.dirname(os.path.abspath(__file__)), "share", "cmake", "TorchCUDA")
