// Replays what real SPDK targets answered to simulated ones: tests/data/conformance/README.md says how it is recorded.
// Each recording is a test. differences.jsonl lists the steps in which the simulator is known to differ, with reasons.

#include <netinet/in.h>
#include <sys/socket.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include <fmt/format.h>
#include <gtest/gtest.h>
#include <boost/json.hpp>

#include "base/os.h"
#include "base/text.h"
#include "sim/engine/sockets.h"
#include "spdkctl/schema/method.h"
#include "spdkctl/sim/simulated_target.h"

namespace spdkctl::sim {
namespace {

namespace fs = std::filesystem;
namespace json = boost::json;

const fs::path& Folder() {
  static const fs::path folder = fs::path(SPDKCTL_TEST_DATA) / "conformance";
  return folder;
}

std::vector<json::object> ReadLines(const fs::path& path) {
  std::vector<json::object> lines;
  std::ifstream file(path);
  for (std::string line; std::getline(file, line);) lines.push_back(json::parse(line).as_object());
  return lines;
}

std::string Text(const json::object& object, const char* name) { return json::value_to<std::string>(object.at(name)); }

// -- What of an answer has to be the same --------------------------------------------------------------------------

using Path = std::string;  ///< The keys and indexes that lead to a value, joined by dots.

Path Below(const Path& path, std::string_view key) {
  return path.empty() ? Path(key) : fmt::format("{}.{}", path, key);
}

/// Values that belong to the machine or the build, whatever they are.
bool IsIgnored(std::string_view key) {
  return key == "tick_rate" || key == "commit" || key == "version" || key == "tpoint_shm_path";
}

bool AreStrings(const json::array& list) {
  return std::all_of(list.begin(), list.end(), [](const json::value& item) { return item.is_string(); });
}

bool SameNumber(const json::value& a, const json::value& b) {
  if (!a.is_double() && !b.is_double()) return a == b;
  return a.to_number<double>() == b.to_number<double>();
}

/// Compares an answer with the recorded one, and says where they differ.
class Comparison {
 public:
  explicit Comparison(std::set<Path> free) : free_(std::move(free)) {}

  std::vector<std::string> Differences(const json::value& recorded, const json::value& answered) {
    Compare(recorded, answered, "");
    return std::move(found_);
  }

 private:
  void Report(const Path& path, const std::string& what) {
    found_.push_back(fmt::format("{}: {}", path.empty() ? "answer" : path, what));
  }

  void Compare(const json::value& recorded, const json::value& answered, const Path& path) {
    if (free_.contains(path)) return;
    if (recorded.is_object() && answered.is_object())
      return CompareObjects(recorded.get_object(), answered.get_object(), path);
    if (recorded.is_array() && answered.is_array())
      return CompareLists(recorded.get_array(), answered.get_array(), path);
    const bool same =
        recorded.is_number() && answered.is_number() ? SameNumber(recorded, answered) : recorded == answered;
    if (!same)
      Report(path, fmt::format("{} recorded, {} answered", json::serialize(recorded), json::serialize(answered)));
  }

  void CompareObjects(const json::object& recorded, const json::object& answered, const Path& path) {
    for (const auto& [key, value] : recorded) {
      const Path here = Below(path, key);
      if (IsIgnored(key) || free_.contains(here)) continue;
      const json::value* const other = answered.if_contains(key);
      if (other == nullptr) {
        Report(here, "is missing");
      } else {
        Compare(value, *other, here);
      }
    }
    for (const auto& [key, value] : answered) {
      const Path here = Below(path, key);
      if (!recorded.contains(key) && !free_.contains(here)) Report(here, "is not in the recording");
    }
  }

  void CompareLists(const json::array& recorded, const json::array& answered, const Path& path) {
    if (AreStrings(recorded) && AreStrings(answered) && !HasFreeItems(path))
      return CompareNames(recorded, answered, path);
    if (recorded.size() != answered.size())
      return Report(path, fmt::format("{} items recorded, {} answered", recorded.size(), answered.size()));
    for (std::size_t i = 0; i < recorded.size(); ++i) Compare(recorded[i], answered[i], Below(path, std::to_string(i)));
  }

  /// A list of plain names has no order.
  void CompareNames(const json::array& recorded, const json::array& answered, const Path& path) {
    for (const json::value& name : recorded) {
      if (std::find(answered.begin(), answered.end(), name) == answered.end())
        Report(path, fmt::format("lacks {}", json::serialize(name)));
    }
    for (const json::value& name : answered) {
      if (std::find(recorded.begin(), recorded.end(), name) == recorded.end())
        Report(path, fmt::format("has {}", json::serialize(name)));
    }
  }

  [[nodiscard]] bool HasFreeItems(const Path& path) const {
    const auto it = free_.lower_bound(path + ".");
    return it != free_.end() && it->starts_with(path + ".");
  }

  std::set<Path> free_;
  std::vector<std::string> found_;
};

// -- What a test has of its own ------------------------------------------------------------------------------------

/// Strings of a recording and what stands for them in this run. A value that contains a folder gets it replaced, too.
class Substitutions {
 public:
  void Add(const std::string& recorded, const std::string& here) { values_[recorded] = here; }
  void AddPath(const std::string& recorded, const std::string& here) { paths_.emplace_back(recorded, here); }

  [[nodiscard]] json::value Apply(json::value value) const {
    if (value.is_string()) return json::value(Replace(json::value_to<std::string>(value)));
    if (value.is_array()) {
      for (json::value& item : value.get_array()) item = Apply(std::move(item));
    } else if (value.is_object()) {
      for (auto& [key, member] : value.get_object()) member = Apply(std::move(member));
    }
    return value;
  }

 private:
  [[nodiscard]] std::string Replace(std::string text) const {
    if (const auto it = values_.find(text); it != values_.end()) return it->second;
    for (const auto& [recorded, here] : paths_) {
      if (const auto at = text.find(recorded); at != std::string::npos) text.replace(at, recorded.size(), here);
    }
    return text;
  }

  std::map<std::string, std::string> values_;
  std::vector<std::pair<std::string, std::string>> paths_;
};

/// A TCP port that is nobody else's as long as this lives. It is bound and does not listen, so that a socket with
/// SO_REUSEADDR, as the simulator's are, may listen there.
class ReservedPort {
 public:
  ReservedPort() : socket_(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)) {
    const int on = 1;
    ::setsockopt(socket_.get(), SOL_SOCKET, SO_REUSEADDR, &on, sizeof(on));
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof(address);
    EXPECT_EQ(::bind(socket_.get(), reinterpret_cast<const sockaddr*>(&address), size), 0);
    ::getsockname(socket_.get(), reinterpret_cast<sockaddr*>(&address), &size);
    number_ = std::to_string(ntohs(address.sin_port));
  }
  [[nodiscard]] const std::string& number() const { return number_; }

 private:
  UniqueFd socket_;
  std::string number_;
};

/// The ports that a recording's requests name.
void CollectPorts(const json::value& value, std::set<std::string>& ports) {
  if (value.is_array()) {
    for (const json::value& item : value.get_array()) CollectPorts(item, ports);
  } else if (value.is_object()) {
    for (const auto& [key, member] : value.get_object()) {
      const bool is_port = (key == "trsvcid" || key == "port") && member.is_string();
      if (is_port && ParseNumber(member.get_string().c_str())) ports.insert(member.get_string().c_str());
      CollectPorts(member, ports);
    }
  }
}

// -- A connection --------------------------------------------------------------------------------------------------

/// What came instead of an answer, or before it.
struct Received {
  std::optional<json::value> answer;
  bool closed = false;
};

class Client {
 public:
  explicit Client(std::string address) : address_(std::move(address)) {}

  void Reconnect() { socket_ = UniqueFd(); }

  void Send(const std::string& text) {
    if (!socket_.valid()) {
      socket_ = std::move(*ConnectTo(*Address::Parse(address_)));
      constexpr timeval kPatience{10, 0};
      ::setsockopt(socket_.get(), SOL_SOCKET, SO_RCVTIMEO, &kPatience, sizeof(kPatience));
      input_.clear();
    }
    ::send(socket_.get(), text.data(), text.size(), MSG_NOSIGNAL);
  }

  /// The next value; it waits as long as its beginning has come only.
  Received Receive() {
    json::stream_parser parser;
    while (true) {
      const std::size_t begin = std::min(input_.find_first_not_of(" \t\n"), input_.size());
      input_.erase(0, begin);
      boost::system::error_code error;
      const std::size_t used = parser.write_some(input_, error);
      input_.erase(0, used);
      if (error) return {};
      if (parser.done()) return {parser.release()};
      if (!Read()) return {{}, !socket_.valid()};
    }
  }

  /// What the target says before it answers a further call: nothing, or an answer that has no end.
  std::string ReceiveUntilFence() {
    constexpr std::string_view kFence = R"("id":"fence")";
    constexpr std::string_view kAnswer = R"({"jsonrpc":"2.0",)";
    Send(R"({"jsonrpc":"2.0","id":"fence","method":"spdk_get_version"})");
    std::size_t at = 0;
    while ((at = input_.find(kFence)) == std::string::npos || !input_.ends_with("}\n")) {
      if (!Read()) return "no answer to the call behind it";
    }
    const std::string before = input_.substr(0, at - kAnswer.size());
    input_.clear();
    return before;
  }

 private:
  /// False if the target closed the connection, or nothing came for too long.
  bool Read() {
    std::array<char, 65536> buffer;  // NOLINT(cppcoreguidelines-pro-type-member-init)
    const ssize_t got = ::recv(socket_.get(), buffer.data(), buffer.size(), 0);
    if (got > 0) input_.append(buffer.data(), static_cast<std::size_t>(got));
    if (got == 0 || (got < 0 && errno == ECONNRESET)) socket_ = UniqueFd();
    return got > 0;
  }

  std::string address_;
  UniqueFd socket_;
  std::string input_;
};

// -- The replay ----------------------------------------------------------------------------------------------------

/// One recording played to a simulated target of the same kind.
class Replay {
 public:
  explicit Replay(const fs::path& recording)
      : lines_(ReadLines(recording)), target_(Start()), client_(target_->address()) {
    const fs::path folder = fs::path(target_->address()).parent_path();
    known_.AddPath("/tmp/spdk-rec-vhost", folder);
    known_.AddPath("/tmp/spdk-rec-aio.img", folder / "aio.img");
    std::ofstream(folder / "aio.img").close();
    constexpr std::uintmax_t kImageSize = std::uintmax_t{64} << 20;
    fs::resize_file(folder / "aio.img", kImageSize);
    ReservePorts();
  }

  [[nodiscard]] const json::object& header() const { return lines_.front(); }

  /// What differs, by the steps' numbers from 1.
  std::map<int, std::vector<std::string>> Run() {
    std::map<int, std::vector<std::string>> differing;
    for (std::size_t number = 1; number < lines_.size(); ++number) {
      if (header().contains("fresh")) client_.Reconnect();
      auto differences = Play(lines_[number]);
      if (!differences.empty()) differing[static_cast<int>(number)] = std::move(differences);
    }
    return differing;
  }

 private:
  std::unique_ptr<SimulatedTarget> Start() {
    SimulationOptions options;
    options.app = Text(header(), "app");
    options.release = *Release::Parse(Text(header(), "release"));
    for (const json::value& argument : header().at("args").as_array()) {
      if (argument == "--wait-for-rpc") options.wait_for_rpc = true;
    }
    return std::move(*SimulatedTarget::Start(options));
  }

  void ReservePorts() {
    std::set<std::string> recorded;
    for (const json::object& line : lines_) {
      if (const json::value* const request = line.if_contains("request")) CollectPorts(*request, recorded);
    }
    ports_ = std::vector<ReservedPort>(recorded.size());
    auto port = ports_.begin();
    for (const std::string& number : recorded) known_.Add(number, (port++)->number());
  }

  std::vector<std::string> Play(const json::object& step) {
    const json::value* const raw = step.if_contains("raw");
    const json::value request = raw == nullptr ? known_.Apply(step.at("request")) : json::value();
    const std::string text = raw != nullptr ? json::value_to<std::string>(*raw) : json::serialize(request);
    client_.Send(text);
    const json::value recorded = known_.Apply(step.at("response"));
    const json::object* const kind = recorded.if_object();
    if (recorded.is_null()) return CheckSilence();
    if (kind != nullptr && kind->contains("closed")) return CheckClosed();
    if (kind != nullptr && kind->contains("unterminated")) return CheckUnterminated(Text(*kind, "unterminated"));
    const bool several = raw != nullptr && recorded.is_array() && !Trim(text).starts_with("[");
    const json::value* const id = request.is_object() ? request.get_object().if_contains("id") : nullptr;
    return CheckAnswer(step, recorded, several, id);
  }

  std::vector<std::string> CheckSilence() {
    const std::string said = client_.ReceiveUntilFence();
    if (said.empty()) return {};
    return {fmt::format("no answer recorded, answered {}", said)};
  }

  std::vector<std::string> CheckClosed() {
    if (client_.Receive().closed) return {};
    return {"the connection should have been closed"};
  }

  /// The result itself is not compared: it has the machine's values.
  std::vector<std::string> CheckUnterminated(const std::string& recorded) {
    const auto head = [](const std::string& text) { return text.substr(0, text.find("\"result\"")); };
    const std::string said = client_.ReceiveUntilFence();
    boost::system::error_code error;
    json::parse(said, error);
    if (error && head(said) == head(recorded)) return {};
    return {fmt::format("an answer without end was recorded, answered {}", said)};
  }

  std::vector<std::string> CheckAnswer(const json::object& step, const json::value& recorded, bool several,
                                       const json::value* id) {
    json::array answers;
    const std::size_t wanted = several ? recorded.get_array().size() : 1;
    while (answers.size() < wanted) {
      Received received = client_.Receive();
      if (!received.answer) return {received.closed ? "the connection was closed" : "no answer"};
      if (IsLate(*received.answer, id)) {
        late_.push_back(std::move(*received.answer));
      } else {
        answers.push_back(std::move(*received.answer));
      }
    }
    const json::value answer = several ? json::value(answers) : answers.front();
    std::set<Path> free;
    if (const json::value* const paths = step.if_contains("volatile")) free = json::value_to<std::set<Path>>(*paths);
    auto differences = Comparison(free).Differences(recorded, answer);
    if (differences.empty()) Learn(step.at("response"), answer, free);
    CheckLate(step, differences);
    return differences;
  }

  /// Whether it answers an earlier step.
  static bool IsLate(const json::value& answer, const json::value* id) {
    if (id == nullptr || !id->is_int64() || !answer.is_object()) return false;
    const json::value* const own = answer.get_object().if_contains("id");
    return own != nullptr && !own->is_null() && *own != *id;
  }

  void CheckLate(const json::object& step, std::vector<std::string>& differences) {
    const json::value* const late = step.if_contains("late");
    if (late == nullptr) return;
    for (const json::value& recorded : late->as_array()) {
      if (std::find(late_.begin(), late_.end(), recorded) == late_.end())
        differences.push_back(fmt::format("the late answer {} did not come", json::serialize(recorded)));
    }
  }

  /// Later requests name what this target called otherwise.
  void Learn(const json::value& recorded, const json::value& answer, const std::set<Path>& free) {
    for (const Path& path : free) {
      const json::value* const old = At(recorded, path);
      const json::value* const now = At(answer, path);
      if (old != nullptr && now != nullptr && old->is_string() && now->is_string())
        known_.Add(old->get_string().c_str(), now->get_string().c_str());
    }
  }

  static const json::value* At(const json::value& root, const Path& path) {
    const json::value* at = &root;
    for (const std::string& key : Split(path, '.')) {
      if (at == nullptr) return nullptr;
      if (at->is_object()) {
        at = at->get_object().if_contains(key);
      } else if (const auto index = ParseNumber(key); index && at->is_array()) {
        at = at->get_array().if_contains(*index);
      } else {
        return nullptr;
      }
    }
    return at;
  }

  std::vector<json::object> lines_;
  std::unique_ptr<SimulatedTarget> target_;
  Client client_;
  Substitutions known_;
  std::vector<ReservedPort> ports_;
  std::vector<json::value> late_;
};

/// The steps of a recording that differ, with the reasons.
std::map<int, std::string> KnownDifferences(const std::string& release, const std::string& scenario) {
  std::map<int, std::string> known;
  for (const json::object& line : ReadLines(Folder() / "differences.jsonl")) {
    if (Text(line, "release") != release || Text(line, "scenario") != scenario) continue;
    for (const json::value& step : line.at("steps").as_array()) known[step.to_number<int>()] = Text(line, "why");
  }
  return known;
}

/// The recordings of every release that the schema knows.
std::vector<fs::path> Recordings() {
  const auto& releases = Schema::Get().releases();
  std::vector<fs::path> recordings;
  for (const fs::directory_entry& folder : fs::directory_iterator(Folder())) {
    if (!folder.is_directory()) continue;
    const auto release = Release::Parse(folder.path().filename().string());
    if (!release || std::find(releases.begin(), releases.end(), *release) == releases.end()) continue;
    for (const fs::directory_entry& file : fs::directory_iterator(folder)) recordings.push_back(file.path());
  }
  std::sort(recordings.begin(), recordings.end());
  return recordings;
}

/// As in 26_05_bdev_lvol.
std::string NameOf(const testing::TestParamInfo<fs::path>& info) {
  std::string name = fmt::format("{}_{}", info.param.parent_path().filename().string(), info.param.stem().string());
  std::replace(name.begin(), name.end(), '.', '_');
  return name;
}

class ConformanceTest : public testing::TestWithParam<fs::path> {};

TEST_P(ConformanceTest, TheSimulatorAnswersAsTheRealTargetDid) {
  Replay replay(GetParam());
  const auto known = KnownDifferences(Text(replay.header(), "release"), Text(replay.header(), "scenario"));
  const auto differing = replay.Run();
  for (const auto& [step, differences] : differing) {
    EXPECT_TRUE(known.contains(step)) << "step " << step << " differs:\n  " << Join(differences, "\n  ");
  }
  for (const auto& [step, why] : known) {
    EXPECT_TRUE(differing.contains(step))
        << "step " << step << " does not differ any more; differences.jsonl says that it does: " << why;
  }
}

INSTANTIATE_TEST_SUITE_P(Recorded, ConformanceTest, testing::ValuesIn(Recordings()), NameOf);

}  // namespace
}  // namespace spdkctl::sim
