// SPDX-License-Identifier: BSD-3-Clause
#include "runs_on.h"

namespace inspect {

RunsOn RunsOnFrom(const FactReader& facts) {
  RunsOn answer;
  Text error = facts.Get("driver.error");
  if (facts.Get("driver.present") != "yes") {
    answer.problem = facts.Get("driver.kind") == "stub"
                         ? Text("no driver: libcuda.so.1 is the toolkit's stub")
                         : Text("no NVIDIA driver");
    return answer;
  }
  Text version = facts.Get("driver.version");
  Text cuda = facts.Get("driver.cuda");
  if (!version.empty() || !cuda.empty()) {
    answer.words = version.empty() ? Join({"cuda=", cuda}) : Join({"driver=", version});
  }
  size_t gpus = 0;
  for (Text key = FactKey("gpu", 0, "cc"); !facts.Get(key).empty();
       key = FactKey("gpu", ++gpus, "cc")) {
    Text word = Join({" gpu=", facts.Get(key)});
    if (!Contains(answer.words, word)) answer.words = Join({answer.words, word});
  }
  if (!answer.words.empty() && answer.words[0] == ' ') answer.words.remove_prefix(1);
  if (version.empty() && cuda.empty()) answer.problem = "the driver's version is unknown";
  if (gpus == 0) answer.problem = Join({"no GPU is visible", error.empty() ? "" : ": ", error});
  return answer;
}

}  // namespace inspect
