# SPDX-License-Identifier: BSD-3-Clause
"""Shared by the comparisons with real packages."""
import argparse
import os
import re
import subprocess
import sys

SKIP = 77
TORCH = ["torch-2.11.0", "torch-2.9.1-full", "torch-2.15.0-full", "torch-2.9.1", "torch-2.15.0"]


def arguments():
    parser = argparse.ArgumentParser()
    for name in ("program", "compiler", "packages"):
        parser.add_argument("--" + name, default="")
    args = parser.parse_args()
    args.torch = [
        path
        for path in (os.path.join(args.packages, name, "torch") for name in TORCH)
        if args.packages and os.path.isdir(path)
    ]
    if not args.torch:
        skip("no libtorch in TORCHCUDA_TEST_PACKAGES")
    return args


def skip(reason):
    print("skipped:", reason)
    sys.exit(SKIP)


def encode(value):
    return "".join("%%%02X" % byte for byte in value.encode())


def decode(text):
    data = re.sub(rb"%(..)", lambda m: bytes([int(m[1], 16)]), text.encode())
    return data.decode()


def inspect(program, request, environment=None):
    """The facts that answer a request (a dict of keys and values)."""
    text = "".join("%s=%s\n" % (key, encode(value)) for key, value in request.items())
    answer = subprocess.run(
        [program, "-", "-"], input=text, capture_output=True, text=True, check=True, env=environment
    )
    lines = (line.split("=", 1) for line in answer.stdout.splitlines())
    return {key: decode(value) for key, value in lines}


def listed(facts, prefix, field):
    """The values of `prefix.<n>.field`."""
    values = []
    while "%s.%d.%s" % (prefix, len(values), field) in facts:
        values.append(facts["%s.%d.%s" % (prefix, len(values), field)])
    return values
