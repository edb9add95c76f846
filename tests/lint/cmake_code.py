# SPDX-License-Identifier: BSD-3-Clause
"""CMake code taken apart: its functions, and of each command the variables that it reads and sets."""
import re

TOKEN = re.compile(r'#\[(=*)\[.*?\]\1\]|#[^\n]*|\[(=*)\[.*?\]\2\]|"(?:[^"\\]|\\.)*"|[()]|(?:[^\s()"#\\]|\\.|(?<=\S)")+', re.DOTALL)
EXPANSION = re.compile(r"(?<!\\)[$]\{([\w./+-]*)\}")
VARIABLE = re.compile(r"_?[a-z][\w.-]*$")
TESTS = re.compile(r"(TARGET|COMMAND|POLICY|TEST|EXISTS|IS_\w+)$")  # what follows is no variable, if unquoted, either
# Where a built-in command names the variable that it sets: the position, or the word before it.
SETS = {"set": 0, "unset": 0, "option": 0, "get_property": 0, "get_filename_component": 0, "get_target_property": 0,
        "get_directory_property": 0, "get_cmake_property": 0, "get_source_file_property": 0, "separate_arguments": 0,
        "find_program": 0, "find_library": 0, "find_path": 0, "find_file": 0, "math EXPR": 1,
        "list LENGTH": 2, "list GET": -1, "list JOIN": -1, "list SUBLIST": -1, "list FIND": -1, "list POP_BACK": -1, "list POP_FRONT": -1,
        "string FIND": 3, "string REPLACE": 3, "string REGEX MATCH": 3, "string REGEX MATCHALL": 3, "string REGEX REPLACE": 4,
        "string CONCAT": 1, "string JOIN": 2, "string LENGTH": 2, "string SUBSTRING": 4, "string STRIP": 2, "string TOLOWER": 2,
        "string TOUPPER": 2, "string RANDOM": -1, "string HEX": 2, "string ASCII": -1, "string REPEAT": 3, "string TIMESTAMP": 1,
        "string MAKE_C_IDENTIFIER": 2, "string SHA256": 1, "string SHA1": 1, "string MD5": 1, "string COMPARE": -1, "string JSON": 1,
        "string CONFIGURE": 2, "string GENEX_STRIP": 2, "string UUID": 1,
        "file READ": 2, "file STRINGS": 2, "file GLOB": 1, "file GLOB_RECURSE": 1, "file SIZE": 2, "file REAL_PATH": 2,
        "file READ_SYMLINK": 2, "file SHA256": 2, "file MD5": 2, "file TIMESTAMP": 2, "file RELATIVE_PATH": 1,
        "cmake_path GET": -1, "cmake_path SET": 1, "cmake_path IS_PREFIX": -1, "cmake_path COMPARE": -1, "cmake_path HASH": 2}
SETS_AFTER = {"RESULT", "RESULT_VARIABLE", "RESULTS_VARIABLE", "OUTPUT_VARIABLE", "ERROR_VARIABLE", "GET_CALL_IDS"}
CHANGES = re.compile(r"(list (APPEND|PREPEND|INSERT|REMOVE_\w+|FILTER|SORT|REVERSE|TRANSFORM|POP_\w+|LENGTH|GET|JOIN|SUBLIST|FIND)"
                     r"|string (APPEND|PREPEND)|cmake_path (?!SET|CONVERT)\w+)$")


class Command:
    def __init__(self, name, words, line):
        self.name, self.words, self.line = name.lower(), words, line
        self.plain = [word.strip('"') for word in words]

    def kind(self):
        words = self.plain[:2] if self.plain[:1] == ["REGEX"] else self.plain[:1]
        return " ".join([self.name, *words]) if self.name in ("list", "string", "file", "cmake_path", "math") else self.name

    def reads(self):
        for word in self.words:
            if not word.startswith("["):
                yield from EXPANSION.findall(word)
        if CHANGES.match(self.kind()):
            yield self.plain[1]
        if self.name in ("if", "elseif", "while"):
            for before, word in zip(["", *self.words], self.words):
                if VARIABLE.match(word) and not TESTS.match(before):
                    yield word
        if self.name == "foreach":
            lists = " ".join(self.words).partition("LISTS ")[2].partition(" ITEMS")[0]
            yield from lists.split()

    def sets(self, functions):
        if self.name in ("set", "unset") and "PARENT_SCOPE" in self.words:
            return
        kind = self.kind()
        if kind in SETS:
            yield self.plain[SETS[kind]]
        elif self.name == "foreach":
            yield from " ".join(self.plain).partition(" IN ")[0].partition(" RANGE ")[0].split()
        for before, word in zip(self.words, self.plain[1:]):
            if before in SETS_AFTER:
                yield word
        if self.name == "cmake_parse_arguments":
            yield self.plain[2 if self.plain[0] == "PARSE_ARGV" else 0] + "_${}"
        if self.name in functions:
            yield from functions[self.name].gives(self.plain)

    def items(self):
        """What a foreach() runs over, where it is told by itself."""
        return self.plain[3:] if self.plain[1:3] == ["IN", "ITEMS"] else []

    def inner(self):
        """The commands of EVAL CODE."""
        if self.name == "cmake_language" and self.plain[:2] == ["EVAL", "CODE"]:
            text = re.sub(r"\\(.)", lambda m: "\n" if m[1] == "n" else m[1], " ".join(w[1:-1] for w in self.words[2:]), flags=re.DOTALL)
            yield from (Command(each.name, each.words, self.line) for each in commands(text))


class Function:
    def __init__(self, file, command):
        self.file, self.kind, self.name, self.line = file, command.name, command.plain[0], command.line
        self.parameters, self.body = command.plain[1:], []

    def gives(self, arguments):
        """The variables that a call with these arguments sets in the caller."""
        rest = arguments[len(self.parameters):]
        values = {parameter: [argument] for parameter, argument in zip(self.parameters, arguments)}
        values.update((f"ARGV{n}", [argument]) for n, argument in enumerate(arguments))
        for command in self.body:
            if command.name == "foreach":
                values[command.plain[0]] = rest if command.plain[1:] == ["IN", "LISTS", "ARGN"] else command.items()
            if self.kind == "macro":
                names = command.sets({})
            else:
                names = command.plain[:1] if command.name in ("set", "unset") and "PARENT_SCOPE" in command.words else []
            for name in names:
                yield from put_together(name, values)


def put_together(name, values):
    """The names that a name with expansions stands for, with all of these values of the variables in it."""
    names = [name]
    for variable in EXPANSION.findall(name):
        names = [each.replace("${" + variable + "}", value) for each in names for value in values.get(variable, ())] or names
    return names


def commands(text):
    """The commands of a text, in order."""
    name, words, depth, end = None, [], 0, 0
    for token in TOKEN.finditer(text):
        word = token[0]
        if word.startswith("#"):
            continue
        if word == "(":
            depth += 1
        elif word == ")":
            depth -= 1
            if depth == 0:
                yield Command(name, words, text.count("\n", 0, end) + 1)
        elif depth == 0:
            name, words, end = word, [], token.start()
        else:
            words = words + [word]


def functions(file, text):
    """The functions and macros of a file, with the commands of each, those of EVAL CODE included."""
    function = None
    for command in commands(text):
        if command.name in ("function", "macro"):
            function = Function(file, command)
        elif command.name in ("endfunction", "endmacro"):
            function.end = command.line
            yield function
            function = None
        elif function:
            function.body += [command, *command.inner()]
