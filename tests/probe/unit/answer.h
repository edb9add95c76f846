// SPDX-License-Identifier: BSD-3-Clause
// Runs torchcuda-inspect on a request.
#pragma once

#include <map>
#include <string>

#include "scratch.h"

using Answer = std::map<std::string, std::string>;

// `environment` is `NAME=value …`, as before a shell command.
Answer AskProgram(const Scratch& scratch, const std::string& request,
                  const std::string& environment = "");

Answer ParseAnswer(const std::string& text);

// A path, encoded as in a fact file.
std::string EncodePath(const std::string& path);
