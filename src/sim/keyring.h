#pragma once

#include <list>
#include <string>

namespace spdkctl::sim {

/// Names of key files. The keys themselves are never read.
struct Keyring {
  struct Key {
    std::string name;
    std::string path;
    int users = 0;  ///< Controllers and hosts that use it.
  };

  Key* Find(const std::string& name);

  std::list<Key> keys;
  bool linux_enabled = false;
};

}  // namespace spdkctl::sim
