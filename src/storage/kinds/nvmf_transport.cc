#include <algorithm>

#include "base/text.h"
#include "spdkctl/storage/v1/nvmf.pb.h"
#include "storage/kinds/nvmf.h"
#include "storage/value.h"

namespace spdkctl::storage {
namespace {

using google::protobuf::Message;

constexpr const char* kConfig = "nvmf";
constexpr const char* kGetTransports = "nvmf_get_transports";
// SPDK's own smallest one, since 20.04.
constexpr std::uint32_t kSmallestAdminQueue = 32;
constexpr Release kRaisesAdminQueue(20, 4);
constexpr std::uint32_t kKasUnitMs = 100;
constexpr std::uint32_t kDefaultKas = 100;

const v1::Transport& As(const Message& wish) { return static_cast<const v1::Transport&>(wish); }

}  // namespace

void TransportKind::Complete(const View&, Message& wish) const {
  auto& transport = static_cast<v1::Transport&>(wish);
  if (transport.has_trtype()) transport.set_trtype(ToUpper(transport.trtype()));
}

std::vector<Thing> TransportKind::Makes(const Message& wish) const { return {{"transport", NameOf(wish)}}; }

std::string TransportKind::WhyLacking(const View& view, const SpecField& field) const {
  // SPDK reads it since 24.09, and does not copy it into the transport.
  return field.name() == "disable_command_passthru" ? "is kept by no release of SPDK" : Kind::WhyLacking(view, field);
}

void TransportKind::Ask(View& view, const Message& wish) const {
  view.Ask(kGetTransports);
  const bool alone = std::none_of(type().fields.begin(), type().fields.end(), [&](const SpecField& field) {
    return !field.options->key() && ValueOf(wish, *field.field);
  });
  if (!alone || !view.Offers(kGetTransports)) view.AskConfig(kConfig);
}

Result<std::optional<Found>> TransportKind::Look(const View& view, const Message& wish) const {
  const std::string trtype = NameOf(wish);
  std::optional<Found> found;
  auto is = std::make_shared<v1::Transport>();
  is->set_trtype(trtype);
  const auto fill = [&] {
    found.emplace();
    found->is = is;
    found->name.set_kind(type().name);
    found->name.set_name(trtype);
  };
  if (view.Offers(kGetTransports)) {
    const auto transports = view.Answer<rpc::v1::NvmfGetTransportsResponse>(kGetTransports);
    if (!transports) return transports.error();
    for (const auto& transport : (*transports)->transports()) {
      if (ToUpper(transport.trtype()) != trtype) continue;
      FillFrom(transport, *is);
      // Since 26.05 it is another name of that one.
      if (!is->has_buf_cache_size() && is->has_iobuf_small_cache_size())
        is->set_buf_cache_size(is->iobuf_small_cache_size());
      is->set_trtype(trtype);
      fill();
    }
    if (!found) return found;
  }
  // What no list tells stands in the configuration; 18.10 has no list.
  for (const auto& request : view.MadeBy(kConfig, *type().create)) {
    if (ToUpper(static_cast<const rpc::v1::NvmfCreateTransportRequest&>(*request).trtype()) != trtype) continue;
    FillFromRequest(*request, *is);
    fill();
  }
  return found;
}

Result<std::shared_ptr<Message>> TransportKind::AsHeld(const View& view, const Message& wish) const {
  auto held = std::make_shared<v1::Transport>(As(wish));
  if (held->has_max_aq_depth() && view.release() >= kRaisesAdminQueue)
    held->set_max_aq_depth(std::max(held->max_aq_depth(), kSmallestAdminQueue));
  // The smallest keep alive timeout is a multiple of the granularity.
  const std::uint64_t kas_ms = std::uint64_t{held->has_kas() ? held->kas() : kDefaultKas} * kKasUnitMs;
  if (held->has_min_kato() && kas_ms != 0)
    held->set_min_kato(static_cast<std::uint32_t>((held->min_kato() + kas_ms - 1) / kas_ms * kas_ms));
  return std::shared_ptr<Message>(std::move(held));
}

}  // namespace spdkctl::storage
