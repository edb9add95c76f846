# SPDX-License-Identifier: BSD-3-Clause
"""The rows of the budget: the commands, what they are compared with, and the limit."""

import measure


class Row:
    """One row. `sides()`: the commands of one repetition; `compare`: how to get their ratio."""

    def __init__(self, name, against, at_most, aim, sides, compare, slow=False):
        self.name, self.against, self.at_most, self.aim = name, against, at_most, aim
        self.sides, self.compare, self.slow = sides, compare, slow


def script(setup):
    """Script mode with a built probe, against collect_env."""
    env = setup.environment(TorchCUDA_PROBE="inspect")
    report = setup.work / "report.json"
    words = [setup.cmake, f"-DTorchCUDA_ROOT={setup.torch}/torch", f"-DTorchCUDA_REPORT={report}", "-P",
             f"{setup.root}/cmake/TorchCUDACheck.cmake"]
    measure.timed(words, env)  # builds the probe and fills the cache
    collect = [setup.python(), "-m", "torch.utils.collect_env"]
    python_env = setup.environment(PYTHONPATH=setup.torch)
    return Row("verdict in script mode, files, tools and a built probe", "`python -m torch.utils.collect_env`",
               1 / 50, 1 / 100,
               {"ours": lambda: measure.timed(words, env), "theirs": lambda: measure.timed(collect, python_env)},
               ("ours", "theirs"))


def first(setup, languages, at_most, aim):
    """A first configure with nothing cached."""
    def configure(side, more=()):
        build = setup.folder(side)
        env = setup.environment(XDG_CACHE_HOME=build / "cache")
        return measure.timed(setup.configure(side, languages, build, more=more), env)

    return Row(f"first `find_package(TorchCUDA)`, `{languages.replace(';', ' ')}` project, everything compiled",
               "first `find_package(Torch)` there", at_most, aim,
               {"empty": lambda: configure("empty"), "ours": lambda: configure("ours"),
                "theirs": lambda: configure("theirs")},
               ("ours", "theirs", "empty", "empty"), slow=True)


def again(setup, languages, with_list):
    """A re-configure without changes."""
    more = ["-DTORCH_CUDA_ARCH_LIST=8.0"] if with_list else []
    builds = {}

    def configure(side):
        # Configure lazily; the first configure is not measured.
        if side not in builds:
            builds[side] = setup.folder(f"again-{side}")
            env = setup.environment()
            given = more if side == "theirs" else []
            for _ in range(2):
                measure.timed(setup.configure(side, languages, builds[side], more=given), env)
        return measure.timed([setup.cmake, str(builds[side])], setup.environment())

    what = "with `TORCH_CUDA_ARCH_LIST` set" if with_list else "as it is"
    return Row(f"re-configure, nothing changed, `{languages.replace(';', ' ')}`",
               f"`find_package(Torch)`, {what}", 1 / 30, 1 / 100,
               {side: (lambda side=side: configure(side)) for side in ("empty", "ours", "theirs")},
               ("ours", "theirs", "empty", "empty"))


def fresh_folder(setup):
    """A fresh build folder on a machine that was already checked: aim under 100 ms."""
    cache = setup.folder("known") / "cache"

    def configure(side):
        build = setup.folder(f"fresh-{side}")
        words = setup.configure(side, "CXX", build)
        return measure.timed(words, setup.environment(XDG_CACHE_HOME=cache))

    configure("ours")
    return Row("fresh build folder, machine known (user's cache)", "first `find_package(Torch)` there", None, None,
               {side: (lambda side=side: configure(side)) for side in ("empty", "ours", "theirs")},
               ("ours", "theirs", "empty", "empty"), slow=True)


def misfit(setup, generator):
    """torch 2.9.1 (CUDA 12.8) with nvcc 13.0: our report against their first compile error. Make,
    CMake's default, compiles one source after another; Ninja starts the failing one at once."""
    def ours():
        build = setup.folder("misfit-ours")
        words = setup.configure("ours", "CXX", build, setup.old_torch, generator=generator)
        words[words.index("-S") + 1] = str(setup.here / "misfit")
        return measure.timed(words, setup.environment(XDG_CACHE_HOME=build / "cache"), expect=1)

    def theirs():
        build = setup.folder("misfit-theirs")
        words = setup.configure("theirs", "CXX;CUDA", build, setup.old_torch, generator=generator)
        env = setup.environment()
        wall, cpu = measure.timed(words, env)
        more = measure.timed([setup.cmake, "--build", str(build)], env, expect=1, until="nvcc fatal")
        return wall + more[0], cpu + more[1]

    def empty(languages):
        words = setup.configure("empty", languages, setup.folder("empty"), generator=generator)
        return measure.timed(words, setup.environment())

    return Row("a misfit that files show, reported",
               f"until the first compile error with `find_package(Torch)`, {generator}", 1 / 20, 1 / 50,
               {"empty": lambda: empty("CXX"), "empty-cuda": lambda: empty("CXX;CUDA"), "ours": ours,
                "theirs": theirs},
               ("ours", "theirs", "empty", "empty-cuda"), slow=True)


# In the order of the budget table; each row is set up only if it is measured.
ROWS = (
    script,
    lambda setup: first(setup, "CXX", 1 / 2, 1 / 3),
    lambda setup: first(setup, "CXX;CUDA", 1, 2 / 3),
    lambda setup: again(setup, "CXX;CUDA", False),
    lambda setup: again(setup, "CXX;CUDA", True),
    lambda setup: again(setup, "CXX", False),
    lambda setup: misfit(setup, "Unix Makefiles"),
    lambda setup: misfit(setup, "Ninja"),
    fresh_folder,
)
