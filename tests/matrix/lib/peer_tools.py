# SPDX-License-Identifier: BSD-3-Clause
"""What each tool reports about a machine: a list of problems; empty if it has none."""

import json
import os
import re

# Under a fake nvidia-smi no GPU is usable: reporting just that is our doing, not the tool's.
ARTEFACT = re.compile(r"^(TORCH002|D003 UNKNOWN|TORCH_CUDA_UNAVAILABLE)\b")


def _json(text):
    start = text.find("{")
    try:
        return json.loads(text[start:])
    except ValueError:
        return None


def rigsolve(run, _):
    exit_code, output = run(["rigsolve", "check"])
    return [line for line in output.splitlines() if line.strip()] if exit_code else []


def cuda_doctor(run, _):
    _, output = run(["cuda-doctor", "diagnose", "--format", "json"])
    report = _json(output)
    if report is None:
        return ["no report: " + output.strip()[-200:]]
    found = report.get("issues", []) + report.get("diagnoses", [])
    return [f"{one['code']} {one.get('cause_class', '')} {one['title']}: {one.get('description') or one.get('summary')}"
            for one in found if one["severity"] in ("ERROR", "CRITICAL")]


def env_doctor(run, _):
    # Its exit code counts parts that are merely absent. Conflicts are in its text, and a torch that
    # cannot be imported in its report.
    _, words = run(["env-doctor", "check"])
    problems = [line.strip() for line in words.splitlines() if re.search(r"CRITICAL|CONFLICT", line)]
    report = _json(run(["env-doctor", "check", "--ci"])[1])
    if report is None:
        return problems + ["no report"]
    torch = report["checks"].get("libraries", {}).get("torch", {})
    if torch.get("status") in ("error", "fail"):
        problems += [f"torch: {issue}" for issue in torch.get("issues", [])]
    return problems


def ai_infradr(run, _):
    _, output = run(["ai-infradr", "--json"])
    report = _json(output)
    if report is None:
        return ["no report: " + output.strip()[-200:]]
    return [f"{one['code']} {one['title']}: {one['summary']} " + " ".join(map(str, one["evidence"]))
            for one in report["issues"] if one["severity"] == "high"]


def torch_package(run, scene):
    """libtorch's own package, in the project it is meant for."""
    exit_code, output = run([scene.cmake, "-G", "Ninja", "-S", scene.consumer, "-B", scene.work / "theirs",
                             "-DSIDE=theirs", f"-DKIND={scene.kind}", "-DCMAKE_CXX_STANDARD=17",
                             "-DTORCH_CUDA_ARCH_LIST=8.0", "-DCMAKE_CUDA_ARCHITECTURES=80",
                             f"-DTorch_DIR={scene.torch}/torch/share/cmake/Torch"])
    lines = [line.strip() for line in output.splitlines() if line.strip()]
    at = next((n for n, line in enumerate(lines) if line.startswith("CMake Error")), len(lines))
    return [" ".join(lines[at:at + 4])] if exit_code else []


def ours(run, scene):
    """This module, in script mode; the trial programs would only meet a GPU that cannot compute."""
    report = scene.work / "report.json"
    run([scene.cmake, f"-DTorchCUDA_ROOT={scene.torch}/torch", f"-DTorchCUDA_REPORT={report}",
         "-DTorchCUDA_PROBE=inspect", "-DTorchCUDA_COMPONENTS=" + ("CUDA" if scene.kind == "cu" else ""), "-P",
         f"{scene.module}/cmake/TorchCUDACheck.cmake"])
    if not os.path.exists(report):
        return ["no report"]
    with open(report, encoding="utf-8") as file:
        findings = json.load(file)["findings"]
    return [f"{one['id']}: {one.get('found', '')}; {one.get('required', '')}; {one.get('why', '')}"
            for one in findings if one["severity"] == "error"]


TOOLS = {"TorchCUDA": ours, "find_package(Torch)": torch_package, "rigsolve": rigsolve, "cuda-doctor": cuda_doctor,
         "env-doctor": env_doctor, "ai-infradr": ai_infradr}
