// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#pragma once

#include <cstdint>
#include <string>
#include <utility>

#include "spdkctl/rpc/v1/iscsi.pb.h"

// What is required stands in the constructor, except lists; the rest in functions that chain.
namespace spdkctl::build {

/// Builds a IscsiPortal.
class IscsiPortal {
 public:
  IscsiPortal(std::string host, std::string port) {
    message_.set_host(std::move(host));
    message_.set_port(std::move(port));
  }
  /// Mask of the CPU cores that serve the portal. Old releases only.
  IscsiPortal& cpumask(std::string value) {
    message_.set_cpumask(std::move(value));
    return *this;
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::IscsiPortal&() const { return message_; }

 private:
  rpc::v1::IscsiPortal message_;
};

/// Builds a IscsiCreatePortalGroupRequest.
class IscsiCreatePortalGroup {
 public:
  explicit IscsiCreatePortalGroup(std::int32_t tag) { message_.set_tag(tag); }
  /// Addresses to listen on.
  IscsiCreatePortalGroup& add_portals(const rpc::v1::IscsiPortal& value) {
    *message_.add_portals() = value;
    return *this;
  }
  /// Leave the portals out of discovery answers, as a destination of login redirection only. Default: false.
  IscsiCreatePortalGroup& private_(bool value) {
    message_.set_private_(value);
    return *this;
  }
  /// Do not accept connections until iscsi_start_portal_group is called. Default: false.
  IscsiCreatePortalGroup& wait(bool value) {
    message_.set_wait(value);
    return *this;
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::IscsiCreatePortalGroupRequest&() const { return message_; }

 private:
  rpc::v1::IscsiCreatePortalGroupRequest message_;
};

/// Builds a IscsiDeletePortalGroupRequest.
class IscsiDeletePortalGroup {
 public:
  explicit IscsiDeletePortalGroup(std::int32_t tag) { message_.set_tag(tag); }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::IscsiDeletePortalGroupRequest&() const { return message_; }

 private:
  rpc::v1::IscsiDeletePortalGroupRequest message_;
};

/// Builds a IscsiStartPortalGroupRequest.
class IscsiStartPortalGroup {
 public:
  explicit IscsiStartPortalGroup(std::int32_t tag) { message_.set_tag(tag); }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::IscsiStartPortalGroupRequest&() const { return message_; }

 private:
  rpc::v1::IscsiStartPortalGroupRequest message_;
};

/// Builds a IscsiPortalGroupSetAuthRequest.
class IscsiPortalGroupSetAuth {
 public:
  explicit IscsiPortalGroupSetAuth(std::int32_t tag) { message_.set_tag(tag); }
  /// Turn CHAP off for discovery sessions; cannot be true with require_chap or mutual_chap. Default: false.
  IscsiPortalGroupSetAuth& disable_chap(bool value) {
    message_.set_disable_chap(value);
    return *this;
  }
  /// Demand CHAP in discovery sessions. Default: false.
  IscsiPortalGroupSetAuth& require_chap(bool value) {
    message_.set_require_chap(value);
    return *this;
  }
  /// Demand that the target also authenticates itself in discovery; needs require_chap. Default: false.
  IscsiPortalGroupSetAuth& mutual_chap(bool value) {
    message_.set_mutual_chap(value);
    return *this;
  }
  /// Tag of the authentication group used for discovery; 0 is none, negative is refused. Default: 0.
  IscsiPortalGroupSetAuth& chap_group(std::int32_t value) {
    message_.set_chap_group(value);
    return *this;
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::IscsiPortalGroupSetAuthRequest&() const { return message_; }

 private:
  rpc::v1::IscsiPortalGroupSetAuthRequest message_;
};

/// Builds a IscsiCreateInitiatorGroupRequest.
class IscsiCreateInitiatorGroup {
 public:
  explicit IscsiCreateInitiatorGroup(std::int32_t tag) { message_.set_tag(tag); }
  /// 1 to 256 initiator names; 'ANY' admits all, a leading '!' denies the name that follows.
  IscsiCreateInitiatorGroup& add_initiators(std::string value) {
    message_.add_initiators(std::move(value));
    return *this;
  }
  /// 1 to 256 client networks, address with prefix length, IPv6 in brackets; 'ANY' admits all.
  IscsiCreateInitiatorGroup& add_netmasks(std::string value) {
    message_.add_netmasks(std::move(value));
    return *this;
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::IscsiCreateInitiatorGroupRequest&() const { return message_; }

 private:
  rpc::v1::IscsiCreateInitiatorGroupRequest message_;
};

/// Builds a IscsiDeleteInitiatorGroupRequest.
class IscsiDeleteInitiatorGroup {
 public:
  explicit IscsiDeleteInitiatorGroup(std::int32_t tag) { message_.set_tag(tag); }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::IscsiDeleteInitiatorGroupRequest&() const { return message_; }

 private:
  rpc::v1::IscsiDeleteInitiatorGroupRequest message_;
};

/// Builds a IscsiInitiatorGroupAddInitiatorsRequest.
class IscsiInitiatorGroupAddInitiators {
 public:
  explicit IscsiInitiatorGroupAddInitiators(std::int32_t tag) { message_.set_tag(tag); }
  /// Initiator names to add, at most 256; 'ANY' admits all. Default: none.
  IscsiInitiatorGroupAddInitiators& add_initiators(std::string value) {
    message_.add_initiators(std::move(value));
    return *this;
  }
  /// Client networks to add, at most 256; 'ANY' admits all. Default: none.
  IscsiInitiatorGroupAddInitiators& add_netmasks(std::string value) {
    message_.add_netmasks(std::move(value));
    return *this;
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::IscsiInitiatorGroupAddInitiatorsRequest&() const { return message_; }

 private:
  rpc::v1::IscsiInitiatorGroupAddInitiatorsRequest message_;
};

/// Builds a IscsiInitiatorGroupRemoveInitiatorsRequest.
class IscsiInitiatorGroupRemoveInitiators {
 public:
  explicit IscsiInitiatorGroupRemoveInitiators(std::int32_t tag) { message_.set_tag(tag); }
  /// Initiator names to remove, as they were added. Default: none.
  IscsiInitiatorGroupRemoveInitiators& add_initiators(std::string value) {
    message_.add_initiators(std::move(value));
    return *this;
  }
  /// Client networks to remove, as they were added. Default: none.
  IscsiInitiatorGroupRemoveInitiators& add_netmasks(std::string value) {
    message_.add_netmasks(std::move(value));
    return *this;
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::IscsiInitiatorGroupRemoveInitiatorsRequest&() const { return message_; }

 private:
  rpc::v1::IscsiInitiatorGroupRemoveInitiatorsRequest message_;
};

/// Builds a IscsiSecret.
class IscsiSecret {
 public:
  IscsiSecret(std::string user, std::string secret) {
    message_.set_user(std::move(user));
    message_.set_secret(std::move(secret));
  }
  /// CHAP name of the target for mutual CHAP; absent when not set.
  IscsiSecret& muser(std::string value) {
    message_.set_muser(std::move(value));
    return *this;
  }
  /// CHAP secret of the target for mutual CHAP, in clear text; absent when not set.
  IscsiSecret& msecret(std::string value) {
    message_.set_msecret(std::move(value));
    return *this;
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::IscsiSecret&() const { return message_; }

 private:
  rpc::v1::IscsiSecret message_;
};

/// Builds a IscsiCreateAuthGroupRequest.
class IscsiCreateAuthGroup {
 public:
  explicit IscsiCreateAuthGroup(std::int32_t tag) { message_.set_tag(tag); }
  /// Secrets put into the group at once. Default: none.
  IscsiCreateAuthGroup& add_secrets(const rpc::v1::IscsiSecret& value) {
    *message_.add_secrets() = value;
    return *this;
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::IscsiCreateAuthGroupRequest&() const { return message_; }

 private:
  rpc::v1::IscsiCreateAuthGroupRequest message_;
};

/// Builds a IscsiDeleteAuthGroupRequest.
class IscsiDeleteAuthGroup {
 public:
  explicit IscsiDeleteAuthGroup(std::int32_t tag) { message_.set_tag(tag); }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::IscsiDeleteAuthGroupRequest&() const { return message_; }

 private:
  rpc::v1::IscsiDeleteAuthGroupRequest message_;
};

/// Builds a IscsiAuthGroupAddSecretRequest.
class IscsiAuthGroupAddSecret {
 public:
  IscsiAuthGroupAddSecret(std::int32_t tag, std::string user, std::string secret) {
    message_.set_tag(tag);
    message_.set_user(std::move(user));
    message_.set_secret(std::move(secret));
  }
  /// CHAP name the target presents in mutual CHAP; needs msecret. Default: none.
  IscsiAuthGroupAddSecret& muser(std::string value) {
    message_.set_muser(std::move(value));
    return *this;
  }
  /// CHAP secret of the target for mutual CHAP, at most 255 characters; required with muser.
  IscsiAuthGroupAddSecret& msecret(std::string value) {
    message_.set_msecret(std::move(value));
    return *this;
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::IscsiAuthGroupAddSecretRequest&() const { return message_; }

 private:
  rpc::v1::IscsiAuthGroupAddSecretRequest message_;
};

/// Builds a IscsiAuthGroupRemoveSecretRequest.
class IscsiAuthGroupRemoveSecret {
 public:
  IscsiAuthGroupRemoveSecret(std::int32_t tag, std::string user) {
    message_.set_tag(tag);
    message_.set_user(std::move(user));
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::IscsiAuthGroupRemoveSecretRequest&() const { return message_; }

 private:
  rpc::v1::IscsiAuthGroupRemoveSecretRequest message_;
};

/// Builds a IscsiPgIgMap.
class IscsiPgIgMap {
 public:
  IscsiPgIgMap(std::int32_t ig_tag, std::int32_t pg_tag) {
    message_.set_ig_tag(ig_tag);
    message_.set_pg_tag(pg_tag);
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::IscsiPgIgMap&() const { return message_; }

 private:
  rpc::v1::IscsiPgIgMap message_;
};

/// Builds a IscsiLunParams.
class IscsiLunParams {
 public:
  IscsiLunParams() {}  // NOLINT: an aggregate would be destroyed twice in a co_await of gcc 12
  /// LUN of the bdev in the target node, from 0.
  IscsiLunParams& lun_id(std::int32_t value) {
    message_.set_lun_id(value);
    return *this;
  }
  /// Name of the bdev.
  IscsiLunParams& bdev_name(std::string value) {
    message_.set_bdev_name(std::move(value));
    return *this;
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::IscsiLunParams&() const { return message_; }

 private:
  rpc::v1::IscsiLunParams message_;
};

/// Builds a IscsiCreateTargetNodeRequest.
class IscsiCreateTargetNode {
 public:
  IscsiCreateTargetNode(std::string name, std::string alias_name, std::int32_t queue_depth) {
    message_.set_name(std::move(name));
    message_.set_alias_name(std::move(alias_name));
    message_.set_queue_depth(queue_depth);
  }
  /// Pairs of portal group and initiator group that may reach the node; at least one.
  IscsiCreateTargetNode& add_pg_ig_maps(const rpc::v1::IscsiPgIgMap& value) {
    *message_.add_pg_ig_maps() = value;
    return *this;
  }
  /// Bdevs to export, at most 64; LUN 0 must be among them.
  IscsiCreateTargetNode& add_luns(const rpc::v1::IscsiLunParams& value) {
    *message_.add_luns() = value;
    return *this;
  }
  /// Turn CHAP off for the target node; cannot be true with require_chap or mutual_chap. Default: false.
  IscsiCreateTargetNode& disable_chap(bool value) {
    message_.set_disable_chap(value);
    return *this;
  }
  /// Demand CHAP at login to the target node. Default: false.
  IscsiCreateTargetNode& require_chap(bool value) {
    message_.set_require_chap(value);
    return *this;
  }
  /// Demand that the target also authenticates itself; needs require_chap. Default: false.
  IscsiCreateTargetNode& mutual_chap(bool value) {
    message_.set_mutual_chap(value);
    return *this;
  }
  /// Tag of the authentication group with the secrets; 0 is none, negative is refused. Default: 0.
  IscsiCreateTargetNode& chap_group(std::int32_t value) {
    message_.set_chap_group(value);
    return *this;
  }
  /// Require CRC32C digests of PDU headers. Default: false.
  IscsiCreateTargetNode& header_digest(bool value) {
    message_.set_header_digest(value);
    return *this;
  }
  /// Require CRC32C digests of PDU data. Default: false.
  IscsiCreateTargetNode& data_digest(bool value) {
    message_.set_data_digest(value);
    return *this;
  }
  /// Old form of pg_ig_maps: portal group tags, paired with ig_tags by position.
  IscsiCreateTargetNode& add_pg_tags(std::int32_t value) {
    message_.add_pg_tags(value);
    return *this;
  }
  /// Old form of pg_ig_maps: initiator group tags, paired with pg_tags by position.
  IscsiCreateTargetNode& add_ig_tags(std::int32_t value) {
    message_.add_ig_tags(value);
    return *this;
  }
  /// Old form of luns: bdev names, paired with lun_ids by position.
  IscsiCreateTargetNode& add_bdev_names(std::string value) {
    message_.add_bdev_names(std::move(value));
    return *this;
  }
  /// Old form of luns: LUN numbers, paired with bdev_names or lun_names by position.
  IscsiCreateTargetNode& add_lun_ids(std::int32_t value) {
    message_.add_lun_ids(value);
    return *this;
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::IscsiCreateTargetNodeRequest&() const { return message_; }

 private:
  rpc::v1::IscsiCreateTargetNodeRequest message_;
};

/// Builds a IscsiDeleteTargetNodeRequest.
class IscsiDeleteTargetNode {
 public:
  explicit IscsiDeleteTargetNode(std::string name) { message_.set_name(std::move(name)); }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::IscsiDeleteTargetNodeRequest&() const { return message_; }

 private:
  rpc::v1::IscsiDeleteTargetNodeRequest message_;
};

/// Builds a IscsiTargetNodeAddLunRequest.
class IscsiTargetNodeAddLun {
 public:
  IscsiTargetNodeAddLun(std::string name, std::string bdev_name) {
    message_.set_name(std::move(name));
    message_.set_bdev_name(std::move(bdev_name));
  }
  /// LUN number, 0 to 255 (63 in old releases). Default: the lowest free one.
  IscsiTargetNodeAddLun& lun_id(std::int32_t value) {
    message_.set_lun_id(value);
    return *this;
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::IscsiTargetNodeAddLunRequest&() const { return message_; }

 private:
  rpc::v1::IscsiTargetNodeAddLunRequest message_;
};

/// Builds a IscsiTargetNodeAddPgIgMapsRequest.
class IscsiTargetNodeAddPgIgMaps {
 public:
  explicit IscsiTargetNodeAddPgIgMaps(std::string name) { message_.set_name(std::move(name)); }
  /// Pairs of portal group and initiator group to add, at most 256.
  IscsiTargetNodeAddPgIgMaps& add_pg_ig_maps(const rpc::v1::IscsiPgIgMap& value) {
    *message_.add_pg_ig_maps() = value;
    return *this;
  }
  /// Old form of pg_ig_maps: portal group tags, paired with ig_tags by position.
  IscsiTargetNodeAddPgIgMaps& add_pg_tags(std::int32_t value) {
    message_.add_pg_tags(value);
    return *this;
  }
  /// Old form of pg_ig_maps: initiator group tags, paired with pg_tags by position.
  IscsiTargetNodeAddPgIgMaps& add_ig_tags(std::int32_t value) {
    message_.add_ig_tags(value);
    return *this;
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::IscsiTargetNodeAddPgIgMapsRequest&() const { return message_; }

 private:
  rpc::v1::IscsiTargetNodeAddPgIgMapsRequest message_;
};

/// Builds a IscsiTargetNodeRemovePgIgMapsRequest.
class IscsiTargetNodeRemovePgIgMaps {
 public:
  explicit IscsiTargetNodeRemovePgIgMaps(std::string name) { message_.set_name(std::move(name)); }
  /// Pairs of portal group and initiator group to remove, at most 256.
  IscsiTargetNodeRemovePgIgMaps& add_pg_ig_maps(const rpc::v1::IscsiPgIgMap& value) {
    *message_.add_pg_ig_maps() = value;
    return *this;
  }
  /// Old form of pg_ig_maps: portal group tags, paired with ig_tags by position.
  IscsiTargetNodeRemovePgIgMaps& add_pg_tags(std::int32_t value) {
    message_.add_pg_tags(value);
    return *this;
  }
  /// Old form of pg_ig_maps: initiator group tags, paired with pg_tags by position.
  IscsiTargetNodeRemovePgIgMaps& add_ig_tags(std::int32_t value) {
    message_.add_ig_tags(value);
    return *this;
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::IscsiTargetNodeRemovePgIgMapsRequest&() const { return message_; }

 private:
  rpc::v1::IscsiTargetNodeRemovePgIgMapsRequest message_;
};

/// Builds a IscsiTargetNodeSetAuthRequest.
class IscsiTargetNodeSetAuth {
 public:
  explicit IscsiTargetNodeSetAuth(std::string name) { message_.set_name(std::move(name)); }
  /// Turn CHAP off for the target node; cannot be true with require_chap or mutual_chap. Default: false.
  IscsiTargetNodeSetAuth& disable_chap(bool value) {
    message_.set_disable_chap(value);
    return *this;
  }
  /// Demand CHAP at login to the target node. Default: false.
  IscsiTargetNodeSetAuth& require_chap(bool value) {
    message_.set_require_chap(value);
    return *this;
  }
  /// Demand that the target also authenticates itself; needs require_chap. Default: false.
  IscsiTargetNodeSetAuth& mutual_chap(bool value) {
    message_.set_mutual_chap(value);
    return *this;
  }
  /// Tag of the authentication group with the secrets; 0 is none, negative is refused. Default: 0.
  IscsiTargetNodeSetAuth& chap_group(std::int32_t value) {
    message_.set_chap_group(value);
    return *this;
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::IscsiTargetNodeSetAuthRequest&() const { return message_; }

 private:
  rpc::v1::IscsiTargetNodeSetAuthRequest message_;
};

/// Builds a IscsiSetDiscoveryAuthRequest.
class IscsiSetDiscoveryAuth {
 public:
  IscsiSetDiscoveryAuth() {}  // NOLINT: an aggregate would be destroyed twice in a co_await of gcc 12
  /// Turn CHAP off for discovery sessions; cannot be true with require_chap or mutual_chap. Default: false.
  IscsiSetDiscoveryAuth& disable_chap(bool value) {
    message_.set_disable_chap(value);
    return *this;
  }
  /// Demand CHAP in discovery sessions. Default: false.
  IscsiSetDiscoveryAuth& require_chap(bool value) {
    message_.set_require_chap(value);
    return *this;
  }
  /// Demand that the target also authenticates itself in discovery; needs require_chap. Default: false.
  IscsiSetDiscoveryAuth& mutual_chap(bool value) {
    message_.set_mutual_chap(value);
    return *this;
  }
  /// Tag of the authentication group used for discovery; 0 is none, negative is refused. Default: 0.
  IscsiSetDiscoveryAuth& chap_group(std::int32_t value) {
    message_.set_chap_group(value);
    return *this;
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::IscsiSetDiscoveryAuthRequest&() const { return message_; }

 private:
  rpc::v1::IscsiSetDiscoveryAuthRequest message_;
};

/// Builds a IscsiEnableHistogramRequest.
class IscsiEnableHistogram {
 public:
  IscsiEnableHistogram(std::string name, bool enable) {
    message_.set_name(std::move(name));
    message_.set_enable(enable);
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::IscsiEnableHistogramRequest&() const { return message_; }

 private:
  rpc::v1::IscsiEnableHistogramRequest message_;
};

/// Builds a IscsiGetHistogramRequest.
class IscsiGetHistogram {
 public:
  explicit IscsiGetHistogram(std::string name) { message_.set_name(std::move(name)); }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::IscsiGetHistogramRequest&() const { return message_; }

 private:
  rpc::v1::IscsiGetHistogramRequest message_;
};

/// Builds a IscsiSetOptionsRequest.
class IscsiSetOptions {
 public:
  IscsiSetOptions() {}  // NOLINT: an aggregate would be destroyed twice in a co_await of gcc 12
  /// Path of a file with CHAP secrets, read at start. Default: none.
  IscsiSetOptions& auth_file(std::string value) {
    message_.set_auth_file(std::move(value));
    return *this;
  }
  /// Prefix for node names given without one. Default: iqn.2016-06.io.spdk.
  IscsiSetOptions& node_base(std::string value) {
    message_.set_node_base(std::move(value));
    return *this;
  }
  /// Time without a NOP answer before a connection is dropped, in s, 0 or more. Default: 60.
  IscsiSetOptions& nop_timeout(std::int32_t value) {
    message_.set_nop_timeout(value);
    return *this;
  }
  /// Time between NOP-In PDUs from the target, in s, 0 to 60. Default: 30.
  IscsiSetOptions& nop_in_interval(std::int32_t value) {
    message_.set_nop_in_interval(value);
    return *this;
  }
  /// Turn CHAP off for discovery sessions; cannot be true with require_chap or mutual_chap. Default: false.
  IscsiSetOptions& disable_chap(bool value) {
    message_.set_disable_chap(value);
    return *this;
  }
  /// Demand CHAP in discovery sessions. Default: false.
  IscsiSetOptions& require_chap(bool value) {
    message_.set_require_chap(value);
    return *this;
  }
  /// Demand that the target also authenticates itself in discovery; needs require_chap. Default: false.
  IscsiSetOptions& mutual_chap(bool value) {
    message_.set_mutual_chap(value);
    return *this;
  }
  /// Tag of the authentication group used for discovery; 0 is none, negative is refused. Default: 0.
  IscsiSetOptions& chap_group(std::int32_t value) {
    message_.set_chap_group(value);
    return *this;
  }
  /// Greatest number of sessions, 1 to 65535. Default: 128.
  IscsiSetOptions& max_sessions(std::uint32_t value) {
    message_.set_max_sessions(value);
    return *this;
  }
  /// Greatest number of outstanding commands per queue, 1 to 256. Default: 64.
  IscsiSetOptions& max_queue_depth(std::uint32_t value) {
    message_.set_max_queue_depth(value);
    return *this;
  }
  /// Greatest number of connections in a session, 1 to 65535. Default: 2.
  IscsiSetOptions& max_connections_per_session(std::uint32_t value) {
    message_.set_max_connections_per_session(value);
    return *this;
  }
  /// Wait before reconnecting after a failure, in s, 0 to 3600. Default: 2.
  IscsiSetOptions& default_time2wait(std::uint32_t value) {
    message_.set_default_time2wait(value);
    return *this;
  }
  /// Time a session is kept for reassignment after a failure, in s, 0 to 3600. Default: 20.
  IscsiSetOptions& default_time2retain(std::uint32_t value) {
    message_.set_default_time2retain(value);
    return *this;
  }
  /// Greatest amount of unsolicited data per command, in bytes, 512 to 1048576. Default: 8192.
  IscsiSetOptions& first_burst_length(std::uint32_t value) {
    message_.set_first_burst_length(value);
    return *this;
  }
  /// Allow data in the command PDU. Default: true.
  IscsiSetOptions& immediate_data(bool value) {
    message_.set_immediate_data(value);
    return *this;
  }
  /// Error recovery level, 0 to 2. Default: 0.
  IscsiSetOptions& error_recovery_level(std::uint32_t value) {
    message_.set_error_recovery_level(value);
    return *this;
  }
  /// Allow an initiator session ID to be used more than once. Default: false.
  IscsiSetOptions& allow_duplicated_isid(bool value) {
    message_.set_allow_duplicated_isid(value);
    return *this;
  }
  /// Greatest number of outstanding split reads per connection, above 0. Default: 64.
  IscsiSetOptions& max_large_datain_per_connection(std::uint32_t value) {
    message_.set_max_large_datain_per_connection(value);
    return *this;
  }
  /// Greatest number of outstanding R2T PDUs per connection, above 0. Default: 4.
  IscsiSetOptions& max_r2t_per_connection(std::uint32_t value) {
    message_.set_max_r2t_per_connection(value);
    return *this;
  }
  /// Number of PDUs in the pool, above 0. Default: 36864.
  IscsiSetOptions& pdu_pool_size(std::uint32_t value) {
    message_.set_pdu_pool_size(value);
    return *this;
  }
  /// Number of immediate data buffers in the pool, above 0. Default: 16384.
  IscsiSetOptions& immediate_data_pool_size(std::uint32_t value) {
    message_.set_immediate_data_pool_size(value);
    return *this;
  }
  /// Number of data-out buffers in the pool, above 0. Default: 2048.
  IscsiSetOptions& data_out_pool_size(std::uint32_t value) {
    message_.set_data_out_pool_size(value);
    return *this;
  }
  /// Older name of disable_chap. Default: false.
  IscsiSetOptions& no_discovery_auth(bool value) {
    message_.set_no_discovery_auth(value);
    return *this;
  }
  /// Older name of require_chap. Default: false.
  IscsiSetOptions& req_discovery_auth(bool value) {
    message_.set_req_discovery_auth(value);
    return *this;
  }
  /// Older name of mutual_chap. Default: false.
  IscsiSetOptions& req_discovery_auth_mutual(bool value) {
    message_.set_req_discovery_auth_mutual(value);
    return *this;
  }
  /// Older name of chap_group. Default: 0.
  IscsiSetOptions& discovery_auth_group(std::int32_t value) {
    message_.set_discovery_auth_group(value);
    return *this;
  }
  /// Connections a core takes before the next core is used. Default: 4. Old releases only.
  IscsiSetOptions& min_connections_per_core(std::uint32_t value) {
    message_.set_min_connections_per_core(value);
    return *this;
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::IscsiSetOptionsRequest&() const { return message_; }

 private:
  rpc::v1::IscsiSetOptionsRequest message_;
};

/// Builds a IscsiTargetNodeRequestLogoutRequest.
class IscsiTargetNodeRequestLogout {
 public:
  explicit IscsiTargetNodeRequestLogout(std::string name) { message_.set_name(std::move(name)); }
  /// Only connections through the portal group with this tag. Default: all connections of the node.
  IscsiTargetNodeRequestLogout& pg_tag(std::int32_t value) {
    message_.set_pg_tag(value);
    return *this;
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::IscsiTargetNodeRequestLogoutRequest&() const { return message_; }

 private:
  rpc::v1::IscsiTargetNodeRequestLogoutRequest message_;
};

/// Builds a IscsiTargetNodeSetRedirectRequest.
class IscsiTargetNodeSetRedirect {
 public:
  IscsiTargetNodeSetRedirect(std::string name, std::int32_t pg_tag) {
    message_.set_name(std::move(name));
    message_.set_pg_tag(pg_tag);
  }
  /// Numeric IP address to send logins to, outside this portal group. Default: the redirection is cleared.
  IscsiTargetNodeSetRedirect& redirect_host(std::string value) {
    message_.set_redirect_host(std::move(value));
    return *this;
  }
  /// Numeric TCP port to send logins to, as a string; goes with redirect_host.
  IscsiTargetNodeSetRedirect& redirect_port(std::string value) {
    message_.set_redirect_port(std::move(value));
    return *this;
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::IscsiTargetNodeSetRedirectRequest&() const { return message_; }

 private:
  rpc::v1::IscsiTargetNodeSetRedirectRequest message_;
};

}  // namespace spdkctl::build
