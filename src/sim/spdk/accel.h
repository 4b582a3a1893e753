#pragma once

#include <list>
#include <map>
#include <string>

#include "sim/engine/world.h"
#include "spdkctl/rpc/v1/accel.pb.h"

namespace spdkctl::sim {

/// The operations, all done by the software module, and its encryption keys.
struct Accel {
  explicit Accel(World& world);

  rpc::v1::AccelCryptoKey* FindKey(const std::string& name);
  /// The errno if the key cannot be made.
  int CreateKey(const rpc::v1::AccelCryptoKey& wanted);

  std::map<std::string, std::string> assignments;  ///< Modules by operation.
  std::vector<std::string> operations;             ///< In SPDK's order.
  std::list<rpc::v1::AccelCryptoKey> keys;
  rpc::v1::AccelSetOptionsRequest options;
  std::vector<rpc::v1::AccelAssignOpcRequest> assigned;
};

}  // namespace spdkctl::sim
