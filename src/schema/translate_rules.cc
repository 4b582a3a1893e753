#include <algorithm>
#include <array>
#include <optional>
#include <set>
#include <string>

#include <fmt/format.h>
#include <boost/json/parse.hpp>

#include "base/text.h"
#include "schema/field_table.h"
#include "schema/moved.h"
#include "schema/translator.h"
#include "spdkctl/rpc/v1/accel.pb.h"
#include "spdkctl/rpc/v1/bdev.pb.h"
#include "spdkctl/rpc/v1/bdev_aio.pb.h"
#include "spdkctl/rpc/v1/bdev_lvol.pb.h"
#include "spdkctl/rpc/v1/bdev_null.pb.h"
#include "spdkctl/rpc/v1/bdev_nvme.pb.h"
#include "spdkctl/rpc/v1/bdev_virtio.pb.h"
#include "spdkctl/rpc/v1/iobuf.pb.h"
#include "spdkctl/rpc/v1/keyring.pb.h"
#include "spdkctl/rpc/v1/nvmf.pb.h"
#include "spdkctl/schema/codec.h"

// What proto/ cannot say of a method: calls that are joined and split, and what means something else in another
// release. The table stands at the end.
namespace spdkctl {
namespace {

namespace pb = google::protobuf;
namespace v1 = rpc::v1;
using Severity = Translation::Severity;

// SPDK's source, lib/nvmf/nvmf.c: up to this release a transport is made with its first listener.
constexpr Release kLastToMakeTransports(18, 10);
// 17.07 lets any host connect to a subsystem that names none.
constexpr Release kAnyHostIfNone(17, 7);
// Since then namespaces, hosts and listeners have calls of their own.
constexpr Release kHasParts(18, 4);
// SPDK's source, lib/nvmf/subsystem.c: up to this release a subsystem that does not say how many namespaces it has
// takes any number, later 32. A larger number costs a target a few bytes for each, and hosts nothing.
constexpr Release kLastWithoutLimit(20, 10);
constexpr std::uint32_t kNamespaces = 256;
// SPDK's source, module/bdev/nvme/bdev_nvme_rpc.c and lib/nvmf/tcp.c: what `psk` holds.
constexpr Release kLastKeyItself(23, 1);
constexpr Release kLastPath(24, 1);
constexpr Release kFirstName(24, 9);
// SPDK's source, module/bdev/null/bdev_null_rpc.c: since then a block size is that of the data alone.
constexpr Release kCountsDataAlone(24, 1);
// SPDK's source, lib/util/fd.c: 17.07 asks devices for the size of their blocks, and takes this one for files.
constexpr Release kLastFilesBlocks(17, 7);
constexpr std::uint32_t kFilesBlocks = 512;
// SPDK's source, lib/bdev/lvol/vbdev_lvol.c: since then delete_bdev lets go of a logical volume that stays in its
// store.
constexpr Release kFirstToKeepVolumes(18, 7);
// Since then the sizes of data buffers are iobuf's, and the transport's own are ignored.
constexpr Release kTransportsUseIobuf(26, 5);

template <class Request>
Request& As(const GivenCall& given) {
  return static_cast<Request&>(*given.request);
}

bool Is(const GivenCall& given, std::string_view method) { return given.method->name() == method; }

/// Whether the other release has the parameter, by the name of its field.
bool HasParameter(const Translator& translator, const pb::Message& request, const char* name) {
  const pb::Descriptor& type = *request.GetDescriptor();
  return FieldTableOf(type).PlanOf(*type.FindFieldByName(name)).range.Contains(translator.to());
}

bool IsEmpty(const pb::Message& request) { return request.ByteSizeLong() == 0; }

/// The fields of both that have the same name, from the one to the other.
void CopyByName(const pb::Message& from, pb::Message& to) {
  std::vector<const pb::FieldDescriptor*> set;
  from.GetReflection()->ListFields(from, &set);
  for (const pb::FieldDescriptor* field : set) {
    const pb::FieldDescriptor* const other = to.GetDescriptor()->FindFieldByName(field->name());
    if (other == nullptr || other->cpp_type() != field->cpp_type() || other->is_repeated()) continue;
    const pb::Reflection& out = *to.GetReflection();
    const pb::Reflection& in = *from.GetReflection();
    switch (field->cpp_type()) {
      case pb::FieldDescriptor::CPPTYPE_STRING: out.SetString(&to, other, in.GetString(from, field)); break;
      case pb::FieldDescriptor::CPPTYPE_BOOL: out.SetBool(&to, other, in.GetBool(from, field)); break;
      case pb::FieldDescriptor::CPPTYPE_UINT32: out.SetUInt32(&to, other, in.GetUInt32(from, field)); break;
      case pb::FieldDescriptor::CPPTYPE_UINT64: out.SetUInt64(&to, other, in.GetUInt64(from, field)); break;
      default: break;
    }
  }
}

void Became(Translator& translator, const GivenCall& given, std::string_view what) {
  translator.Say(Severity::kNote, given, {}, fmt::format("{} is said by {}", given.call->method, what),
                 fmt::format("has no method of its own in SPDK {}", translator.to().ToString()));
}

// Objects: a name means the one that lives when the call is made.

/// What a call does to objects of that name.
enum class Does { kNothing, kMakes, kEnds, kEndsOnePath };
using DoesFn = Does (*)(const GivenCall& given, std::string_view name);

/// Whether the call has a parameter of that name and value.
bool Says(const GivenCall& given, const char* parameter, std::string_view value) {
  const auto* const field = given.request->GetDescriptor()->FindFieldByName(parameter);
  return field != nullptr && field->cpp_type() == pb::FieldDescriptor::CPPTYPE_STRING && !field->is_repeated() &&
         given.request->GetReflection()->GetString(*given.request, field) == value;
}

/// The call that made the object that has the name when the call of that index is made; null: none of those given.
const GivenCall* MakerAt(const Translator& translator, std::size_t index, std::string_view name, DoesFn does) {
  const GivenCall* maker = nullptr;
  int paths = 0;
  for (const GivenCall& given : translator.given()) {
    if (given.index >= index) break;
    const Does what = does(given, name);
    if (what == Does::kNothing) continue;
    paths = what == Does::kMakes ? paths + 1 : what == Does::kEndsOnePath ? paths - 1 : 0;
    if (paths <= 0) {
      maker = nullptr;
    } else if (maker == nullptr) {
      maker = &given;
    }
  }
  return maker;
}

Does DoesToKeys(const GivenCall& given, std::string_view name) {
  if (!Says(given, "name", name)) return Does::kNothing;
  if (Is(given, "keyring_file_add_key")) return Does::kMakes;
  return Is(given, "keyring_file_remove_key") ? Does::kEnds : Does::kNothing;
}

Does DoesToSubsystems(const GivenCall& given, std::string_view nqn) {
  if (!Says(given, "nqn", nqn)) return Does::kNothing;
  if (Is(given, "nvmf_create_subsystem") || Is(given, "construct_nvmf_subsystem")) return Does::kMakes;
  return Is(given, "nvmf_delete_subsystem") ? Does::kEnds : Does::kNothing;
}

Does DoesToControllers(const GivenCall& given, std::string_view name) {
  if (!Says(given, "name", name)) return Does::kNothing;
  if (Is(given, "bdev_nvme_attach_controller")) return Does::kMakes;
  if (!Is(given, "bdev_nvme_detach_controller")) return Does::kNothing;
  return As<v1::BdevNvmeDetachControllerRequest>(given).has_traddr() ? Does::kEndsOnePath : Does::kEnds;
}

/// The method that deletes bdevs of the kind that a method makes; null: it makes none, or there is no such method.
const Method* DeleterOf(const Method& made_by) {
  constexpr std::string_view kCreate = "_create";
  if (!made_by.name().ends_with(kCreate)) return nullptr;
  const std::string remove = made_by.name().substr(0, made_by.name().size() - kCreate.size()) + "_delete";
  const Method* const method = Schema::Get().Find(remove);
  return method == nullptr || method->options().deletes_product().empty() ? nullptr : method;
}

Does DoesToBdevs(const GivenCall& given, std::string_view name) {
  if (!Says(given, "name", name)) return Does::kNothing;
  if (DeleterOf(*given.method) != nullptr) return Does::kMakes;
  return Is(given, "delete_bdev") || !given.method->options().deletes_product().empty() ? Does::kEnds : Does::kNothing;
}

// NVMe-oF: transports.

/// What calls about the whole target say of its transports, where each of these says so for itself in the other
/// release.
v1::NvmfCreateTransportRequest TransportOptions(const Translator& translator) {
  v1::NvmfCreateTransportRequest options;
  for (const GivenCall& given : translator.given()) {
    if (Is(given, "set_nvmf_target_options") && !translator.Has("set_nvmf_target_options"))
      CopyByName(*given.request, options);
    if (Is(given, "nvmf_set_config") && As<v1::NvmfSetConfigRequest>(given).has_acceptor_poll_rate() &&
        !HasParameter(translator, *given.request, "acceptor_poll_rate"))
      options.set_acceptor_poll_rate(As<v1::NvmfSetConfigRequest>(given).acceptor_poll_rate());
  }
  return options;
}

bool MakesTransports(const Translator& translator) {
  return std::any_of(translator.given().begin(), translator.given().end(), [](const GivenCall& given) {
    return Is(given, "nvmf_create_transport") || Is(given, "construct_nvmf_subsystem") ||
           Is(given, "nvmf_subsystem_add_listener");
  });
}

/// The transport of a listener, which the one release makes by itself and the other does not.
void AddTransport(Translator& translator, const GivenCall& given, const v1::NvmfAddress& address) {
  if (translator.from() > kLastToMakeTransports || translator.to() <= kLastToMakeTransports) return;
  v1::NvmfCreateTransportRequest request = TransportOptions(translator);
  request.set_trtype(ToUpper(address.has_trtype() ? address.trtype() : address.transport()));
  translator.Say(Severity::kNote, given, {}, "nvmf_create_transport comes before",
                 "makes the transport in the one release, and needs it in the other");
  translator.Add(given, "nvmf_create_transport", request, {.unless_there = true});
}

bool CreateTransport(Translator& translator, const GivenCall& given) {
  auto& request = As<v1::NvmfCreateTransportRequest>(given);
  if (!translator.Has("nvmf_create_transport")) {
    std::vector<const pb::FieldDescriptor*> set;
    request.GetReflection()->ListFields(request, &set);
    for (const pb::FieldDescriptor* field : set) {
      if (field->name() != "trtype")
        translator.Refuse(given, field->name(), "has no place in a release that makes transports by itself",
                          "set_nvmf_target_options, in SPDK 18.07, before start-up is over");
    }
    translator.Say(Severity::kNote, given, {}, fmt::format("{} is left out", given.call->method),
                   fmt::format("is made with its first listener by SPDK {}", translator.to().ToString()));
    return true;
  }
  // What was said of all of them holds for this one, unless it has its own.
  v1::NvmfCreateTransportRequest options = TransportOptions(translator);
  options.MergeFrom(request);
  request = options;
  const Release to = translator.to();
  if (request.has_acceptor_poll_rate() && !HasParameter(translator, request, "acceptor_poll_rate")) {
    translator.Refuse(
        given, "acceptor_poll_rate",
        fmt::format("is one for all transports in SPDK {}, and set before start-up is over", to.ToString()),
        "nvmf_set_config with acceptor_poll_rate");
    request.clear_acceptor_poll_rate();
  }
  if (to >= kTransportsUseIobuf) {
    const auto ignored = [&](const char* name, bool is_set) {
      if (is_set)
        translator.Say(
            Severity::kWarning, given, name, "is left out",
            fmt::format("has no effect in SPDK {}, whose transports take buffers from iobuf's pools", to.ToString()),
            "iobuf_set_options");
    };
    ignored("io_unit_size", request.has_io_unit_size());
    ignored("num_shared_buffers", request.has_num_shared_buffers());
    request.clear_io_unit_size();
    request.clear_num_shared_buffers();
  }
  translator.AddItself(given);
  return true;
}

/// An empty list of filters, which is said by a word of its own where they are one text. It is no part of a message.
void SayNoFilters(Translator& translator, const GivenCall& given) {
  auto& request = As<v1::NvmfSetConfigRequest>(given);
  const auto params = boost::json::parse(given.call->params.empty() ? "{}" : given.call->params);
  const auto* const filters = params.is_object() ? params.get_object().if_contains("discovery_filters") : nullptr;
  if (filters == nullptr || !filters->is_array() || !filters->get_array().empty()) return;
  if (HasParameter(translator, request, "discovery_filters") || !HasParameter(translator, request, "discovery_filter"))
    return;
  request.set_discovery_filter(
      WireName(*v1::DiscoveryFilter_descriptor()->FindValueByNumber(v1::DISCOVERY_FILTER_MATCH_ANY)));
  translator.Say(Severity::kNote, given, "discovery_filters", "is said by 'discovery_filter'",
                 fmt::format("goes by that parameter in SPDK {}", translator.to().ToString()));
}

bool SetConfig(Translator& translator, const GivenCall& given) {
  SayNoFilters(translator, given);
  v1::NvmfSetConfigRequest request = As<v1::NvmfSetConfigRequest>(given);
  if (!request.has_acceptor_poll_rate() || HasParameter(translator, request, "acceptor_poll_rate")) return false;
  if (MakesTransports(translator)) {
    translator.Say(Severity::kNote, given, "acceptor_poll_rate", "goes to nvmf_create_transport",
                   fmt::format("belongs to each transport in SPDK {}", translator.to().ToString()));
  } else {
    translator.Refuse(given, "acceptor_poll_rate",
                      fmt::format("belongs to the transport in SPDK {}", translator.to().ToString()),
                      "nvmf_create_transport with acceptor_poll_rate");
  }
  request.clear_acceptor_poll_rate();
  if (!IsEmpty(request)) translator.Add(given, given.method->name(), request);
  return true;
}

bool SetTargetOptions(Translator& translator, const GivenCall& given) {
  if (translator.Has("set_nvmf_target_options")) return false;
  if (translator.to() < given.method->range().from) return false;
  const auto& options = As<v1::SetNvmfTargetOptionsRequest>(given);
  if (options.has_max_subsystems()) {
    v1::NvmfSetMaxSubsystemsRequest request;
    request.set_max_subsystems(options.max_subsystems());
    translator.Add(given, "nvmf_set_max_subsystems", request);
  }
  std::vector<const pb::FieldDescriptor*> set;
  options.GetReflection()->ListFields(options, &set);
  for (const pb::FieldDescriptor* field : set) {
    if (field->name() == "max_subsystems") continue;
    if (MakesTransports(translator)) {
      translator.Say(Severity::kNote, given, field->name(), "goes to nvmf_create_transport",
                     fmt::format("belongs to each transport in SPDK {}", translator.to().ToString()));
    } else {
      translator.Refuse(given, field->name(),
                        fmt::format("belongs to the transport in SPDK {}", translator.to().ToString()),
                        fmt::format("nvmf_create_transport with {}", field->name()));
    }
  }
  Became(translator, given, "calls about parts of the target");
  return true;
}

bool SetMaxSubsystems(Translator& translator, const GivenCall& given) {
  if (translator.Has("nvmf_set_max_subsystems") || !translator.Has("set_nvmf_target_options")) return false;
  v1::SetNvmfTargetOptionsRequest request;
  CopyByName(*given.request, request);
  Became(translator, given, "set_nvmf_target_options");
  translator.Add(given, "set_nvmf_target_options", request);
  return true;
}

// NVMe-oF: subsystems.

/// The subsystem's NQN where the call adds a part to one, else nothing.
std::string SubsystemOf(const GivenCall& given) {
  static constexpr std::array<std::string_view, 4> kParts = {"nvmf_subsystem_add_host", "nvmf_subsystem_add_ns",
                                                             "nvmf_subsystem_add_listener",
                                                             "nvmf_subsystem_allow_any_host"};
  if (std::find(kParts.begin(), kParts.end(), given.method->name()) == kParts.end()) return {};
  const auto* const field = given.request->GetDescriptor()->FindFieldByName("nqn");
  return given.request->GetReflection()->GetString(*given.request, field);
}

/// The call that makes the subsystem that a part belongs to; null: none of those given.
const GivenCall* SubsystemAt(const Translator& translator, const GivenCall& part) {
  const std::string nqn = SubsystemOf(part);
  return nqn.empty() ? nullptr : MakerAt(translator, part.index, nqn, DoesToSubsystems);
}

/// Whether a subsystem without a limit of its own has one in the other release alone.
bool GetsLimit(const Translator& translator) {
  return translator.from() <= kLastWithoutLimit && translator.to() > kLastWithoutLimit;
}

/// The namespaces that a subsystem is given room for that had no limit: many, and those that are known.
std::uint32_t RoomFor(const Translator& translator, const GivenCall& subsystem) {
  std::uint32_t most = kNamespaces;
  std::uint32_t count = 0;
  const auto add = [&](const v1::NvmfNamespaceParams& space) { most = std::max({most, space.nsid(), ++count}); };
  if (Is(subsystem, "construct_nvmf_subsystem")) {
    const auto& all = As<v1::ConstructNvmfSubsystemRequest>(subsystem);
    std::for_each(all.namespaces().begin(), all.namespaces().end(), add);
  }
  for (const GivenCall& other : translator.given()) {
    if (Is(other, "nvmf_subsystem_add_ns") && SubsystemAt(translator, other) == &subsystem)
      add(As<v1::NvmfSubsystemAddNsRequest>(other).namespace_());
  }
  return most;
}

/// Gives a subsystem room that has a limit in the other release alone.
void AddLimit(Translator& translator, const GivenCall& given, v1::NvmfCreateSubsystemRequest& request) {
  if (request.max_namespaces() != 0 || !GetsLimit(translator)) return;
  request.set_max_namespaces(RoomFor(translator, given));
  translator.Say(Severity::kWarning, given, "max_namespaces", fmt::format("is added as {}", request.max_namespaces()),
                 fmt::format("is no limit where it is absent in SPDK {}, and 32 in {}", translator.from().ToString(),
                             translator.to().ToString()));
}

/// Access, mode and core as the other release says them. False: it cannot.
bool AdaptAccess(Translator& translator, const GivenCall& given, v1::ConstructNvmfSubsystemRequest& request) {
  const std::string release = translator.to().ToString();
  if (translator.from() == kAnyHostIfNone && request.hosts().empty()) {
    translator.Say(Severity::kNote, given, "hosts", "is said by 'allow_any_host'",
                   "lets any host connect in SPDK 17.07 if it is empty, and none later");
    request.set_allow_any_host(true);
  }
  if (translator.to() != kAnyHostIfNone) return true;
  if (request.allow_any_host()) {
    translator.Say(Severity::kNote, given, "allow_any_host", "is said by an empty 'hosts'",
                   fmt::format("is so in SPDK {}", release));
    request.clear_hosts();
  } else if (request.hosts().empty()) {
    translator.Refuse(given, "allow_any_host", "cannot be false without hosts: SPDK 17.07 then lets any host connect",
                      "the hosts that may connect");
    return false;
  }
  request.clear_allow_any_host();
  if (!request.has_core()) request.set_core(-1);
  if (request.has_mode()) return true;
  request.set_mode("Virtual");
  translator.Say(Severity::kNote, given, "mode", "is added", "is needed by SPDK 17.07");
  return true;
}

/// A parameter that was one element of a list.
Addition PartOf(const char* part, const char* list, int index) {
  Addition addition;
  addition.part = part;
  addition.stands_for = fmt::format("{}[{}]", list, index);
  return addition;
}

/// One call makes a subsystem with all that hangs on it; later each has a call of its own.
void SplitSubsystem(Translator& translator, const GivenCall& given, const v1::ConstructNvmfSubsystemRequest& all) {
  v1::NvmfCreateSubsystemRequest subsystem;
  subsystem.set_nqn(all.nqn());
  if (all.has_serial_number()) subsystem.set_serial_number(all.serial_number());
  if (all.has_allow_any_host()) subsystem.set_allow_any_host(all.allow_any_host());
  subsystem.set_max_namespaces(all.max_namespaces());
  if (all.max_namespaces() == 0) subsystem.clear_max_namespaces();
  AddLimit(translator, given, subsystem);
  if (all.has_core())
    translator.Say(Severity::kNote, given, "core", "is left out", "has no meaning: subsystems run on every core");
  if (all.has_mode()) translator.Say(Severity::kNote, given, "mode", "is left out", "is the only one that there is");
  Became(translator, given, "nvmf_create_subsystem and a call for each of its parts");
  for (const v1::NvmfAddress& address : all.listen_addresses()) AddTransport(translator, given, address);
  translator.Add(given, "nvmf_create_subsystem", subsystem);
  // Hosts before listeners: all is in place when the first host connects.
  for (int i = 0; i < all.hosts_size(); ++i) {
    v1::NvmfSubsystemAddHostRequest request;
    request.set_nqn(all.nqn());
    request.set_host(all.hosts(i));
    translator.Add(given, "nvmf_subsystem_add_host", request, PartOf("host", "hosts", i));
  }
  for (int i = 0; i < all.namespaces_size(); ++i) {
    v1::NvmfSubsystemAddNsRequest request;
    request.set_nqn(all.nqn());
    *request.mutable_namespace_() = all.namespaces(i);
    translator.Add(given, "nvmf_subsystem_add_ns", request, PartOf("namespace", "namespaces", i));
  }
  for (int i = 0; i < all.listen_addresses_size(); ++i) {
    v1::NvmfSubsystemAddListenerRequest request;
    request.set_nqn(all.nqn());
    *request.mutable_listen_address() = all.listen_addresses(i);
    translator.Add(given, "nvmf_subsystem_add_listener", request, PartOf("listen_address", "listen_addresses", i));
  }
}

bool ConstructSubsystem(Translator& translator, const GivenCall& given) {
  auto& request = As<v1::ConstructNvmfSubsystemRequest>(given);
  if (ToLower(request.mode()) == "direct" && translator.to() != kAnyHostIfNone) {
    translator.Refuse(given, "mode", "gives a whole NVMe device to a subsystem, which SPDK 17.07 alone does",
                      "bdev_nvme_attach_controller, and its bdevs as namespaces");
    return true;
  }
  if (!AdaptAccess(translator, given, request)) return true;
  if (!translator.Has("construct_nvmf_subsystem")) {
    SplitSubsystem(translator, given, request);
    return true;
  }
  translator.AddItself(given);
  return true;
}

template <class Request>
Request& As(pb::Message& request) {
  return static_cast<Request&>(request);
}

/// Moves what the one call that makes a subsystem has a place for from a part of it; the rest stays.
void MovePart(std::string_view method, pb::Message& part, v1::ConstructNvmfSubsystemRequest& all) {
  if (method == "nvmf_subsystem_add_host") {
    all.add_hosts(As<v1::NvmfSubsystemAddHostRequest>(part).host());
    As<v1::NvmfSubsystemAddHostRequest>(part).clear_host();
  } else if (method == "nvmf_subsystem_add_ns") {
    *all.add_namespaces() = As<v1::NvmfSubsystemAddNsRequest>(part).namespace_();
    As<v1::NvmfSubsystemAddNsRequest>(part).clear_namespace_();
  } else if (method == "nvmf_subsystem_add_listener") {
    *all.add_listen_addresses() = As<v1::NvmfSubsystemAddListenerRequest>(part).listen_address();
    As<v1::NvmfSubsystemAddListenerRequest>(part).clear_listen_address();
  } else {
    all.set_allow_any_host(As<v1::NvmfSubsystemAllowAnyHostRequest>(part).allow_any_host());
    As<v1::NvmfSubsystemAllowAnyHostRequest>(part).clear_allow_any_host();
  }
  part.GetReflection()->ClearField(&part, part.GetDescriptor()->FindFieldByName("nqn"));
}

constexpr const char* kNoPlace = "has no place in construct_nvmf_subsystem";

bool CreateSubsystem(Translator& translator, const GivenCall& given) {
  if (translator.Has("nvmf_create_subsystem")) {
    AddLimit(translator, given, As<v1::NvmfCreateSubsystemRequest>(given));
    return false;
  }
  if (!translator.Has("construct_nvmf_subsystem")) return false;
  static const std::set<std::string> kSaid = {"nqn", "serial_number", "allow_any_host", "max_namespaces"};
  const auto& request = As<v1::NvmfCreateSubsystemRequest>(given);
  v1::ConstructNvmfSubsystemRequest all;
  CopyByName(request, all);
  // What neither of the two has in that release is refused as it would be for the method itself.
  v1::NvmfCreateSubsystemRequest left = request;
  for (const std::string& name : kSaid)
    left.GetReflection()->ClearField(&left, left.GetDescriptor()->FindFieldByName(name));
  translator.Tell(given, left);
  translator.RefuseRest(given, left, kNoPlace);
  // What a part needs may be made between the two.
  const GivenCall* last = &given;
  if (translator.to() < kHasParts) {
    for (const GivenCall& other : translator.given()) {
      if (SubsystemAt(translator, other) != &given) continue;
      const std::unique_ptr<pb::Message> part(other.request->New());
      part->CopyFrom(*other.request);
      MoveParams(*part, translator.from(), translator.to());
      MovePart(other.method->name(), *part, all);
      last = &other;
    }
  }
  if (!AdaptAccess(translator, given, all)) return true;
  translator.Add(given, "construct_nvmf_subsystem", all, {.in_place_of = last});
  if (translator.IsAdded(given)) Became(translator, given, "construct_nvmf_subsystem");
  return true;
}

/// A host, namespace or listener, or who may connect.
bool SubsystemPart(Translator& translator, const GivenCall& given) {
  if (Is(given, "nvmf_subsystem_add_listener"))
    AddTransport(translator, given, As<v1::NvmfSubsystemAddListenerRequest>(given).listen_address());
  if (translator.Has(given.method->name())) return false;
  const GivenCall* const subsystem = SubsystemAt(translator, given);
  if (subsystem == nullptr || !Is(*subsystem, "nvmf_create_subsystem") || !translator.IsAdded(*subsystem)) {
    translator.RefuseMethod(given, "construct_nvmf_subsystem, which makes a subsystem with all that hangs on it");
    return true;
  }
  Became(translator, given, "construct_nvmf_subsystem");
  v1::ConstructNvmfSubsystemRequest all;
  translator.Tell(given, *given.request);
  MovePart(given.method->name(), *given.request, all);
  translator.RefuseRest(given, *given.request, kNoPlace);
  return true;
}

// Keys for TLS.

enum class PskForm { kKeyItself, kPath, kPathOrName, kName };

PskForm PskFormIn(Release release) {
  if (release <= kLastKeyItself) return PskForm::kKeyItself;
  if (release <= kLastPath) return PskForm::kPath;
  return release < kFirstName ? PskForm::kPathOrName : PskForm::kName;
}

/// The path of the key that has that name when the call is made, if an earlier call adds it.
std::optional<std::string> PathOf(const Translator& translator, const GivenCall& given, const std::string& key) {
  const GivenCall* const maker = MakerAt(translator, given.index, key, DoesToKeys);
  if (maker == nullptr) return std::nullopt;
  return As<v1::KeyringFileAddKeyRequest>(*maker).path();
}

/// A key of the keyring for a path: a name of its own for each path. SPDK takes what stands before a colon for the name
/// of a keyring.
std::string KeyOf(const std::string& path) {
  std::string name = "psk";
  for (const char c : path) {
    const char* const escaped = c == ':' ? "%3A" : c == '%' ? "%25" : nullptr;
    escaped == nullptr ? name.push_back(c) : static_cast<void>(name.append(escaped));
  }
  return name;
}

/// Says a pre-shared key as the other release takes it: itself, the path of its file, or the name of a key.
template <class Request>
void AdaptPsk(Translator& translator, const GivenCall& given, Request& request) {
  const bool path_given = PskFormIn(translator.from()) == PskForm::kPath ||
                          (PskFormIn(translator.from()) == PskForm::kPathOrName && request.psk().starts_with('/'));
  const bool key_given = PskFormIn(translator.from()) == PskForm::kKeyItself;
  const PskForm wanted = PskFormIn(translator.to());
  const std::string release = translator.to().ToString();
  if (!request.has_psk() || !HasParameter(translator, request, "psk") || (key_given && wanted == PskForm::kKeyItself))
    return;
  if (!key_given && wanted == PskForm::kPathOrName) return;
  if (path_given ? wanted == PskForm::kPath : !key_given && wanted == PskForm::kName) return;
  if (path_given && wanted == PskForm::kName && request.psk().starts_with('/')) {
    v1::KeyringFileAddKeyRequest key;
    key.set_name(KeyOf(request.psk()));
    key.set_path(request.psk());
    translator.Say(Severity::kNote, given, "psk", "is said by a key of the keyring",
                   fmt::format("is the path of a file in SPDK {}, and the name of a key in {}",
                               translator.from().ToString(), release));
    translator.Add(given, "keyring_file_add_key", key, {.unless_there = true});
    request.set_psk(key.name());
    return;
  }
  const auto path = path_given || key_given ? std::nullopt : PathOf(translator, given, request.psk());
  if (path && wanted == PskForm::kPath) {
    translator.Say(Severity::kNote, given, "psk", "is said by the path of its file",
                   fmt::format("is no name of a key in SPDK {}", release));
    request.set_psk(*path);
    return;
  }
  if (path_given && wanted == PskForm::kName) {
    translator.Refuse(given, "psk", fmt::format("is no absolute path, which a key of SPDK {} has", release),
                      "the absolute path of a file with the key");
  } else {
    const std::string_view right = wanted == PskForm::kKeyItself ? "the key itself, in hexadecimal digits"
                                   : wanted == PskForm::kName    ? "the name of a key (keyring_file_add_key)"
                                                                 : "the path of a file with the key";
    translator.Refuse(given, "psk", fmt::format("has another form in SPDK {}", release), std::string(right));
  }
  request.clear_psk();
}

bool AddHost(Translator& translator, const GivenCall& given) {
  AdaptPsk(translator, given, As<v1::NvmfSubsystemAddHostRequest>(given));
  return SubsystemPart(translator, given);
}

/// Whether a later call names the key that this one adds.
bool IsUsed(const Translator& translator, const GivenCall& key) {
  const std::string& name = As<v1::KeyringFileAddKeyRequest>(key).name();
  return std::any_of(translator.given().begin(), translator.given().end(), [&](const GivenCall& other) {
    return (Is(other, "bdev_nvme_attach_controller") || Is(other, "nvmf_subsystem_add_host")) &&
           Says(other, "psk", name) && MakerAt(translator, other.index, name, DoesToKeys) == &key;
  });
}

bool SaysPathsForKeys(const Translator& translator) {
  return !translator.Has("keyring_file_add_key") && PskFormIn(translator.to()) == PskForm::kPath;
}

bool AddKey(Translator& translator, const GivenCall& given) {
  if (!SaysPathsForKeys(translator) || !IsUsed(translator, given)) return false;
  Became(translator, given, "the path of its file, where the key is used");
  return true;
}

bool RemoveKey(Translator& translator, const GivenCall& given) {
  const std::string& name = As<v1::KeyringFileRemoveKeyRequest>(given).name();
  const GivenCall* const key = MakerAt(translator, given.index, name, DoesToKeys);
  if (!SaysPathsForKeys(translator) || key == nullptr || !IsUsed(translator, *key)) return false;
  translator.Say(Severity::kNote, given, {}, fmt::format("{} is left out", given.call->method),
                 fmt::format("removes a name, and SPDK {} knows keys by their paths", translator.to().ToString()));
  return true;
}

// NVMe bdevs.

/// Whether a bdev is a namespace of that controller: "Nvme0n1" of "Nvme0".
bool IsNamespaceOf(std::string_view bdev, std::string_view controller) {
  if (!bdev.starts_with(controller)) return false;
  bdev.remove_prefix(controller.size());
  return bdev.size() > 1 && bdev.front() == 'n' && ParseNumber(bdev.substr(1)).has_value();
}

v1::BdevNvmeMultipathOptions OptionsOf(const v1::BdevNvmeSetMultipathPolicyRequest& policy) {
  v1::BdevNvmeMultipathOptions options;
  options.set_policy(policy.policy());
  if (policy.has_selector()) options.set_selector(policy.selector());
  if (policy.has_rr_min_io()) options.set_min_io(policy.rr_min_io());
  return options;
}

/// The call that attached the controller of a policy's bdev; null: none of those given.
const GivenCall* ControllerOf(const Translator& translator, const GivenCall& policy) {
  const std::string& bdev = As<v1::BdevNvmeSetMultipathPolicyRequest>(policy).name();
  for (const GivenCall& other : translator.given()) {
    if (other.index >= policy.index || !Is(other, "bdev_nvme_attach_controller")) continue;
    const std::string& name = As<v1::BdevNvmeAttachControllerRequest>(other).name();
    if (IsNamespaceOf(bdev, name)) return MakerAt(translator, policy.index, name, DoesToControllers);
  }
  return nullptr;
}

bool SetMultipathPolicy(Translator& translator, const GivenCall& given) {
  if (translator.Has("bdev_nvme_set_multipath_policy") || translator.to() < given.method->range().from) return false;
  const auto& policy = As<v1::BdevNvmeSetMultipathPolicyRequest>(given);
  const GivenCall* const attach = ControllerOf(translator, given);
  const bool carried = attach != nullptr && translator.IsAdded(*attach) &&
                       As<v1::BdevNvmeAttachControllerRequest>(*attach).multipath_opts().SerializeAsString() ==
                           OptionsOf(policy).SerializeAsString();
  if (carried) {
    translator.Say(Severity::kWarning, given, {},
                   fmt::format("{} is said by 'multipath_opts' of bdev_nvme_attach_controller", given.call->method),
                   fmt::format("is for {} alone, and 'multipath_opts' for all bdevs of the controller {}",
                               policy.name(), As<v1::BdevNvmeAttachControllerRequest>(*attach).name()));
  } else if (HasParameter(translator, v1::BdevNvmeAttachControllerRequest(), "multipath_opts")) {
    translator.RefuseMethod(given, "multipath_opts of bdev_nvme_attach_controller, when the controller is attached");
  } else {
    translator.RefuseMethod(given);
  }
  return true;
}

bool AttachController(Translator& translator, const GivenCall& given) {
  auto& request = As<v1::BdevNvmeAttachControllerRequest>(given);
  AdaptPsk(translator, given, request);
  const auto& calls = translator.given();
  const auto policy = std::find_if(calls.begin(), calls.end(), [&](const GivenCall& other) {
    return Is(other, "bdev_nvme_set_multipath_policy") && ControllerOf(translator, other) == &given;
  });
  // The policy is the controller's: its first path sets it.
  if (policy != calls.end() && !request.has_multipath_opts() && !translator.Has("bdev_nvme_set_multipath_policy") &&
      translator.to() > policy->method->range().to)
    *request.mutable_multipath_opts() = OptionsOf(As<v1::BdevNvmeSetMultipathPolicyRequest>(*policy));
  if (request.has_multipath_opts() && !HasParameter(translator, request, "multipath_opts") &&
      translator.Has("bdev_nvme_set_multipath_policy")) {
    translator.Refuse(given, "multipath_opts", fmt::format("belongs to bdevs in SPDK {}", translator.to().ToString()),
                      "bdev_nvme_set_multipath_policy for each bdev of the controller");
    request.clear_multipath_opts();
  }
  return false;
}

// Bdevs.

bool SetQosLimitIops(Translator& translator, const GivenCall& given) {
  if (!translator.Has("bdev_set_qos_limit")) return false;
  const auto& old = As<v1::SetBdevQosLimitIopsRequest>(given);
  v1::BdevSetQosLimitRequest request;
  request.set_name(old.name());
  request.set_rw_ios_per_sec(old.ios_per_sec());
  Became(translator, given, "bdev_set_qos_limit");
  translator.Add(given, "bdev_set_qos_limit", request);
  return true;
}

bool SetQosLimit(Translator& translator, const GivenCall& given) {
  if (!translator.Has("set_bdev_qos_limit_iops")) return false;
  const auto& limits = As<v1::BdevSetQosLimitRequest>(given);
  const auto refuse = [&](const char* name, std::uint64_t limit) {
    if (limit != 0)
      translator.Refuse(given, name,
                        fmt::format("is no limit of SPDK {}, which has one of I/Os", translator.to().ToString()));
  };
  refuse("rw_mbytes_per_sec", limits.rw_mbytes_per_sec());
  refuse("r_mbytes_per_sec", limits.r_mbytes_per_sec());
  refuse("w_mbytes_per_sec", limits.w_mbytes_per_sec());
  if (!limits.has_rw_ios_per_sec()) {
    translator.Say(Severity::kNote, given, {}, "bdev_set_qos_limit is left out",
                   fmt::format("sets no limit that SPDK {} has", translator.to().ToString()));
    return true;
  }
  v1::SetBdevQosLimitIopsRequest request;
  request.set_name(limits.name());
  request.set_ios_per_sec(limits.rw_ios_per_sec());
  Became(translator, given, "set_bdev_qos_limit_iops");
  translator.Add(given, "set_bdev_qos_limit_iops", request);
  return true;
}

/// delete_bdev where both releases have it, and one of them keeps a logical volume in its store. So it is known by its
/// alias, STORE/VOLUME.
bool DeleteBdevOrKeepIt(Translator& translator, const GivenCall& given) {
  const bool kept = translator.from() >= kFirstToKeepVolumes;
  const std::string& name = As<v1::DeleteBdevRequest>(given).name();
  if (kept == (translator.to() >= kFirstToKeepVolumes)) return false;
  if (name.find('/') == std::string::npos) {
    translator.Say(Severity::kWarning, given, {},
                   fmt::format("delete_bdev {} a logical volume", kept ? "destroys" : "keeps"),
                   fmt::format("{} one in SPDK {}", kept ? "keeps" : "destroys", translator.from().ToString()));
    return false;
  }
  if (kept) {
    translator.Refuse(given, "name",
                      fmt::format("is a logical volume, which SPDK {} would destroy", translator.to().ToString()));
    return true;
  }
  v1::BdevLvolDeleteRequest request;
  request.set_name(name);
  Became(translator, given, "the method that destroys a logical volume");
  translator.Add(given, "bdev_lvol_delete", request);
  return true;
}

bool DeleteBdev(Translator& translator, const GivenCall& given) {
  if (translator.Has("delete_bdev")) return DeleteBdevOrKeepIt(translator, given);
  const GivenCall* const maker = MakerAt(translator, given.index, As<v1::DeleteBdevRequest>(given).name(), DoesToBdevs);
  const Method* const method = maker == nullptr ? nullptr : DeleterOf(*maker->method);
  if (method == nullptr || !translator.Has(method->name())) {
    translator.RefuseMethod(given, "the method that deletes bdevs of its kind, as bdev_malloc_delete");
    return true;
  }
  const auto request = method->NewRequest();
  CopyByName(*given.request, *request);
  Became(translator, given, method->name());
  translator.Add(given, method->name(), *request);
  return true;
}

/// A method that deletes bdevs of one kind, where one method deletes them all.
bool DeleteOneKind(Translator& translator, const GivenCall& given) {
  const auto* const name = given.request->GetDescriptor()->FindFieldByName("name");
  if (name == nullptr || translator.Has(given.method->name()) || !translator.Has("delete_bdev")) return false;
  v1::DeleteBdevRequest request;
  CopyByName(*given.request, request);
  given.request->GetReflection()->ClearField(given.request.get(), name);
  translator.RefuseRest(given, *given.request, "has no place in delete_bdev");
  Became(translator, given, "delete_bdev");
  translator.Add(given, "delete_bdev", request);
  return true;
}

bool SetBdevOptions(Translator& translator, const GivenCall& given) {
  auto& request = As<v1::BdevSetOptionsRequest>(given);
  const bool pools = request.has_small_buf_pool_size() || request.has_large_buf_pool_size();
  if (!pools || HasParameter(translator, request, "small_buf_pool_size") || !translator.Has("iobuf_set_options"))
    return false;
  v1::IobufSetOptionsRequest buffers;
  const auto moved = [&](const char* name) {
    translator.Say(Severity::kNote, given, name, "is said by iobuf_set_options",
                   fmt::format("belongs to iobuf in SPDK {}", translator.to().ToString()));
  };
  if (request.has_small_buf_pool_size()) {
    buffers.set_small_pool_count(request.small_buf_pool_size());
    moved("small_buf_pool_size");
  }
  if (request.has_large_buf_pool_size()) {
    buffers.set_large_pool_count(request.large_buf_pool_size());
    moved("large_buf_pool_size");
  }
  translator.Add(given, "iobuf_set_options", buffers);
  request.clear_small_buf_pool_size();
  request.clear_large_buf_pool_size();
  return IsEmpty(request);
}

bool SetIobufOptions(Translator& translator, const GivenCall& given) {
  v1::BdevSetOptionsRequest request;
  if (translator.Has("iobuf_set_options") || !HasParameter(translator, request, "small_buf_pool_size")) return false;
  const auto& buffers = As<v1::IobufSetOptionsRequest>(given);
  for (const auto& [name, is_set] :
       {std::pair("small_bufsize", buffers.has_small_bufsize()),
        std::pair("large_bufsize", buffers.has_large_bufsize()), std::pair("enable_numa", buffers.enable_numa())}) {
    if (is_set) translator.Refuse(given, name, fmt::format("is no option of SPDK {}", translator.to().ToString()));
  }
  const auto put = [&](const char* name, bool is_set, std::uint64_t count, auto set) {
    if (!is_set) return;
    if (!std::in_range<std::uint32_t>(count)) return translator.Refuse(given, name, "is too large");
    set(static_cast<std::uint32_t>(count));
  };
  put("small_pool_count", buffers.has_small_pool_count(), buffers.small_pool_count(),
      [&](std::uint32_t count) { request.set_small_buf_pool_size(count); });
  put("large_pool_count", buffers.has_large_pool_count(), buffers.large_pool_count(),
      [&](std::uint32_t count) { request.set_large_buf_pool_size(count); });
  if (IsEmpty(request)) {
    translator.Say(Severity::kNote, given, {}, "iobuf_set_options is left out",
                   fmt::format("sets nothing that is an option of SPDK {}", translator.to().ToString()));
    return true;
  }
  Became(translator, given, "bdev_set_options");
  translator.Add(given, "bdev_set_options", request);
  return true;
}

// virtio: a method for each kind of device, then one for all.

struct VirtioKind {
  const char* method;
  v1::VirtioTransport transport;
  v1::VirtioDeviceType device;
  const char* address;  ///< The parameter of the old method.
};

constexpr std::array<VirtioKind, 4> kVirtioKinds = {{
    {"construct_virtio_user_scsi_bdev", v1::VIRTIO_TRANSPORT_USER, v1::VIRTIO_DEVICE_TYPE_SCSI, "path"},
    {"construct_virtio_user_blk_bdev", v1::VIRTIO_TRANSPORT_USER, v1::VIRTIO_DEVICE_TYPE_BLK, "path"},
    {"construct_virtio_pci_scsi_bdev", v1::VIRTIO_TRANSPORT_PCI, v1::VIRTIO_DEVICE_TYPE_SCSI, "pci_address"},
    {"construct_virtio_pci_blk_bdev", v1::VIRTIO_TRANSPORT_PCI, v1::VIRTIO_DEVICE_TYPE_BLK, "pci_address"},
}};

bool ConstructVirtio(Translator& translator, const GivenCall& given) {
  if (translator.Has(given.method->name()) || !translator.Has("bdev_virtio_attach_controller")) return false;
  const auto kind = std::find_if(kVirtioKinds.begin(), kVirtioKinds.end(),
                                 [&](const VirtioKind& one) { return Is(given, one.method); });
  v1::BdevVirtioAttachControllerRequest request;
  CopyByName(*given.request, request);
  request.set_trtype(kind->transport);
  request.set_dev_type(kind->device);
  const auto* const address = given.request->GetDescriptor()->FindFieldByName(kind->address);
  request.set_traddr(given.request->GetReflection()->GetString(*given.request, address));
  Became(translator, given, "bdev_virtio_attach_controller");
  translator.Add(given, "bdev_virtio_attach_controller", request);
  return true;
}

bool AttachVirtio(Translator& translator, const GivenCall& given) {
  if (translator.Has("bdev_virtio_attach_controller")) return false;
  const auto& device = As<v1::BdevVirtioAttachControllerRequest>(given);
  for (const VirtioKind& kind : kVirtioKinds) {
    if (kind.transport != device.trtype() || kind.device != device.dev_type() || !translator.Has(kind.method)) continue;
    const auto request = Schema::Get().Find(kind.method)->NewRequest();
    CopyByName(device, *request);
    const auto* const address = request->GetDescriptor()->FindFieldByName(kind.address);
    request->GetReflection()->SetString(request.get(), address, device.traddr());
    for (const auto& [name, is_set] :
         {std::pair("vq_count", device.has_vq_count()), std::pair("vq_size", device.has_vq_size())}) {
      if (is_set && request->GetDescriptor()->FindFieldByName(name) == nullptr)
        translator.Refuse(given, name, fmt::format("is no parameter of {}", kind.method));
    }
    Became(translator, given, kind.method);
    translator.Add(given, kind.method, *request);
    return true;
  }
  return false;
}

// Methods whose successor takes the same parameters.

bool SayBy(Translator& translator, const GivenCall& given, std::string_view method) {
  if (translator.Has(given.method->name()) || !translator.Has(method)) return false;
  const auto request = Schema::Get().Find(method)->NewRequest();
  CopyByName(*given.request, *request);
  std::vector<const pb::FieldDescriptor*> set;
  given.request->GetReflection()->ListFields(*given.request, &set);
  for (const pb::FieldDescriptor* field : set) {
    if (request->GetDescriptor()->FindFieldByName(field->name()) == nullptr)
      translator.Say(Severity::kWarning, given, field->name(), "is left out",
                     fmt::format("is no parameter of {}", method));
  }
  Became(translator, given, method);
  translator.Add(given, method, *request);
  return true;
}

bool Successor(Translator& translator, const GivenCall& given) {
  return SayBy(translator, given, given.method->options().replaced_by());
}

bool GetVhostControllers(Translator& translator, const GivenCall& given) {
  if (!Successor(translator, given)) return false;
  translator.Say(Severity::kWarning, given, {}, "the answer holds more", "lists the controllers of one kind alone");
  return true;
}

bool DetachVirtio(Translator& translator, const GivenCall& given) {
  return SayBy(translator, given, "remove_virtio_scsi_bdev");
}

bool GetBdevsConfig(Translator& translator, const GivenCall& given) {
  if (translator.Has(given.method->name())) return false;
  translator.RefuseMethod(given, "framework_get_config of the subsystem bdev, whose answer has another form");
  return true;
}

// What stands in a number, or without one.

bool CreateNull(Translator& translator, const GivenCall& given) {
  auto& request = As<v1::BdevNullCreateRequest>(given);
  const bool counted_alone = translator.from() >= kCountsDataAlone;
  if (request.md_size() == 0 || counted_alone == (translator.to() >= kCountsDataAlone)) return false;
  if (!counted_alone && request.block_size() <= request.md_size()) return false;
  request.set_block_size(counted_alone ? request.block_size() + request.md_size()
                                       : request.block_size() - request.md_size());
  translator.Say(
      Severity::kNote, given, "block_size", fmt::format("is {}", request.block_size()),
      fmt::format("{} the metadata in SPDK {}", counted_alone ? "includes" : "is without", translator.to().ToString()));
  translator.AddItself(given);
  return true;
}

bool CreateAio(Translator& translator, const GivenCall& given) {
  auto& request = As<v1::BdevAioCreateRequest>(given);
  const bool is_device = request.filename().starts_with("/dev/");
  if (translator.from() == kLastFilesBlocks && !is_device) {
    request.set_block_size(kFilesBlocks);
    translator.Say(Severity::kNote, given, "block_size", fmt::format("is added as {}", kFilesBlocks),
                   "is so for files in SPDK 17.07, and cannot be told by them later");
  } else if (translator.to() == kLastFilesBlocks && !is_device && request.block_size() == kFilesBlocks) {
    request.clear_block_size();
    translator.Say(Severity::kNote, given, "block_size", "is left out", "is so for files in SPDK 17.07");
  } else {
    return false;
  }
  translator.AddItself(given);
  return true;
}

struct Entry {
  std::string_view method;
  TranslateRule rule;
};

constexpr std::array kRules = std::to_array<Entry>({
    {"bdev_aio_create", CreateAio},
    {"bdev_ftl_load", Successor},
    {"bdev_ftl_unload", Successor},
    {"bdev_nvme_attach_controller", AttachController},
    {"bdev_null_create", CreateNull},
    {"bdev_nvme_set_multipath_policy", SetMultipathPolicy},
    {"bdev_set_options", SetBdevOptions},
    {"bdev_set_qos_limit", SetQosLimit},
    {"bdev_virtio_attach_controller", AttachVirtio},
    {"bdev_virtio_detach_controller", DetachVirtio},
    {"construct_nvmf_subsystem", ConstructSubsystem},
    {"construct_virtio_pci_blk_bdev", ConstructVirtio},
    {"construct_virtio_pci_scsi_bdev", ConstructVirtio},
    {"construct_virtio_user_blk_bdev", ConstructVirtio},
    {"construct_virtio_user_scsi_bdev", ConstructVirtio},
    {"delete_bdev", DeleteBdev},
    {"get_bdevs_config", GetBdevsConfig},
    {"get_vhost_blk_controllers", GetVhostControllers},
    {"get_vhost_scsi_controllers", GetVhostControllers},
    {"idxd_scan_accel_engine", Successor},
    {"iobuf_set_options", SetIobufOptions},
    {"keyring_file_add_key", AddKey},
    {"keyring_file_remove_key", RemoveKey},
    {"nvmf_create_subsystem", CreateSubsystem},
    {"nvmf_create_transport", CreateTransport},
    {"nvmf_set_config", SetConfig},
    {"nvmf_set_max_subsystems", SetMaxSubsystems},
    {"nvmf_subsystem_add_host", AddHost},
    {"nvmf_subsystem_add_listener", SubsystemPart},
    {"nvmf_subsystem_add_ns", SubsystemPart},
    {"nvmf_subsystem_allow_any_host", SubsystemPart},
    {"remove_vhost_blk_controller", Successor},
    {"remove_vhost_scsi_controller", Successor},
    {"remove_virtio_scsi_bdev", Successor},
    {"set_bdev_qos_limit_iops", SetQosLimitIops},
    {"set_nvmf_target_options", SetTargetOptions},
});

}  // namespace

TranslateRule FindTranslateRule(const Method& method) {
  const auto entry =
      std::find_if(kRules.begin(), kRules.end(), [&](const Entry& one) { return one.method == method.name(); });
  if (entry != kRules.end()) return entry->rule;
  return method.options().deletes_product().empty() ? nullptr : DeleteOneKind;
}

}  // namespace spdkctl
