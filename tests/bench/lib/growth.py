# SPDX-License-Identifier: BSD-3-Clause
"""How the cost grows with rules, facts, libraries in the closure, and kernel images."""

import shutil

import elves
import measure

RULE = """# SPDX-License-Identifier: BSD-3-Clause
# Why: to measure what a rule costs.
torchcuda_rule(ID bench-{n} SEVERITY error NEEDS torch.cuda_major nvcc.major
  TITLE "Rule {n} of the bench")
function(torchcuda_rule_bench_{n})
  if(fact.nvcc.major LESS fact.torch.cuda_major)
    torchcuda_finding(FOUND "nvcc ${{fact.nvcc.major}}" REQUIRED "${{fact.torch.cuda_major}}" WHY "bench" FIX "none")
  endif()
endfunction()
"""


def best(words, env, repetitions):
    """The lowest CPU and wall time of several runs: other work on the machine only adds."""
    runs = [measure.timed(words, env, expect=None) for _ in range(repetitions)]
    return min(wall for wall, _ in runs), min(cpu for _, cpu in runs)


def replay(setup, module, facts, repetitions):
    report = setup.folder("replay") / "report.json"
    words = [setup.cmake, f"-DTorchCUDA_FACTS={facts}", f"-DTorchCUDA_REPORT={report}", "-P",
             f"{module}/cmake/TorchCUDACheck.cmake"]
    # With a cache, the rules would run only once.
    points = best(words, setup.environment(TorchCUDA_CACHE="OFF"), repetitions)
    if not report.exists():
        raise measure.Failed(f"{module}: the check wrote no report")
    return points


def facts_file(path, more):
    lines = ["torch.version=2.11.0", "torch.cuda=13.0", "torch.variant=cuda", "nvcc.version=13.0.88",
             "project.cuda=torch", "project.mode=script"]
    lines += [f"closure.library.{n}.path=/opt/libtorch/lib/libpart{n}.so" for n in range(more)]
    path.write_text("\n".join(lines) + "\n")
    return path


def rules(setup, counts, repetitions):
    """Seconds by number of rules, on the same facts."""
    points = []
    facts = facts_file(setup.folder("growth") / "some.facts", 40)
    for count in counts:
        module = setup.folder("rules")
        shutil.copytree(setup.root / "cmake", module / "cmake")
        shutil.copytree(setup.root / "probe", module / "probe")
        folder = module / "cmake" / "TorchCUDA" / "rules"
        for old in folder.glob("*.cmake"):
            old.unlink()
        for n in range(count):
            (folder / f"bench-{n}.cmake").write_text(RULE.format(n=n))
        points.append((count, *replay(setup, module, facts, repetitions)))
    return points


def facts(setup, counts, repetitions):
    """Seconds by number of facts, with the real rules."""
    return [(count, *replay(setup, setup.root, facts_file(setup.folder("facts") / "many.facts", count), repetitions))
            for count in counts]


def libraries(setup, counts, repetitions):
    """Seconds of the probe by number of libraries in the closure."""
    program = setup.probe()
    return [(count, *best([str(program), str(elves.closure(setup.folder("closure") / "lib", count))],
                          setup.environment(), repetitions)) for count in counts]


def images(setup, counts, repetitions):
    """Seconds of the probe by number of kernel images."""
    program = setup.probe()
    return [(count, *best([str(program), str(elves.images(setup.folder("images") / "lib", count))],
                          setup.environment(), repetitions)) for count in counts]


def all_growth(setup, repetitions):
    return {
        "rules": rules(setup, (20, 65, 110, 155, 200), repetitions),
        "facts": facts(setup, (50, 250, 500, 1000), repetitions),
        "libraries in the closure": libraries(setup, (10, 60, 110, 160, 200), repetitions),
        "kernel images": images(setup, (500, 5000, 15000, 30000, 50000), repetitions),
    }


def linear(points):
    """The largest deviation from a straight line through the first and last point, in per cent of
    the last: `(measured - line) / last`."""
    (x0, _, y0), (x1, _, y1) = points[0], points[-1]
    off = [y - (y0 + (y1 - y0) * (x - x0) / (x1 - x0)) for x, _, y in points]
    return 100 * max(off, key=abs) / y1
