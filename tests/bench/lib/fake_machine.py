# SPDX-License-Identifier: BSD-3-Clause
"""A fake machine, the same everywhere: a generated libtorch, and a toolkit of scripts."""

import shutil
import subprocess

import elves

FILES = {
    "torch/version.py": "__version__ = '2.11.0+cu130'\ncuda = '13.0'\n",
    "torch/include/torch/csrc/api/include/torch/version.h": '#define TORCH_VERSION_MAJOR 2\n#define TORCH_VERSION_MINOR 11\n'
    '#define TORCH_VERSION_PATCH 0\n#define TORCH_VERSION "2.11.0"\n',
    "torch/include/ATen/ATen.h": "#if __cplusplus < 201703L\n#error C++17 or later compatible compiler is required to "
    "use ATen.\n#endif\n",
    "torch/share/cmake/Torch/TorchConfig.cmake": "set(TORCH_FOUND TRUE)\n",
    "torch/share/cmake/Torch/TorchConfigVersion.cmake": 'set(PACKAGE_VERSION "2.11.0")\n',
    "toolkit/include/cuda.h": "#define CUDA_VERSION 13000\n",
    "toolkit/include/cuda_runtime_api.h": "#define CUDART_VERSION 13000\n",
    "toolkit/include/crt/host_config.h": "#if __GNUC__ > 15\n#error -- unsupported GNU version!\n#endif\n",
    "toolkit/include/cuda_runtime.h": "",
    "toolkit/include/thrust/complex.h": "",
    "toolkit/lib64/libcudart.so": "",
    "toolkit/nvvm/bin/cicc": "",
    "project/CMakeLists.txt": "cmake_minimum_required(VERSION 3.22)\nproject(counts LANGUAGES NONE)\n"
    "if(NOT EMPTY)\n  find_package(TorchCUDA REQUIRED)\nendif()\n",
}


def lay(folder, fakes, libraries=60, images=5000):
    """The folder, filled."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    for name, text in FILES.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    lib = elves.closure(folder / "torch" / "lib", libraries)
    many = elves.images(folder / "images", images)
    (lib / "libtorch_cuda.so").unlink()
    (many / "libtorch_cuda.so").rename(lib / "libtorch_cuda.so")
    (folder / "toolkit" / "bin").mkdir()
    # Compile it: the module does not remember what a script printed.
    talk = f'#include <unistd.h>\nint main(int n, char** w) {{ (void)n; return execv("{fakes}/tools/nvcc", w); }}\n'
    subprocess.run(["gcc", "-x", "c", "-", "-o", folder / "toolkit" / "bin" / "nvcc"], input=talk, text=True, check=True)
    return folder
