# SPDX-License-Identifier: BSD-3-Clause
"""Runs the pending cells, one half after the other, and stores their results."""

import fcntl
import shutil
import subprocess
import sys
import time

import cells as data
import machine
import sites
import store
import trial


def wanted(cell, only):
    for condition in only:
        axis, _, values = condition.partition("=")
        if cell.get(axis) not in values.split(","):
            return False
    return True


def snapshot(root, work):
    """A copy of the module, so that it does not change during a run; and its version."""
    version = store.tree_hash(root / "cmake", root / "probe")
    place = work / f"module-{version}"
    if not place.is_dir():
        for old in work.glob("module-*"):
            shutil.rmtree(old)
        for name in ("cmake", "probe"):
            shutil.copytree(root / name, place.with_name(place.name + ".part") / name)
        place.with_name(place.name + ".part").rename(place)
    return place, version


def tell(number, total, start, cell, side, result):
    spent = time.time() - start
    left = spent / number * (total - number) / 60
    what = f"{result['verdict']}, {result['stage']}" if result else "skipped"
    print(f"[{number}/{total}, {left:.0f} min left] {side}: {cell.key}: {what}", file=sys.stderr, flush=True)


class Run:
    def __init__(self, args, here, cache):
        self.args, self.here = args, here
        self.work = args.work or cache / "matrix"
        self.packages = args.packages or cache / "packages"
        rows, by_set = data.read(here / "cells.txt")
        self.cells = [cell for cell in by_set[args.cells] if wanted(cell, args.only)]
        self.halves = ("ours", "theirs") if args.side == "both" else (args.side,)
        self.locks = []
        if not machine.can_hide():
            print("matrix: hiding this machine's CUDA takes root; the cells see it", file=sys.stderr)
            for cell in self.cells:
                cell["machine"] = "here"
        self.sites = sites.Sites(rows, self.packages, self.work / "sites")
        self.store = store.Store(self.work / "results.jsonl")
        self.machine = machine.Machine(self.work)
        self.skipped = {}

    def todo(self, versions):
        for cell in self.cells:
            for side in self.halves:
                version = None if self.args.keep_old else versions[side]
                if self.args.again or self.store.get(cell, side, version) is None:
                    yield cell, side

    def only_one(self):
        """Waits until no other run does the same halves in the same folder."""
        self.work.mkdir(parents=True, exist_ok=True)
        self.locks = [open(self.work / f"{side}.lock", "w", encoding="utf-8") for side in self.halves]
        for lock in self.locks:
            fcntl.flock(lock, fcntl.LOCK_EX)

    def go(self):
        self.only_one()
        module, version = snapshot(self.here.parent.parent, self.work) if "ours" in self.halves else (None, "")
        consumer = store.tree_hash(self.here / "consumer")
        versions = {"ours": f"{version}-{consumer}", "theirs": consumer}
        work = list(self.todo(versions))
        if self.args.get:
            self.fetch({cell["torch"]: cell for cell, _ in work}.values())
        print(f"matrix: {len(self.cells)} cells, {len(work)} halves of them to do", file=sys.stderr, flush=True)
        start = time.time()
        for number, (cell, side) in enumerate(work, 1):
            if self.args.minutes and time.time() - start > self.args.minutes * 60:
                print(f"matrix: stopped after {self.args.minutes} minutes; the same command goes on", flush=True)
                return
            result = self.one(cell, side, module, versions[side])
            tell(number, len(work), start, cell, side, result)

    def one(self, cell, side, module, version):
        cmake = self.packages / f"cmake-{cell['cmake']}" / "cmake" / "data" / "bin" / "cmake"
        try:
            if not cmake.exists():
                raise sites.Missing(f"cmake-{cell['cmake']}")
            result = trial.Trial(cell, side, self.sites, self.machine, module, self.here / "consumer", str(cmake),
                                 self.work / "build").run()
        except sites.Missing as missing:
            self.skipped[cell.key] = f"{missing} is not here"
            return None
        result["version"] = version
        self.store.add(result)
        return result

    def fetch(self, cells):
        names = sorted({name for cell in cells for kind in ("torch", "toolkit")
                        for name in self.sites.needed(kind, cell[kind])})
        subprocess.run([str(self.here.parent / "packages" / "get"), *names], check=True)


