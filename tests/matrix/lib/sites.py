# SPDX-License-Identifier: BSD-3-Clause
"""Builds libtorchs and toolkits out of packages by hard links: they take no disk space."""

import fcntl
import os
import shutil
import subprocess


class Missing(Exception):
    """A package is missing."""


class Sites:
    def __init__(self, rows, packages, folder):
        self.rows, self.packages, self.folder = rows, packages, folder

    def path(self, kind, name):
        """The folder of a libtorch or toolkit; None for a toolkit `none`."""
        if name.startswith("/"):
            if not os.path.isdir(name):
                raise Missing(name)
            return name
        layers = self.rows[kind, name]
        if not layers:
            return None
        for package in self.needed(kind, name):
            if not (self.packages / package).is_dir():
                raise Missing(package)
        place = self.folder / f"{kind}-{name}"
        stamp = place.parent / f"{place.name}.layers"
        self.folder.mkdir(parents=True, exist_ok=True)
        with open(self.folder / "lock", "w", encoding="utf-8") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            if not (place.is_dir() and stamp.is_file() and stamp.read_text() == " ".join(layers)):
                self._lay(layers, place)
                stamp.write_text(" ".join(layers))
        return str(place)

    def needed(self, kind, name):
        layers = self.rows.get((kind, name), [])
        return [layer.split(":")[0] for layer in layers if layer[0] not in "-!"]

    def _lay(self, layers, place):
        part = place.with_name(place.name + ".part")
        shutil.rmtree(part, ignore_errors=True)
        shutil.rmtree(place, ignore_errors=True)
        part.mkdir(parents=True)
        for layer in layers:
            if layer == "!installer":
                _as_installer(part)
            elif layer.startswith("-"):
                shutil.rmtree(part / layer[1:])
            else:
                package, _, inner = layer.partition(":")
                target = part / inner
                target.mkdir(parents=True, exist_ok=True)
                source = self.packages / package / inner
                # --remove-destination: a later layer replaces the link, not the shared file.
                subprocess.run(["cp", "-al", "--remove-destination", f"{source}/.", str(target)], check=True)
        part.rename(place)


def _as_installer(place):
    """Wheels in an installer's layout: <root>/{bin,include,lib64,nvvm}, libraries with links."""
    inner = place / "nvidia" / "cu13"
    for entry in inner.iterdir():
        entry.rename(place / entry.name)
    shutil.rmtree(place / "nvidia")
    for entry in place.glob("*.dist-info"):
        shutil.rmtree(entry)
    (place / "lib64").symlink_to("lib")
    for library in sorted((place / "lib").glob("*.so.*")):
        link = library.with_name(library.name.split(".so.")[0] + ".so")
        if not link.exists():
            link.symlink_to(library.name)


def nvcc_of(toolkit):
    """The nvcc of a toolkit folder, in either layout."""
    for inner in ("bin", "nvidia/cu13/bin"):
        nvcc = os.path.join(toolkit, inner, "nvcc")
        if os.path.exists(nvcc):
            return nvcc
    raise Missing(f"{toolkit}: nvcc")
