# SPDX-License-Identifier: BSD-3-Clause
"""Compares the kernel images with NVIDIA's cuobjdump (package nvidia-cuda-cuobjdump)."""
import collections
import glob
import os
import re
import shutil
import subprocess
import sys

import common


def find_tool(packages):
    found = sorted(glob.glob(os.path.join(packages, "cuobjdump-*", "nvidia", "cu*", "bin", "cuobjdump")))
    return found[-1] if found else shutil.which("cuobjdump")


def list_images(tool, library):
    """`75:444 …`: images per architecture. cuobjdump lists a family (`f`) as its base."""
    listing = subprocess.run(
        [tool, "--list-elf", "--list-ptx", library], capture_output=True, text=True
    ).stdout
    counts = {"ELF": collections.Counter(), "PTX": collections.Counter()}
    for kind, architecture in re.findall(r"^(ELF|PTX) file .*\.sm_(\d+a?)f?\.\w+$", listing, re.MULTILINE):
        counts[kind][architecture] += 1
    return counts


def ours(text):
    counts = collections.Counter()
    for word in text.split():
        architecture, count = word.split(":")
        counts[architecture.rstrip("f")] += int(count)
    return counts


def main():
    args = common.arguments()
    tool = find_tool(args.packages)
    if not tool:
        common.skip("no cuobjdump")
    good = True
    seen = set()
    for torch in args.torch:
        lib = os.path.join(torch, "lib")
        with open(os.path.join(torch, "version.py")) as version:
            text = version.read()
        if text in seen:  # the same libtorch, with and without its wheels
            continue
        seen.add(text)
        facts = common.inspect(args.program, {"want": "elf", "torch.library_dir": lib})
        libraries = common.listed(facts, "kernels", "library")
        good &= bool(libraries)
        for n, library in enumerate(libraries):
            theirs = list_images(tool, os.path.join(lib, library))
            for kind, key in (("ELF", "sass"), ("PTX", "ptx")):
                mine = ours(facts.get("kernels.%d.%s" % (n, key), ""))
                same = mine == theirs[kind]
                good &= same
                print(lib, library, kind, "same" if same else "DIFFERS", dict(mine), dict(theirs[kind]))
    sys.exit(0 if good else 1)


if __name__ == "__main__":
    main()
