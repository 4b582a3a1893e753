#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "spdkctl/target/target.h"
#include "target/saved.h"

namespace spdkctl::target {

/// What a start loads.
struct Choice {
  std::filesystem::path file;  ///< Empty: nothing.
  std::string words;           ///< What it is, for people; empty if nothing is loaded.
  /// The specification as the start carries it out: `config` is the file, and calls that a saved configuration holds
  /// already are left out.
  node::v1::Target spec;
  node::v1::Target
      asked;  ///< The specification that is recorded; a saved configuration keeps the `config` it grew from.
  node::v1::Origin origin;  ///< What the target's next saved configuration will have grown from.
  /// Methods whose calls in the file are left out because a new call of before_init makes them; see Supersedes.
  std::vector<node::v1::Call> superseding;
  /// Calls of after_init that are made although the saved target was started with them already: what they are about may
  /// have been removed since.
  std::vector<node::v1::Call> repeated;
  bool saved = false;  ///< Whether it is a configuration that the target saved.
  bool fresh = false;  ///< Whether it was said that nothing is to be loaded.
};

/// Decides by the rule of Load. kWrongState names the candidates and how to choose if what was saved is not what the
/// specification's `config` became; kDiffers, if the saved configuration makes an object otherwise than after_init.
Result<Choice> ChooseConfiguration(const Folders& folders, const std::string& name, const node::v1::Target& spec,
                                   const host::Installation& installation, Load load);

/// Whether both are the same call: names of one method and values as JSON has them, members in any order.
bool AreEqual(const node::v1::Call& a, const node::v1::Call& b);

/// Whether a call of before_init is about what the configured one is about: the same method, and no text of the same
/// name in both that differs.
bool Supersedes(const node::v1::Call& call, const std::string& method, const std::string& params);

}  // namespace spdkctl::target
