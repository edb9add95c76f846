# SPDX-License-Identifier: BSD-3-Clause
"""Runs commands on this machine, unchanged (`here`) or with every installed CUDA hidden (`bare`).

Hides /usr/local, toolkits under /opt, and their entries in the loader cache: an installed toolkit
can mask a fault. Needs root and `unshare`.
"""

import glob
import os
import shutil
import subprocess

HIDE = ("/usr/local", "/opt/cuda*", "/opt/nvidia*")
SCRIPT = 'cache=$1 empty=$2 count=$3; shift 3; ' \
    'while [ "$count" -gt 0 ]; do mount --bind "$empty" "$1" || exit 125; shift; count=$((count - 1)); done; ' \
    'mount --bind "$cache" /etc/ld.so.cache || exit 125; exec "$@"'


def hidden_folders():
    found = {os.path.realpath(path) for pattern in HIDE for path in glob.glob(pattern) if os.path.isdir(path)}
    return sorted(found)


def can_hide():
    """Whether this machine can hide anything."""
    if os.geteuid() != 0 or not shutil.which("unshare"):
        return False
    return subprocess.run(["unshare", "-m", "true"], capture_output=True).returncode == 0


class Machine:
    def __init__(self, folder):
        self.folder = folder
        self.prefix = None

    def command(self, words, kind):
        """The command that runs `words` on a machine of that kind."""
        if kind == "here":
            return list(words)
        if self.prefix is None:
            self.prefix = self._prepare()
        return self.prefix + list(words)

    def environment(self, kind, more):
        """A separate home and cache; for `bare`, none of this machine's variables."""
        if kind == "here":
            env = dict(os.environ)
        else:
            env = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "LANG": "C.UTF-8"}
        home = self.folder / "home"
        home.mkdir(parents=True, exist_ok=True)
        env.update(HOME=str(home), XDG_CACHE_HOME=str(home / ".cache"), LC_ALL="C.UTF-8")
        env.update(more)
        return env

    def run(self, words, kind, env, folder, timeout):
        """(exit, output); the exit of a command that times out is 124."""
        try:
            done = subprocess.run(
                self.command(words, kind), env=env, cwd=folder, timeout=timeout, stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace",
            )
        except subprocess.TimeoutExpired as late:
            output = late.output or b""
            return 124, (output if isinstance(output, str) else output.decode(errors="replace"))
        return done.returncode, done.stdout

    def fake_driver(self, fakes):
        """The folder of the fake libcuda.so.1, which the environment controls."""
        library = self.folder / "driver" / "libcuda.so.1"
        source = fakes / "driver" / "fake_cuda.cpp"
        if not library.exists() or library.stat().st_mtime < source.stat().st_mtime:
            library.parent.mkdir(parents=True, exist_ok=True)
            subprocess.run(["g++", "-std=c++17", "-shared", "-fPIC", str(source), "-o", str(library),
                            "-Wl,-soname,libcuda.so.1"], check=True)
        return str(library.parent)

    def _prepare(self):
        hidden = hidden_folders()
        empty = self.folder / "empty"
        empty.mkdir(parents=True, exist_ok=True)
        cache, conf = self.folder / "ld.so.cache", self.folder / "ld.so.conf"
        lines = []
        for path in sorted(glob.glob("/etc/ld.so.conf.d/*.conf")):
            with open(path, encoding="utf-8") as file:
                lines += [line.strip() for line in file if line.startswith("/")]
        keep = [line for line in lines if not any(_inside(line, folder) for folder in hidden)]
        conf.write_text("\n".join(keep) + "\n")
        subprocess.run(["/sbin/ldconfig", "-X", "-f", str(conf), "-C", str(cache)], check=True, capture_output=True)
        return ["unshare", "-m", "sh", "-c", SCRIPT, "sh", str(cache), str(empty), str(len(hidden)), *hidden]


def _inside(path, folder):
    path = os.path.realpath(path)
    return path == folder or path.startswith(folder + "/")
