# SPDX-License-Identifier: BSD-3-Clause
"""Compares the closure with the loader's (`ldd -r`), for a program linked to each libtorch, in
several environments: libraries, paths, missing libraries, undefined symbols."""
import os
import re
import subprocess
import sys
import tempfile

import common


def link(args, lib, folder, extra, options):
    """A program that links libtorch's libraries directly, after `extra`."""
    program = os.path.join(folder, "program")
    names = ["libtorch.so", "libtorch_cpu.so", "libc10.so", "libtorch_cuda.so", "libc10_cuda.so"]
    command = [args.compiler, "-x", "c++", "-", "-x", "none", "-o", program, "-Wl,--no-as-needed"]
    command += ["-Wl,--unresolved-symbols=ignore-all", "-Wl,--allow-shlib-undefined", *options]
    command += [*extra, *(os.path.join(lib, name) for name in names)]
    command += ["-Wl,-rpath," + path for path in [os.path.dirname(e) for e in extra] + [lib]]
    subprocess.run(command, input="int main() {}", text=True, check=True)
    return program


def ask_loader(program, environment):
    result = subprocess.run(["ldd", "-r", program], capture_output=True, text=True, env=environment)
    paths, missing, undefined = {}, set(), set()
    for line in (result.stdout + result.stderr).splitlines():
        found = re.match(r"\t(?:(\S+) => )?(/.*) \(0x[0-9a-f]+\)$", line)
        if found:
            path = found[2]
            paths[found[1] or os.path.basename(path)] = os.path.realpath(path)
        elif " => not found" in line:
            missing.add(line.split()[0])
        elif line.startswith("undefined symbol: "):
            name, where = re.match(r"undefined symbol: (.*)\t\((.*)\)", line).groups()
            undefined.add((name, os.path.realpath(where)))
    return paths, missing, undefined


def compare(args, lib, name, extra=(), environment=None, options=()):
    environment = {**{k: v for k, v in os.environ.items() if not k.startswith("LD_")}, **(environment or {})}
    with tempfile.TemporaryDirectory() as folder:
        program = link(args, lib, folder, list(extra), list(options))
        paths, missing, undefined = ask_loader(program, environment)
        facts = common.inspect(
            args.program, {"want": "elf", "torch.library_dir": lib, "program.file": program}, environment
        )
    sonames = common.listed(facts, "closure.library", "soname")
    ours = dict(zip(sonames, map(os.path.realpath, common.listed(facts, "closure.library", "path"))))
    symbols = common.listed(facts, "closure.undefined", "symbol")
    count = int(facts["closure.undefined_count"]) + int(facts.get("closure.unjudged_count", 0))
    faults = []
    if set(ours.values()) != set(paths.values()):
        faults.append("paths: %s" % sorted(set(ours.values()) ^ set(paths.values())))
    if set(common.listed(facts, "closure.missing", "soname")) != missing:
        faults.append("missing: loader %s" % sorted(missing))
    if count != len(undefined):
        faults.append("undefined: %d, loader %d" % (count, len(undefined)))
    if not set(symbols) <= {symbol.split(",")[0] for symbol, _ in undefined}:
        faults.append("undefined: %s" % symbols)
    state = "complete" if facts["closure.complete"] == "yes" else "not complete"
    print("%s: %d libraries, %d missing, %d undefined, %d of these judged; %s" % (
        name, len(ours), len(missing), len(undefined), int(facts["closure.undefined_count"]), state))
    for fault in faults:
        print("  DIFFERS", fault)
    return not faults


def main():
    args = common.arguments()
    good = True
    folders = {os.path.basename(os.path.dirname(torch)): os.path.join(torch, "lib") for torch in args.torch}
    for name, lib in folders.items():
        good &= compare(args, lib, name)
        good &= compare(args, lib, name + ", old tags", options=["-Wl,--disable-new-dtags"])
    # Mix the wheels of two libtorchs, by environment and by link line.
    for name, lib in folders.items():
        for other in folders:
            nccl = os.path.join(args.packages, other, "nvidia", "nccl", "lib")
            cuda = os.path.join(args.packages, other, "nvidia", "cu13", "lib")
            if other == name or not os.path.isdir(nccl):
                continue
            path = nccl + (":" + cuda if os.path.isdir(cuda) else "")
            good &= compare(args, lib, "%s, LD_LIBRARY_PATH of %s" % (name, other),
                            environment={"LD_LIBRARY_PATH": path})
            good &= compare(args, lib, "%s, linked to NCCL of %s" % (name, other),
                            extra=[os.path.join(nccl, "libnccl.so.2")])
            good &= compare(args, lib, "%s, LD_PRELOAD of NCCL of %s" % (name, other),
                            environment={"LD_PRELOAD": os.path.join(nccl, "libnccl.so.2")})
    sys.exit(0 if good else 1)


if __name__ == "__main__":
    main()
