#include "base/nqn.h"
#include "spdkctl/app/tasks.h"
#include "storage/nvmf.h"

namespace spdkctl::app {

Result<void> CheckNqn(const std::string& nqn) { return spdkctl::CheckNqn(nqn); }

Result<void> CheckSerialNumber(const std::string& serial_number) { return storage::CheckSerialNumber(serial_number); }

}  // namespace spdkctl::app
