#pragma once

#include <algorithm>
#include <map>
#include <string>
#include <vector>

#include "sim/engine/world.h"

namespace spdkctl::sim {

/// The SCSI devices of the application. Targets of vhost controllers and iSCSI target nodes are numbered together.
class ScsiDevices {
 public:
  int Take(const std::string& name) {
    int id = 0;
    while (names_.contains(id)) ++id;
    names_[id] = name;
    return id;
  }
  void Free(int id) { names_.erase(id); }
  [[nodiscard]] const std::map<int, std::string>& names() const { return names_; }

  /// The bdevs behind LUNs, as 17.07 lists them.
  std::vector<std::string> luns;
  void EndLun(const std::string& bdev) {
    const auto it = std::find(luns.begin(), luns.end(), bdev);
    if (it != luns.end()) luns.erase(it);
  }

 private:
  std::map<int, std::string> names_;
};

}  // namespace spdkctl::sim
