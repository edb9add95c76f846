# SPDX-License-Identifier: BSD-3-Clause
"""One side of one cell: configures a consumer, takes its verdict, and finds out what happens."""

import json
import os
import re
import shutil
import subprocess
import time

import sites as layout
from truth import Truth, first_error

CONFIGURE_SECONDS = 1800
CUDA_MAJOR = re.compile(r"^cuda\b[^=]*=\s*'(\d+)\.", re.MULTILINE)


class Trial:
    def __init__(self, cell, side, sites, machine, module, consumer, cmake, work):
        self.cell, self.side, self.sites, self.machine = cell, side, sites, machine
        self.module, self.consumer, self.cmake = module, consumer, cmake
        self.build = work / f"{side}"

    def run(self):
        """The result as one JSON object. Raises sites.Missing where a package is not here."""
        self.torch = self.sites.path("torch", self.cell["torch"])
        self.toolkit = self.sites.path("toolkit", self.cell["toolkit"])
        self.env = self.machine.environment(self.cell["machine"], {**self._compilers(), **self._driver()})
        shutil.rmtree(self.build, ignore_errors=True)
        self.build.mkdir(parents=True)
        start = time.time()
        exit_code, output = self._run(self._configure_command(), CONFIGURE_SECONDS)
        configured = time.time()
        (self.build / "configure.log").write_text(output)
        result = {"key": self.cell.key, "side": self.side, **self._verdict(exit_code, output)}
        if "TORCHCUDA_DUMP" in os.environ:
            self._dump(exit_code)
        if exit_code:
            late = f"no end after {CONFIGURE_SECONDS} s" if exit_code == 124 else first_error(output)
            result.update(stage="configure", error=late)
        else:
            truth = Truth(self._run, self.build, self.consumer, self._torch_major(), self._reference(),
                          self.cell["driver"])
            result["stage"], result["error"] = truth.find()
            result["seen"] = truth.seen
        result["seconds"] = [round(configured - start, 1), round(time.time() - configured, 1)]
        result["when"] = time.strftime("%Y-%m-%d")
        # Paths of this machine are of no use to a reader.
        for name in ("TorchCUDA", "torch", "toolkit"):
            result["error"] = result["error"].replace(str(getattr(self, name, None) or "\0"), f"<{name}>")
        return result

    def _run(self, words, timeout):
        return self.machine.run(words, self.cell["machine"], self.env, str(self.build), timeout)

    def _compilers(self):
        compiler = shutil.which(self.cell["cxx"])
        if not compiler:
            raise layout.Missing(self.cell["cxx"])
        found = {"CXX": compiler}
        if self.toolkit:
            nvcc = layout.nvcc_of(self.toolkit)
            found.update(CUDACXX=nvcc, CUDAHOSTCXX=compiler, CUDA_PATH=os.path.dirname(os.path.dirname(nvcc)))
        return found

    def _driver(self):
        version = self.cell["driver"]
        if version == "none":
            return {}
        return {"LD_LIBRARY_PATH": self.machine.fake_driver(self.consumer.parent.parent / "fakes"),
                "FAKE_CUDA_DRIVER": version}

    def _configure_command(self):
        cell = self.cell
        words = [self.cmake, "-G", "Ninja", "-S", str(self.consumer), "-B", str(self.build),
                 f"-DSIDE={self.side}", f"-DKIND={cell['kind']}", f"-DCMAKE_CXX_STANDARD={cell['std']}",
                 f"-DTorch_DIR={self.torch}/torch/share/cmake/Torch", "-DCMAKE_EXPORT_COMPILE_COMMANDS=ON"]
        if cell["cudastd"] != "unset":
            words.append(f"-DCMAKE_CUDA_STANDARD={cell['cudastd']}")
        if self.side == "ours":
            words += [f"-DCMAKE_MODULE_PATH={self.module}/cmake", "-DTorchCUDA_FAIL_ON=never",
                      f"-DTorchCUDA_REPORT={self.build}/report.json"]
        if cell["arch"] != "unset":
            words.append(f"-DCMAKE_CUDA_ARCHITECTURES={cell['arch']}")
            if self.side == "theirs":
                words.append(f"-DTORCH_CUDA_ARCH_LIST={cell['arch'][:-1]}.{cell['arch'][-1]}")
        return words

    def _verdict(self, exit_code, output):
        if self.side == "theirs":
            return {"verdict": "refused" if exit_code else "fits", "findings": []}
        try:
            report = json.loads((self.build / "report.json").read_text())
        except (OSError, ValueError) as problem:
            return {"verdict": "refused", "findings": [f"no report: {type(problem).__name__}"]}
        findings = [f"{one['severity']} {one['id']}" for one in report["findings"]]
        return {"verdict": report["verdict"], "findings": findings, "unchecked": sorted(report["not_checked"])}

    def _dump(self, exit_code):
        """For tests/dump/run: the exit code and the report, named by the cell."""
        name = os.path.join(os.environ["TORCHCUDA_DUMP"], re.sub(r"[^A-Za-z0-9.=+_-]+", ",", self.cell.key))
        with open(f"{name}.exit", "w", encoding="utf-8") as file:
            file.write(f"exit {exit_code}\n")
        if (self.build / "report.json").exists():
            shutil.copy(self.build / "report.json", f"{name}.json")

    def _torch_major(self):
        with open(f"{self.torch}/torch/version.py", encoding="utf-8") as file:
            found = CUDA_MAJOR.search(file.read())
        return int(found.group(1)) if found else 0

    def _reference(self):
        """multiProcessorCount's offset in the CUDA headers beside libtorch, if any."""
        for inner in (f"nvidia/cu{self._torch_major()}/include", "nvidia/cuda_runtime/include"):
            include = f"{self.torch}/{inner}"
            if os.path.exists(f"{include}/cuda_runtime_api.h"):
                return _offset(include)
        return None


def _offset(include, known={}):
    if include not in known:
        text = "#include <stddef.h>\n#include <cuda_runtime_api.h>\n" \
            "int at = offsetof(cudaDeviceProp, multiProcessorCount);\n"
        command = ["g++", "-x", "c++", "-S", "-o", "-", "-I", include, "-"]
        done = subprocess.run(command, input=text, text=True, capture_output=True, check=True)
        known[include] = int(re.search(r"^at:\s*\.long\s+(\d+)", done.stdout, re.MULTILINE).group(1))
    return known[include]
