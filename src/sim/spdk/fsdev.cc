#include <sys/stat.h>

#include <cerrno>
#include <map>

#include "sim/spdk/components.h"
#include "spdkctl/rpc/v1/fsdev.pb.h"

namespace spdkctl::sim {
namespace {

using namespace rpc::v1;  // NOLINT(google-build-using-namespace)

/// The folders that are served as file systems, and the options of all of them.
struct Fsdevs {
  Fsdevs() {
    options.set_fsdev_io_pool_size(65535);
    options.set_fsdev_io_cache_size(256);
  }
  FsdevSetOptsRequest options;
  std::map<std::string, FsdevAioCreateRequest> aio;
};

Failure GetOptions(World& world, const FsdevGetOptsRequest& /*request*/, FsdevGetOptsResponse& response) {
  const FsdevSetOptsRequest& options = world.Of<Fsdevs>().options;
  response.set_fsdev_io_pool_size(options.fsdev_io_pool_size());
  response.set_fsdev_io_cache_size(options.fsdev_io_cache_size());
  return {};
}

Failure SetOptions(World& world, const FsdevSetOptsRequest& request, Done& response) {
  world.Of<Fsdevs>().options = request;
  response.set_done(true);
  return {};
}

Failure CreateAio(World& world, const FsdevAioCreateRequest& request, FsdevAioCreateResponse& response) {
  constexpr std::uint32_t kMaxWrite = 0x20000;
  struct stat about = {};
  if (::stat(request.root_path().c_str(), &about) != 0) return InternalErrno(errno);
  if (!S_ISDIR(about.st_mode)) return InternalErrno(ENOTDIR);
  if (request.name().empty()) return InternalErrno(EINVAL);
  if (world.Of<Fsdevs>().aio.contains(request.name())) return InternalErrno(EEXIST);
  FsdevAioCreateRequest& made = world.Of<Fsdevs>().aio[request.name()];
  made = request;
  made.set_enable_xattr(request.enable_xattr());
  if (!request.has_enable_writeback_cache()) made.set_enable_writeback_cache(true);
  if (!request.has_max_write()) made.set_max_write(kMaxWrite);
  made.set_skip_rw(request.skip_rw());
  response.set_name(request.name());
  return {};
}

Failure DeleteAio(World& world, const FsdevAioDeleteRequest& request, Done& response) {
  return DoneUnless(world.Of<Fsdevs>().aio.erase(request.name()) == 0 ? ENODEV : 0, response);
}

void ShowConfig(World& world, FrameworkGetConfigResponse& response) {
  const Fsdevs& fsdevs = world.Of<Fsdevs>();
  AddConfigCall(world, "fsdev_set_opts", fsdevs.options, response);
  for (const auto& [name, call] : fsdevs.aio) AddConfigCall(world, "fsdev_aio_create", call, response);
}

}  // namespace

void AddFsdevHandlers(Handlers& handlers) {
  handlers.On("fsdev_get_opts", GetOptions);
  handlers.On("fsdev_set_opts", SetOptions);
  handlers.On("fsdev_aio_create", CreateAio);
  handlers.On("fsdev_aio_delete", DeleteAio);
  handlers.OnConfig("fsdev", ShowConfig);
}

}  // namespace spdkctl::sim
