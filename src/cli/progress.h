#pragma once

#include <functional>
#include <memory>
#include <string>
#include <utility>

namespace spdkctl::cli {

/// Says on the terminal that something takes its time, once it has taken a second: a line on stderr that is painted
/// again and again, and gone at the end. Nothing where stderr is no terminal, or one that cannot go back in a line.
class Progress {
 public:
  /// How far it has come ("45%"), or nothing. Called on a thread of its own.
  using HowFarFn = std::function<std::string()>;

  /// Whether there may be such a line.
  static bool IsShown();

  explicit Progress(std::string what, HowFarFn how_far = {});
  ~Progress();
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;

  /// While it lives there is no such line: for what else is written to stderr.
  class Hidden {
   public:
    Hidden();
    ~Hidden();
    Hidden(const Hidden&) = delete;
    Hidden& operator=(const Hidden&) = delete;
  };

 private:
  struct Painter;
  std::unique_ptr<Painter> painter_;
};

/// Does something that may take its time, and says so.
template <class Work>
auto WithProgress(std::string what, const Work& work) {
  const Progress progress(std::move(what));
  return work();
}

}  // namespace spdkctl::cli
