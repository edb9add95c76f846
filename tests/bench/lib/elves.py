# SPDX-License-Identifier: BSD-3-Clause
"""Makes ELF files for the bench: closures of many libraries, a library with many images."""

import struct
import subprocess

FATBIN_MAGIC, SASS = 0xBA55ED50, 2


def closure(folder, count):
    """A libtorch that needs a tree of `count` libraries; each calls each it needs."""
    folder.mkdir(parents=True)
    for number in reversed(range(count)):
        needed = [n for n in (2 * number + 1, 2 * number + 2) if n < count]
        calls = "".join(f"int f{n}(void);" for n in needed)
        body = " + ".join(["1", *(f"f{n}()" for n in needed)])
        library(folder / f"libpart{number}.so", f"{calls} int f{number}(void) {{ return {body}; }}",
                [f"part{n}" for n in needed])
    for name in ("c10", "torch_cpu", "torch_cuda", "torch"):
        library(folder / f"lib{name}.so", f"int f0(void); int {name}(void) {{ return f0(); }}", ["part0"])
    return folder


def library(path, source, needed):
    words = ["gcc", "-shared", "-fPIC", "-O0", "-x", "c", "-", "-o", str(path), f"-Wl,-soname,{path.name}",
             "-Wl,-rpath,$ORIGIN", f"-L{path.parent}", "-Wl,--no-as-needed", *(f"-l{name}" for name in needed)]
    subprocess.run(words, input=source, text=True, check=True)


def images(folder, count):
    """A libtorch_cuda.so with `count` SASS images in fatbins of seven, as in libtorch."""
    folder.mkdir(parents=True)
    section = folder / "fatbin"
    with open(section, "wb") as file:
        for at in range(0, count, 7):
            file.write(fatbin([75, 80, 86, 90, 100, 103, 120][: count - at]))
    for name in ("c10", "torch_cpu", "torch"):
        library(folder / f"lib{name}.so", f"int {name}(void) {{ return 1; }}", [])
    library(folder / "libtorch_cuda.so", "int torch_cuda(void) { return 1; }", [])
    subprocess.run(["objcopy", "--add-section", f".nv_fatbin={section}", "--set-section-flags",
                    ".nv_fatbin=alloc,readonly,data", str(folder / "libtorch_cuda.so")],
                   check=True, capture_output=True)
    section.unlink()
    return folder


def fatbin(architectures, size=4096):
    """One container: a header, then an entry and an image of that size for each architecture."""
    entries = b""
    for architecture in architectures:
        header = struct.pack("<HHIQIIHHIIIQ", SASS, 0x101, 64, size, 0, 0, 0, 0, architecture, 0, 0, 0)
        entries += header.ljust(64, b"\0") + bytes(size)
    return struct.pack("<IHHQ", FATBIN_MAGIC, 1, 16, len(entries)) + entries
