#include <map>
#include <stdexcept>

#include "storage/kind.h"
#include "storage/kinds/any_bdev.h"
#include "storage/kinds/bdev.h"
#include "storage/kinds/call.h"
#include "storage/kinds/iscsi.h"
#include "storage/kinds/key.h"
#include "storage/kinds/lvol.h"
#include "storage/kinds/nvme_controller.h"
#include "storage/kinds/nvmf.h"
#include "storage/kinds/qos.h"
#include "storage/kinds/raid.h"
#include "storage/kinds/vhost.h"

namespace spdkctl::storage {
namespace {

using google::protobuf::Message;
using MakeKind = std::unique_ptr<Kind> (*)(const SpecType&);

template <class Of>
std::unique_ptr<Kind> Make(const SpecType& type) {
  return std::make_unique<Of>(type);
}

/// Those that are more than a bdev of a module; a new one is added here.
const std::map<std::string, MakeKind>& Special() {
  static const std::map<std::string, MakeKind> kinds = {
      {"bdev", Make<AnyBdevKind>},
      {"clone", Make<CloneKind>},
      {"crypto", Make<CryptoKind>},
      {"crypto_key", Make<CryptoKeyKind>},
      {"delay", Make<DelayKind>},
      {"error", Make<ErrorKind>},
      {"lvol_store", Make<LvolStoreKind>},
      {"malloc", Make<MallocKind>},
      {"null", Make<NullKind>},
      {"passthru", Make<PassthruKind>},
      {"qos", Make<QosKind>},
      {"raid", Make<RaidKind>},
      {"snapshot", Make<SnapshotKind>},
      {"split", Make<SplitKind>},
      {"volume", Make<VolumeKind>},
      {"key", Make<KeyKind>},
      {"nvme_controller", Make<NvmeControllerKind>},
      {"nvmf_ana_state", Make<AnaStateKind>},
      {"nvmf_host", Make<HostKind>},
      {"nvmf_listener", Make<ListenerKind>},
      {"nvmf_namespace", Make<NamespaceKind>},
      {"nvmf_referral", Make<ReferralKind>},
      {"nvmf_subsystem", Make<SubsystemKind>},
      {"nvmf_transport", Make<TransportKind>},
      {"auth_group", Make<AuthGroupKind>},
      {"call", Make<CallKind>},
      {"zone_block", Make<ZoneBlockKind>},
      {"chap_user", Make<ChapUserKind>},
      {"initiator_group", Make<InitiatorGroupKind>},
      {"log", Make<LogLevelsKind>},
      {"log_flag", Make<LogFlagKind>},
      {"portal_group", Make<PortalGroupKind>},
      {"target_node", Make<TargetNodeKind>},
      {"vhost_blk", Make<VhostControllerKind>},
      {"vhost_scsi", Make<VhostControllerKind>},
      {"vhost_target", Make<VhostTargetKind>},
  };
  return kinds;
}

std::map<const google::protobuf::Descriptor*, std::unique_ptr<Kind>> MakeAll() {
  std::map<const google::protobuf::Descriptor*, std::unique_ptr<Kind>> all;
  for (const SpecType& type : SpecTypes()) {
    const auto special = Special().find(type.name);
    all[type.message] = special == Special().end() ? Make<BdevKind>(type) : special->second(type);
  }
  return all;
}

}  // namespace

const Kind& KindOf(const Message& spec) {
  static const auto all = MakeAll();
  const auto it = all.find(spec.GetDescriptor());
  if (it == all.end()) throw std::logic_error(spec.GetDescriptor()->full_name() + " is no Spec");
  return *it->second;
}

const Message* SpecOf(const v1::Wish& wish) {
  const auto* const field = wish.GetReflection()->GetOneofFieldDescriptor(wish, wish.GetDescriptor()->oneof_decl(0));
  return field == nullptr ? nullptr : &wish.GetReflection()->GetMessage(wish, field);
}

}  // namespace spdkctl::storage
