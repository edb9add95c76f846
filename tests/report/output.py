# SPDX-License-Identifier: BSD-3-Clause
"""What a terminal, a CI runner and a JSON reader make of our output; and values made to mislead them."""
import json, re

# ESC, BEL, CR, BS, C1 as bytes and as UTF-8, marks of direction, invisible characters, invalid UTF-8, commands of runners.
VALUES = [
    b"\x1b[2J\x1b]0;title\x07", b"a\rb\x08c\x0b\x0c\x7f", b"\x9b31m\x85", "\u009b31m\u0085".encode(),
    "\u202etxt\u202c\u2066x\u2069\u200e\u200f\u061c".encode(), "\u200b\u2060\ufeff\u2028\u2029".encode(),
    b"\xc0\x80", b"\xed\xa0\x80", b"\xf4\x90\x80\x80", b"\xf8\x88\x80\x80\x80", b"\x80\xbf", b"cut \xe2\x82", b"\xff\xfe",
    b"x\n::error title=a::b", b"::warning::b", b"x\n  ::set-output name=a::b", b"x ::error::b", b"x ##[error]b", b"##[group]b",
    b"x\n##vso[task.setvariable variable=a]b", "\u00a0::error::b \u3000::error::b".encode(), b"###[error]b", b":::error::b",
    b"x\nsection_start:1:a\r\x1b[0Kb", b"##teamcity[x]", b"a;b [c] \\ \" ' $ENV{HOME} ${x} @x@ #[[ ]] \\1",
    "g\u00fcltig \u4e2d\U0001f600".encode(), b"a" * 60000 + "\u00e9".encode(), b"\xff" * 3000, "\u00e9".encode() * 3000, b"-" * 300,
]
HIDDEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]")


def commands(text):
    """The lines that a runner obeys: GitHub (::command::, after blanks; ##[command]), Azure and TeamCity (##name[)."""
    return [line for line in text.split("\n") if line.strip().startswith("::") or re.search(r"##(\w*)\[", line)]


def problems(output):
    """What is wrong with bytes that are shown to people."""
    try:
        text = output.decode("utf-8", "strict")
    except UnicodeDecodeError as error:
        return [f"no UTF-8: {error}"]
    found = [f"character {character!r}" for character in sorted(set(HIDDEN.findall(text)))]
    return found + [f"a runner's command: {line[:80]!r}" for line in commands(text)]


def report(file):
    """The report, read strictly; and what is wrong with it as a text."""
    data = file.read_bytes()
    return json.loads(data.decode("utf-8", "strict")), problems(data)


def encoded(value):
    """A value as a facts file holds it."""
    return "".join(chr(byte) if chr(byte).isascii() and re.match(r"[A-Za-z0-9._/+:,=@ -]", chr(byte)) else f"%{byte:02X}" for byte in value)
