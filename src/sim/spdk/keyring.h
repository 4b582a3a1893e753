#pragma once

#include <list>
#include <string>

namespace spdkctl::sim {

/// Names of key files. The keys themselves are never read.
struct Keyring {
  struct Key {
    std::string name;
    std::string path;
  };

  Key* Find(const std::string& name);

  std::list<Key> keys;
};

}  // namespace spdkctl::sim
