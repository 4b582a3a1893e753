#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "spdkctl/base/result.h"

namespace spdkctl::sim {

class Dispatcher;
struct Outcome;
class World;

/// A saved JSON configuration while it is loaded: its calls are made one after the other, each when the one before is
/// answered. The first that fails is the error.
class JsonConfig {
 public:
  static Result<JsonConfig> Read(World& world, const std::string& path);

  /// Makes the calls of the first state, starts the framework, and makes the others. Of a target that waits to be told
  /// to start, those others are for Go; before 24.05 there is no such pair of options. Nothing as long as a call has no
  /// answer: then it goes on when it is called again.
  std::optional<Result<void>> Start(World& world, Dispatcher& dispatcher);
  /// Makes the calls that are due in the state that the framework is in.
  std::optional<Result<void>> Go(World& world, Dispatcher& dispatcher);

 private:
  struct Call {
    std::string method;
    std::string params;  ///< JSON text.
  };

  std::string path_;
  std::vector<Call> calls_;
  std::size_t next_ = 0;
  /// The call under way, once it was made.
  std::function<std::optional<Outcome>()> late_;
};

}  // namespace spdkctl::sim
