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

Failure GetOptions(const Call<FsdevGetOptsRequest, FsdevGetOptsResponse>& call) {
  const FsdevSetOptsRequest& options = call.world.Of<Fsdevs>().options;
  call.response.set_fsdev_io_pool_size(options.fsdev_io_pool_size());
  call.response.set_fsdev_io_cache_size(options.fsdev_io_cache_size());
  return {};
}

Failure SetOptions(const Call<FsdevSetOptsRequest>& call) {
  call.world.Of<Fsdevs>().options = call.request;
  return {};
}

Failure CreateAio(const Call<FsdevAioCreateRequest, FsdevAioCreateResponse>& call) {
  constexpr std::uint32_t kMaxWrite = 0x20000;
  struct stat about = {};
  if (::stat(call.request.root_path().c_str(), &about) != 0) return InternalErrno(errno);
  if (!S_ISDIR(about.st_mode)) return InternalErrno(ENOTDIR);
  if (call.request.name().empty()) return InternalErrno(EINVAL);
  if (call.world.Of<Fsdevs>().aio.contains(call.request.name())) return InternalErrno(EEXIST);
  FsdevAioCreateRequest& made = call.world.Of<Fsdevs>().aio[call.request.name()];
  made = call.request;
  made.set_enable_xattr(call.request.enable_xattr());
  if (!call.request.has_enable_writeback_cache()) made.set_enable_writeback_cache(true);
  if (!call.request.has_max_write()) made.set_max_write(kMaxWrite);
  made.set_skip_rw(call.request.skip_rw());
  call.response.set_name(call.request.name());
  return {};
}

Failure DeleteAio(const Call<FsdevAioDeleteRequest>& call) {
  return FailureOf(call.world.Of<Fsdevs>().aio.erase(call.request.name()) == 0 ? ENODEV : 0);
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
