#include <algorithm>

#include "cli/rpc_py/session.h"
#include "rpc_py/history.h"

namespace spdkctl::rpc_py {

Reading Reader::Read(const std::vector<std::string>& words, bool of_script) {
  if (as_) return of_script ? rpc_py::Read(words, *as_, true) : ReadCommand(words, *as_);
  if (of_script_) return rpc_py::Read(words, *of_script_, of_script);
  return ReadFor(words, session_.TargetRelease(), of_script);
}

void Reader::ReadAllBy(const std::vector<std::vector<std::string>>& lines) {
  const Release target = session_.TargetRelease();
  const auto takes_all = [&](Release release) {
    return std::all_of(lines.begin(), lines.end(), [&](const std::vector<std::string>& words) {
      const Reading reading = rpc_py::Read(words, release, true);
      return reading.IsTaken() && (release == target || !ObjectionTo(reading, words, target, true));
    });
  };
  if (takes_all(target)) return;
  const std::vector<Release>& all = Schema::Get().releases();
  const auto newest = std::find_if(all.rbegin(), all.rend(), takes_all);
  if (newest != all.rend()) of_script_ = *newest;
}

Release Reader::SentAs(const Reading& reading) {
  return as_ && session_.dry_run() ? reading.release : session_.TargetRelease();
}

}  // namespace spdkctl::rpc_py
