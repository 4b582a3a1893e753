// Every field of every kind of Spec, on every release: as wished it is left alone, in any spelling; otherwise it is
// told to differ; where the release lacks it, it is refused. What the fields hold comes from the Specs and the schema.
// Only what has to be there before, and what the schema cannot know, is said here: see Rows().

#include <filesystem>
#include <fstream>
#include <regex>
#include <set>

#include <fmt/format.h>

#include "base/text.h"
#include "real_process.h"
#include "spdkctl/rpc/v1/bdev.pb.h"
#include "spdkctl/rpc/v1/log.pb.h"
#include "spdkctl/schema/codec.h"
#include "storage/kind_test_helpers.h"
#include "storage/value.h"

namespace spdkctl::storage {
namespace {

using google::protobuf::FieldDescriptor;
using ::testing::HasSubstr;

/// A value as YAML has it, and another one, which is only ever wished for.
struct Values {
  std::string value;
  std::string other = {};  ///< Empty: as the schema has it.
};

/// What an object of a kind needs on a target of its own application.
struct Row {
  std::string kind;
  std::string app;
  std::string before = {};  ///< As YAML; what the release lacks is left out.
  std::map<std::string, Values> fields = {};
  std::set<std::string> without = {};  ///< Fields that do not go with the others: another row has them.
  std::string about = {};  ///< Of releases without this field the row says nothing: another one is for them.
  bool elsewhere = false;  ///< What has to be there before is on another target, which is reached over the network.
};

// In all texts $DIR is a folder of the test's own, and $PORT a free port.
const std::string kNqn = "nqn.2016-06.io.spdk:c1";
const std::string kSubsystem =
    "[{nvmf_subsystem: {nqn: nqn.2016-06.io.spdk:c1, allow_any_host: false, ana_reporting: $ANA}}]";
const std::string kStore = "{lvol_store: {name: lvs1, bdev: M1, cluster_size: 1MiB}}";

std::vector<Row> BdevRows() {
  const std::set<std::string> protection = {"md_size", "dif_type", "dif_is_head_of_md"};
  return {
      {"malloc",
       "spdk_tgt",
       "",
       {{"block_size", {"512", "4096"}},
        {"md_size", {"8", "16"}},
        {"dif_type", {"1", "2"}},
        {"physical_block_size", {"4096", "512"}},
        {"optimal_io_boundary", {"8"}},
        {"numa_id", {"0"}}}},
      {"null", "spdk_tgt", "", {{"block_size", {"512", "4096"}}, {"physical_block_size", {"4096", "512"}}}, protection},
      {"null",
       "spdk_tgt",
       "",
       {{"block_size", {"512", "1024"}}, {"md_size", {"8", "16"}}, {"dif_type", {"1", "2"}}},
       {"physical_block_size"},
       "md_size"},
      {"kvmalloc",
       "spdk_tgt",
       "",
       {{"max_key_size", {"8", "4"}},
        {"max_value_size", {"64KiB", "32KiB"}},
        {"optimal_value_granularity", {"512", "1024"}},
        {"numa_id", {"0"}}}},
      {"aio", "spdk_tgt", "", {{"block_size", {"512", "4096"}}}},
      {"uring", "spdk_tgt", "", {{"block_size", {"512", "4096"}}}},
      {"error", "spdk_tgt"},
      {"delay", "spdk_tgt"},
      {"passthru", "spdk_tgt"},
      {"split", "spdk_tgt", "", {{"size", {"4MiB"}}}},
      {"zone_block", "spdk_tgt", "", {{"zone_capacity", {"1024"}}}},
      {"crypto_key",
       "spdk_tgt",
       "",
       {{"cipher", {"AES_XTS", "AES_CBC"}},
        {"key2", {"ffeeddccbbaa99887766554433221100", "ffeeddccbbaa99887766554433221101"}},
        {"tweak_mode", {"SIMPLE_LBA"}}}},
      {"crypto",
       "spdk_tgt",
       "[{crypto_key: {name: k, cipher: AES_CBC, key: 00112233445566778899aabbccddeeff}}]",
       {{"key_name", {"k"}}},
       {"crypto_pmd", "cipher", "key", "key2"},
       "key_name"},
      {"crypto",
       "spdk_tgt",
       "",
       {{"crypto_pmd", {"crypto_aesni_mb"}},
        {"cipher", {"AES_CBC", "AES_XTS"}},
        {"key", {"0123456789123456"}},
        {"key2", {"\"\"", "0123456789123456"}}},
       {"key_name"},
       "crypto_pmd"},
      {"raid", "spdk_tgt", "", {{"level", {"raid0", "concat"}}, {"bdevs", {"[B0, B1]", "[B1, B0]"}}}},
      {"qos", "spdk_tgt", "", {{"rw_ios_per_sec", {"2000", "3000"}}}},
      {"lvol_store",
       "spdk_tgt",
       "",
       {{"bdev", {"M0"}},
        {"clear_method", {"none", "unmap"}},
        {"md_pages_per_cluster_ratio", {"100"}},
        {"md_page_size", {"4KiB"}}}},
      {"volume",
       "spdk_tgt",
       "[" + kStore + "]",
       {{"store", {"lvs1"}}, {"size", {"2MiB"}}, {"clear_method", {"none", "unmap"}}}},
      {"snapshot",
       "spdk_tgt",
       "[" + kStore + ", {volume: {store: lvs1, name: v0, size: 1MiB}}, {volume: {store: lvs1, name: v1, size: 1MiB}}]",
       {{"store", {"lvs1"}}, {"of", {"v0", "v1"}}}},
      {"clone",
       "spdk_tgt",
       "[" + kStore + ", {volume: {store: lvs1, name: v0, size: 1MiB}}, {snapshot: {store: lvs1, name: s0, of: v0}}]",
       {{"store", {"lvs1"}}, {"of", {"s0", "v0"}}}},
      {"bdev", "spdk_tgt", "", {{"name", {"B0"}}}},
      {"call",
       "spdk_tgt",
       "[{vhost_scsi: {name: c0}}]",
       {{"method", {"vhost_controller_set_coalescing"}},
        {"params", {"{ctrlr: c0, delay_base_us: 10, iops_threshold: 60000}"}}}},
      {"log", "spdk_tgt"},
      {"log_flag", "spdk_tgt", "", {{"flag", {"$FLAG"}}}},
  };
}

std::vector<Row> NvmfRows() {
  const std::string listener = "{trtype: TCP, traddr: 127.0.0.1, trsvcid: $PORT}";
  const std::string reached =
      "{nvmf_subsystem: {nqn: nqn.2016-06.io.spdk:c3, allow_any_host: true, listeners: [" + listener + "]}}";
  const std::map<std::string, Values> controller = {
      {"subnqn", {"nqn.2016-06.io.spdk:c3"}},
      {"hostnqn", {"nqn.2016-06.io.spdk:h0", "nqn.2016-06.io.spdk:h1"}},
      {"paths", {"[" + listener + "]", "[{trtype: TCP, traddr: 127.0.0.2, trsvcid: $PORT}]"}}};
  return {
      {"nvmf_transport",
       "nvmf_tgt",
       "",
       {{"trtype", {"TCP"}},
        {"max_queue_depth", {"64"}},
        {"max_aq_depth", {"64"}},
        {"in_capsule_data_size", {"8192"}},
        {"io_unit_size", {"65536"}},
        {"num_shared_buffers", {"1024"}},
        {"buf_cache_size", {"16"}},
        {"iobuf_small_cache_size", {"16"}},
        {"min_kato", {"20000", "40000"}}}},
      {"nvmf_subsystem",
       "nvmf_tgt",
       "",
       {{"namespaces", {"[{bdev: B0}]", "[{bdev: B1}]"}},
        {"hosts", {"[{host: nqn.2016-06.io.spdk:h0}]", "[{host: nqn.2016-06.io.spdk:h1}]"}},
        {"admin_label", {"left", "right"}},
        // Only bdevs of NVMe are passed through to.
        {"passthrough", {"false", "true"}}},
       {"listeners", "allow_any_host"}},
      {"nvmf_subsystem",
       "nvmf_tgt",
       "",
       {{"listeners", {"[" + listener + "]", "[{trtype: TCP, traddr: 127.0.0.2, trsvcid: $PORT}]"}},
        {"allow_any_host", {"false", "true"}},
        {"passthrough", {"false", "true"}}},
       {"hosts", "namespaces"},
       "ana_reporting"},
      {"nvmf_namespace", "nvmf_tgt", kSubsystem, {{"nqn", {kNqn}}, {"ptpl_file", {"$DIR/ptpl"}}}},
      {"nvmf_host", "nvmf_tgt", kSubsystem, {{"nqn", {kNqn}}}},
      {"nvmf_listener",
       "nvmf_tgt",
       kSubsystem,
       {{"nqn", {kNqn}},
        {"trtype", {"TCP"}},
        {"traddr", {"::1"}},
        {"trsvcid", {"\"$PORT\""}},
        {"adrfam", {"IPv6", "IPv4"}},
        {"sock_impl", {"posix", "uring"}},
        {"secure_channel", {"false", "true"}},
        {"ana_state", {"optimized", "inaccessible"}}}},
      {"nvmf_ana_state",
       "nvmf_tgt",
       "[{nvmf_subsystem: {nqn: nqn.2016-06.io.spdk:c2, allow_any_host: true, ana_reporting: true, listeners: "
       "[{trtype: TCP, traddr: \"::1\", trsvcid: $PORT}]}}]",
       {{"nqn", {"nqn.2016-06.io.spdk:c2"}},
        {"trtype", {"TCP"}},
        {"traddr", {"::1"}},
        {"trsvcid", {"\"$PORT\""}},
        {"ana_state", {"optimized", "inaccessible"}}}},
      {"nvmf_referral",
       "nvmf_tgt",
       "",
       {{"trtype", {"TCP"}},
        {"traddr", {"::1"}},
        {"trsvcid", {"\"8009\""}},
        {"adrfam", {"IPv6", "IPv4"}},
        {"subnqn", {kNqn}}}},
      {"key", "nvmf_tgt"},
      {"nvme_controller",
       "nvmf_tgt",
       "[" + reached + "]",
       controller,
       {"psk", "dhchap_key", "dhchap_ctrlr_key"},
       "hostnqn",
       true},
      // What keys a host shows is its affair; the simulated target looks at none.
      {"nvme_controller",
       "nvmf_tgt",
       "[" + reached + "]",
       controller,
       {"multipath", "ctrlr_loss_timeout_sec", "reconnect_delay_sec", "fast_io_fail_timeout_sec"},
       "psk",
       true},
  };
}

std::vector<Row> OtherRows() {
  const std::string groups =
      "[{portal_group: {tag: 8, portals: [\"127.0.0.1:$PORT\"]}}, {initiator_group: {tag: 8}}, {auth_group: {tag: 6}}]";
  const std::map<std::string, Values> node = {{"name", {"iqn.2016-06.io.spdk:d"}},
                                              {"groups", {"[\"8:8\"]", "[\"8:9\"]"}},
                                              {"luns", {"[\"B0:0\"]", "[\"B1:1\"]"}},
                                              {"chap_group", {"6"}}};
  return {
      {"vhost_blk", "vhost"},
      {"vhost_scsi", "vhost"},
      {"vhost_target", "vhost", "[{vhost_scsi: {name: s1}}]", {{"ctrlr", {"s1"}}}},
      {"portal_group", "iscsi_tgt", "", {{"portals", {"[\"127.0.0.1:$PORT\"]", "[\"127.0.0.2:$PORT\"]"}}}},
      {"initiator_group", "iscsi_tgt"},
      {"auth_group",
       "iscsi_tgt",
       "",
       {{"users", {"[{user: u0, secret: a-secret-of-12}]", "[{user: u0, secret: another-of-16}]"}}}},
      {"chap_user", "iscsi_tgt", "[{auth_group: {tag: 5}}]", {{"tag", {"5"}}}},
      {"target_node", "iscsi_tgt", groups, node, {"disable_chap"}},
      {"target_node", "iscsi_tgt", groups, node, {"require_chap", "mutual_chap", "chap_group"}},
  };
}

const std::vector<Row>& Rows() {
  static const std::vector<Row> rows = [] {
    std::vector<Row> all = BdevRows();
    for (const auto& more : {NvmfRows(), OtherRows()}) all.insert(all.end(), more.begin(), more.end());
    return all;
  }();
  return rows;
}

TEST(EveryKind, HasARow) {
  for (const SpecType& type : SpecTypes()) {
    const auto& rows = Rows();
    EXPECT_TRUE(std::any_of(rows.begin(), rows.end(), [&](const Row& row) { return row.kind == type.name; }))
        << type.name << ": say in Rows() which application has it, and what has to be there before";
  }
}

/// A target on which nothing is lost.
class Ground {
 public:
  Ground(const std::string& app, const std::string& release) : app_(app), asked_(release), port_(FreePort()) {
    ::setenv("SPDKSIM_POLL", "0", 1);
    if (const char* const spdk = RealSpdk()) {
      real_.emplace(spdk, app);
    } else {
      sim_.emplace(app, release);
    }
    client_.emplace(real_ ? real_->address() : sim_->address());
    release_ = client_->info().value()->schema_release;
    const auto flags = client_->log_get_flags(rpc::v1::LogGetFlagsRequest());
    for (const auto& [flag, on] : flags.value().flags()) flag_ = on || flag == "all" ? flag_ : flag;
    for (const char* file : {"file0", "file1"}) {
      std::ofstream(folder() + "/" + file) << "";
      std::filesystem::resize_file(folder() + "/" + file, 16 << 20);
      std::filesystem::permissions(folder() + "/" + file, std::filesystem::perms(0600));
    }
    for (const char* key : {"psk0", "psk1"}) {
      std::ofstream(folder() + "/" + key) << "NVMeTLSkey-1:01:VRLbtnN9AQb2WXW3c9+wEf/DRLz0QuLdbYvEhwtdWwNf9LrZ:";
      std::filesystem::permissions(folder() + "/" + key, std::filesystem::perms(0600));
    }
  }

  [[nodiscard]] Client& client() { return *client_; }
  [[nodiscard]] Release release() const { return release_; }
  [[nodiscard]] const std::string& flag() const { return flag_; }
  [[nodiscard]] const std::string& app() const { return app_; }
  [[nodiscard]] const std::string& folder() const { return real_ ? real_->folder() : sim_->folder(); }
  [[nodiscard]] std::string Filled(const std::string& text) const {
    std::string filled = std::regex_replace(text, std::regex("\\$DIR"), folder());
    const bool ana = FindSpecType("nvmf_subsystem")->Find("ana_reporting")->parameter->range.Contains(release_);
    filled = std::regex_replace(filled, std::regex("\\$ANA"), ana ? "true" : "false");
    filled = std::regex_replace(filled, std::regex("\\$FLAG"), flag_);
    return std::regex_replace(filled, std::regex("\\$PORT"), port_);
  }

  /// Another target of the same sort.
  [[nodiscard]] Client& Other() {
    if (!other_) other_ = std::make_unique<Ground>(app_, asked_);
    return other_->client();
  }

  /// Bdevs B0 and B1, of the size of M0 and M1 if they can be read, and keys.
  void Build() {
    std::string yaml = "[{\"null\": {name: B0, size: 16MiB}}, {\"null\": {name: B1, size: 16MiB}}";
    if (release_ > Schema::Get().oldest())
      yaml += ", {malloc: {name: M0, size: 16MiB}}, {malloc: {name: M1, size: 16MiB}}";
    const Outcome made = EnsureYaml(*client_, yaml + "]");
    ASSERT_TRUE(made.ended) << made.ended.error().ToString();
    View view(client_->info().value());
    if (!view.Offers("keyring_file_add_key")) return;
    const Outcome keys =
        EnsureYaml(*client_, Filled("[{key: {name: key0, path: $DIR/psk0}}, {key: {name: key1, path: $DIR/psk1}}]"));
    ASSERT_TRUE(keys.ended) << keys.ended.error().ToString();
  }

 private:
  std::string app_;
  std::string asked_;  ///< The release.
  std::string port_;
  std::string flag_;
  std::optional<SimProcess> sim_;
  std::optional<RealProcess> real_;
  std::optional<Client> client_;
  Release release_;
  std::unique_ptr<Ground> other_;
};

using Texts = std::map<std::string, std::string>;  ///< YAML by field.

std::string YamlOf(const std::string& kind, const Texts& fields) {
  std::vector<std::string> members;
  for (const auto& [name, value] : fields) members.push_back(fmt::format("{}: {}", name, value));
  return fmt::format("\"{}\": {{{}}}", kind, Join(members, ", "));
}

class FieldsOfAKind {
 public:
  FieldsOfAKind(Ground& ground, const Row& row)
      : ground_(ground), row_(row), type_(*FindSpecType(row.kind)), view_(ground.client().info().value()) {}

  /// What a field holds, or another value of it.
  [[nodiscard]] std::string ValueOf(const SpecField& field, bool other) const {
    const auto given = row_.fields.find(field.name());
    const bool known = given != row_.fields.end() && !(other && given->second.other.empty());
    const std::string value =
        known ? ground_.Filled(other ? given->second.other : given->second.value) : FromSchema(field, other ? 1 : 0);
    return field.field->is_repeated() && !value.starts_with('[') ? "[" + value + "]" : value;
  }

  [[nodiscard]] bool Has(const SpecField& field) const {
    return !row_.without.contains(field.name()) && Kind().WhyLacking(view_, field).empty();
  }

  [[nodiscard]] const storage::Kind& Kind() const {
    return KindOf(*google::protobuf::MessageFactory::generated_factory()->GetPrototype(type_.message));
  }

  void Check() {
    SCOPED_TRACE(row_.kind);
    // 17.07 has no part that logs by itself.
    if (ground_.flag().empty() && row_.kind == "log_flag") return;
    if (!row_.about.empty() && !Kind().WhyLacking(view_, *type_.Find(row_.about)).empty()) return;
    Texts wish;
    for (const SpecField& field : type_.fields) {
      if (Has(field) || (field.options->key() && !row_.without.contains(field.name())))
        wish[field.name()] = ValueOf(field, false);
    }
    if (!HasKind()) {
      ExpectCode(wish, Code::kUnsupported, "");
      return;
    }
    if (!row_.before.empty() && !EnsureBefore()) return;
    if (!Ensure(ground_.client(), WishesOf(YamlOf(row_.kind, wish)))) return;
    Settle(wish);
    const Texts whole = wish;
    const std::set<std::string> untold = DropUntold(wish);
    // Where that is told nowhere which an object is made of nothing else can be compared.
    if (!untold.empty() && LacksWhatItNeeds(wish)) {
      Remove(whole);
      return;
    }
    ExpectUnchanged(wish, "again");
    for (const SpecField& field : type_.fields) {
      if (row_.without.contains(field.name())) continue;
      if (!Has(field)) {
        Texts more = wish;
        // What is off anyway may be wished to be off.
        more[field.name()] = ValueOf(field, ValueOf(field, false) == "false");
        ExpectCode(more, Code::kUnsupported, "'" + field.name() + "'");
      } else if (!field.options->key() && !field.options->json()) {
        CheckOther(field, wish, untold.contains(field.name()));
      }
      if (wish.contains(field.name())) CheckSpellings(field, wish);
    }
    Remove(wish);
  }

  [[nodiscard]] const std::vector<std::string>& untold() const { return untold_; }

 private:
  /// Whether the release has the kind's call, or one that this one took over from, and all of its keys.
  [[nodiscard]] bool HasKind() const {
    for (const SpecField& field : type_.fields) {
      if (field.options->key() && !Kind().WhyLacking(view_, field).empty()) return false;
    }
    return IsKnown(type_);
  }
  [[nodiscard]] bool IsKnown(const SpecType& type) const {
    // A call is known by the configuration that has it.
    if (type.create == nullptr) return type.name != "call" || view_.Offers("framework_get_config");
    if (view_.Offers(type.create->name().c_str())) return true;
    const auto& methods = Schema::Get().methods();
    return std::any_of(methods.begin(), methods.end(), [&](const Method& method) {
      return method.options().replaced_by() == type.create->name() && method.range().Contains(ground_.release());
    });
  }

  [[nodiscard]] std::string FromSchema(const SpecField& field, int which) const;
  [[nodiscard]] std::string TextFromSchema(const SpecField& field, int which) const;
  [[nodiscard]] std::vector<std::string> SpellingsOf(const SpecField& field, const std::string& value) const;
  void CheckOther(const SpecField& field, Texts wish, bool untold);
  void CheckSpellings(const SpecField& field, const Texts& wish);
  bool EnsureBefore();
  static bool Ensure(Client& client, const std::vector<v1::Wish>& wishes);
  std::set<std::string> DropUntold(Texts& wish);
  void ExpectUnchanged(const Texts& wish, const std::string& what);
  void ExpectCode(const Texts& wish, Code code, const std::string& words);
  [[nodiscard]] bool LacksWhatItNeeds(const Texts& wish) {
    const auto plan = MakePlan(ground_.client(), WishesOf(YamlOf(row_.kind, wish)));
    return !plan && plan.error().code == Code::kInvalidArgument;
  }
  void Settle(const Texts& wish);
  void Remove(const Texts& wish);

  Ground& ground_;
  const Row& row_;
  const SpecType& type_;
  View view_;
  std::vector<std::string> untold_;
};

std::string FieldsOfAKind::FromSchema(const SpecField& field, int which) const {
  const FieldDescriptor& described = *field.field;
  if (described.cpp_type() == FieldDescriptor::CPPTYPE_MESSAGE) {
    ADD_FAILURE() << row_.kind << "." << field.name() << ": say in Rows() what it holds";
    return "[]";
  }
  if (described.cpp_type() == FieldDescriptor::CPPTYPE_BOOL) return which == 0 ? "true" : "false";
  if (described.cpp_type() == FieldDescriptor::CPPTYPE_ENUM)
    return WireNames(*described.enum_type()).at(static_cast<std::size_t>(which));
  if (described.cpp_type() == FieldDescriptor::CPPTYPE_STRING) return TextFromSchema(field, which);
  if (!field.options->bytes()) return std::to_string(2 * (which + 1));
  const auto size = ParseSize(field.options->example());
  constexpr std::uint64_t kSize = 8 << 20;
  return std::to_string((size ? *size : kSize) * static_cast<std::uint64_t>(which + 1));
}

std::string FieldsOfAKind::TextFromSchema(const SpecField& field, int which) const {
  const FieldPlan* const parameter = field.parameter;
  if (parameter != nullptr && !parameter->enumerators.empty()) {
    std::vector<std::string> words;
    for (const Enumerator& one : parameter->enumerators) {
      if (one.range.Contains(ground_.release())) words.push_back(one.wire);
    }
    return words.at(static_cast<std::size_t>(which) % words.size());
  }
  if (parameter != nullptr && parameter->options->type() == "uuid")
    return fmt::format("aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeee{}", which);
  const std::string format = parameter == nullptr ? "" : parameter->options->format();
  if (format.starts_with("hex:"))
    return QuoteJson(fmt::format("{:0{}x}", 0xabc0 + which, 2 * *ParseNumber(format.substr(4))));
  if (field.options->spelling() == v1::HEX) return QuoteJson(fmt::format("{:032x}", 0xabcdef01 + which));
  if (format == "nqn") return fmt::format("nqn.2016-06.io.spdk:{}{}", field.name(), which);
  if (field.options->spelling() == v1::BDEV) return fmt::format("B{}", which);
  if (parameter != nullptr && parameter->options->names() == "key")
    return ground_.Filled((view_.Offers("keyring_file_add_key") ? "key" : "$DIR/psk") + std::to_string(which));
  if (field.options->spelling() == v1::CPUMASK) return QuoteJson(which == 0 ? "0x1" : "0x2");
  if (field.options->spelling() == v1::PATH) return ground_.Filled(fmt::format("$DIR/file{}", which));
  if (field.options->spelling() == v1::ADDRESS) return fmt::format("127.0.0.{}", which + 1);
  if (!field.options->example().empty() && which == 0) return QuoteJson(field.options->example());
  return fmt::format("{}{}", field.name(), which);
}

bool FieldsOfAKind::EnsureBefore() {
  std::vector<v1::Wish> known;
  for (const v1::Wish& wish : WishesOf(ground_.Filled(row_.before))) {
    if (IsKnown(SpecTypeOf(*SpecOf(wish)))) known.push_back(wish);
  }
  return Ensure(row_.elsewhere ? ground_.Other() : ground_.client(), known);
}

bool FieldsOfAKind::Ensure(Client& client, const std::vector<v1::Wish>& wishes) {
  const Outcome made = EnsureAll(client, wishes, {.change = true, .destroy_data = true});
  EXPECT_TRUE(made.ended) << made.ended.error().ToString() << "\n" << wishes.back().ShortDebugString();
  return made.ended.has_value();
}

/// A real vhost answers a moment before it shows a target of a controller.
void FieldsOfAKind::Settle(const Texts& wish) {
  const auto wishes = WishesOf(YamlOf(row_.kind, wish));
  for (int tries = 0; RealSpdk() != nullptr && tries < 1000; ++tries) {
    const auto plan = MakePlan(ground_.client(), wishes);
    if (!plan || !plan->WouldDo().changed()) return;
  }
}

/// Takes out of a wish what the target does not tell, as it says.
std::set<std::string> FieldsOfAKind::DropUntold(Texts& wish) {
  const auto plan = MakePlan(ground_.client(), WishesOf(YamlOf(row_.kind, wish)));
  if (plan) return {};
  std::set<std::string> untold;
  const std::regex told("does not tell its ([a-z0-9_]+)");
  const std::string& message = plan.error().message;
  for (std::sregex_iterator it(message.begin(), message.end(), told), end; it != end; ++it) untold.insert((*it)[1]);
  for (const std::string& field : untold) {
    wish.erase(field);
    untold_.push_back(row_.kind + " " + field);
  }
  return untold;
}

void FieldsOfAKind::ExpectUnchanged(const Texts& wish, const std::string& what) {
  const auto plan = MakePlan(ground_.client(), WishesOf(YamlOf(row_.kind, wish)));
  ASSERT_TRUE(plan) << what << ": " << plan.error().ToString();
  EXPECT_FALSE(plan->WouldDo().changed()) << what << "\n" << plan->steps().DebugString();
}

void FieldsOfAKind::ExpectCode(const Texts& wish, Code code, const std::string& words) {
  const auto plan = MakePlan(ground_.client(), WishesOf(YamlOf(row_.kind, wish)));
  ASSERT_FALSE(plan) << words << "\n" << plan->steps().DebugString();
  EXPECT_EQ(plan.error().code, code) << words << ": " << plan.error().ToString();
  EXPECT_THAT(plan.error().message, HasSubstr(words));
}

void FieldsOfAKind::CheckOther(const SpecField& field, Texts wish, bool untold) {
  SCOPED_TRACE(field.name());
  wish[field.name()] = ValueOf(field, true);
  // What a list of Specs lacks is made.
  const bool parts = field.field->message_type() != nullptr && field.parameter == nullptr;
  const auto plan = MakePlan(ground_.client(), WishesOf(YamlOf(row_.kind, wish)));
  if (parts) {
    EXPECT_TRUE(plan ? plan->WouldDo().changed() : plan.error().code == Code::kDiffers);
    return;
  }
  ExpectCode(wish, Code::kDiffers, untold ? "does not tell its " + field.name() : field.name() + " is ");
}

void FieldsOfAKind::CheckSpellings(const SpecField& field, const Texts& wish) {
  for (const std::string& spelling : SpellingsOf(field, wish.at(field.name()))) {
    Texts same = wish;
    same[field.name()] = spelling;
    ExpectUnchanged(same, field.name() + " as " + spelling);
  }
}

std::vector<std::string> FieldsOfAKind::SpellingsOf(const SpecField& field, const std::string& value) const {
  if (field.field->is_repeated()) return {};
  const std::string text = value.starts_with('"') ? value.substr(1, value.size() - 2) : value;
  std::vector<std::string> spellings;
  if (field.options->bytes()) {
    const std::uint64_t bytes = ParseNumber(text) ? *ParseNumber(text) : ParseSize(text).value();
    spellings = {std::to_string(bytes), fmt::format("{}B", bytes)};
    if (bytes % 1024 == 0) spellings.push_back(fmt::format("{}KiB", bytes / 1024));
  }
  std::string digits = text;
  std::erase(digits, '-');
  switch (field.options->spelling()) {
    case v1::ANY_CASE: spellings = {ToUpper(text), ToLower(text)}; break;
    case v1::HEX: spellings = {ToUpper(text), digits}; break;
    case v1::CPUMASK: spellings = {"1", "0x01", "[0]", "[0-0]"}; break;
    case v1::PATH: spellings = {ground_.Filled(std::regex_replace(text, std::regex("/file"), "//./file"))}; break;
    case v1::ADDRESS:
      if (text == "::1") spellings = {"0:0:0:0:0:0:0:1", "0000::0001"};
      break;
    case v1::BDEV: {
      rpc::v1::BdevGetBdevsRequest request;
      const auto bdevs = ground_.client().bdev_get_bdevs(request);
      for (const auto& bdev : bdevs.value().bdevs()) {
        if (bdev.name() != text) continue;
        spellings.assign(bdev.aliases().begin(), bdev.aliases().end());
        if (bdev.has_uuid()) spellings.push_back(ToUpper(bdev.uuid()));
      }
      break;
    }
    default: break;
  }
  for (std::string& spelling : spellings) spelling = QuoteJson(spelling);
  return spellings;
}

void FieldsOfAKind::Remove(const Texts& wish) {
  if (type_.remove == nullptr) return;
  const Outcome removed =
      RemoveAll(ground_.client(), WishesOf(YamlOf(row_.kind, wish)), {.force = true, .destroy_data = true});
  ASSERT_TRUE(removed.ended) << removed.ended.error().ToString();
  // Older releases answer before a controller is gone.
  auto gone = PlanRemoval(ground_.client(), WishesOf(YamlOf(row_.kind, wish)));
  for (int tries = 0; gone && tries < 1000; ++tries)
    gone = PlanRemoval(ground_.client(), WishesOf(YamlOf(row_.kind, wish)));
  EXPECT_FALSE(gone);
}

struct Where {
  const char* app;
  const char* release;
};
class EveryField : public ::testing::TestWithParam<Where> {};

std::vector<Where> AllTargets() {
  std::vector<Where> all;
  for (const char* app : {"spdk_tgt", "nvmf_tgt", "vhost", "iscsi_tgt"}) {
    for (const char* release : {"17.07", "20.01", "23.09", "26.05", "26.09"}) all.push_back({app, release});
  }
  return all;
}
INSTANTIATE_TEST_SUITE_P(Targets, EveryField, ::testing::ValuesIn(AllTargets()), [](const auto& given) {
  std::string release = given.param.release;
  std::replace(release.begin(), release.end(), '.', '_');
  return fmt::format("{}_{}", given.param.app, release);
});

/// The fields of this release that its targets tell nowhere, as tests/data/untold_fields.txt has them.
std::set<std::string> KnownUntold(const std::string& app, const std::string& release) {
  std::ifstream file(SPDKCTL_TEST_DATA "/untold_fields.txt");
  std::set<std::string> known;
  for (std::string line; std::getline(file, line);) {
    const std::string head = fmt::format("{} {} ", app, release);
    if (line.starts_with(head)) known.insert(line.substr(head.size()));
  }
  return known;
}

TEST_P(EveryField, IsComparedInAnySpelling) {
  if (RealSpdk() != nullptr && *Release::Parse(GetParam().release) != Schema::Get().newest())
    GTEST_SKIP() << "one real SPDK is given";
  Ground ground(GetParam().app, GetParam().release);
  ground.Build();
  if (HasFatalFailure()) return;
  std::set<std::string> untold;
  for (const Row& row : Rows()) {
    // A real target looks at the keys that it is shown.
    if (row.app != ground.app() || (RealSpdk() != nullptr && row.about == "psk")) continue;
    FieldsOfAKind fields(ground, row);
    fields.Check();
    untold.insert(fields.untold().begin(), fields.untold().end());
  }
  for (const std::string& field : untold)
    std::cout << "not told: " << GetParam().app << " " << GetParam().release << " " << field << "\n";
  if (RealSpdk() == nullptr) {
    EXPECT_EQ(untold, KnownUntold(GetParam().app, GetParam().release));
  }
}

}  // namespace
}  // namespace spdkctl::storage
