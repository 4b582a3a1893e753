#include <algorithm>

#include "cli/rpc_py/session.h"

namespace spdkctl::rpc_py {

Reading Reader::Read(const std::vector<std::string>& words, bool of_script) {
  if (as_) return rpc_py::Read(words, *as_, of_script);
  if (of_script_) return rpc_py::Read(words, *of_script_, of_script);
  const Release target = session_.TargetRelease();
  Reading own = rpc_py::Read(words, target, of_script);
  if (own.IsTaken() || own.outcome == Reading::Outcome::kHelp || own.outcome == Reading::Outcome::kNoCommand)
    return own;
  Result<Reading> other = ReadByOthers(words, target, of_script);
  if (other) return std::move(*other);
  // Where no release takes it, the target's own words are the best; where several do, it has to be said which.
  if (other.error().code == Code::kNotFound) return own;
  Reading refused{.release = target};
  refused.why = other.error().message;
  return refused;
}

void Reader::ReadAllBy(const std::vector<std::vector<std::string>>& lines) {
  const auto takes_all = [&](Release release) {
    for (const std::vector<std::string>& words : lines) {
      if (!rpc_py::Read(words, release, true).IsTaken()) return false;
    }
    return true;
  };
  if (takes_all(session_.TargetRelease())) return;
  const std::vector<Release>& all = Schema::Get().releases();
  const auto newest = std::find_if(all.rbegin(), all.rend(), takes_all);
  if (newest != all.rend()) of_script_ = *newest;
}

Release Reader::SentAs(const Reading& reading) {
  return as_ && session_.dry_run() ? reading.release : session_.TargetRelease();
}

}  // namespace spdkctl::rpc_py
