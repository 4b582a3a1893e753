#include "sim/spdk/data_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

#include <fmt/format.h>

namespace spdkctl::sim {

DataFile OpenDataFile(const std::string& path, bool writable) {
  // O_PATH does not open what is there.
  const UniqueFd place(::open(path.c_str(), O_PATH | O_CLOEXEC));
  if (!place.valid()) return {{}, errno};
  struct stat about = {};
  if (::fstat(place.get(), &about) != 0) return {{}, errno};
  if (S_ISDIR(about.st_mode)) return {{}, EISDIR};
  if (!S_ISREG(about.st_mode)) return {{}, EACCES};
  const std::string same = fmt::format("/proc/self/fd/{}", place.get());
  if (writable && ::faccessat(AT_FDCWD, same.c_str(), W_OK, AT_EACCESS) != 0) return {{}, errno};
  DataFile opened{UniqueFd(::open(same.c_str(), O_RDONLY | O_CLOEXEC)), 0};
  if (!opened.file.valid()) opened.error = errno;
  return opened;
}

}  // namespace spdkctl::sim
