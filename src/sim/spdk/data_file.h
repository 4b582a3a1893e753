#pragma once

#include <string>

#include "base/os.h"

namespace spdkctl::sim {

/// A file that a target would keep data in. A simulated one keeps none: it is opened for its size only, never written
/// to, and only where it is a regular file. To open a device may do something (a watchdog starts, a tape rewinds), and
/// to open a pipe may never end.
struct DataFile {
  UniqueFd file;
  int error = 0;  ///< The errno with which it was refused: that of the system, or EACCES for what is no regular file.
};

DataFile OpenDataFile(const std::string& path, bool writable);

}  // namespace spdkctl::sim
