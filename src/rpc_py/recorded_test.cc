// What the rpc.py of every release did with a command line, as tests/data/rpc_py.jsonl.gz has it: a line holds the
// words, then runs of releases and what they did in turn. That is an exit code (nothing was sent), [METHOD, PARAMS], or
// "*" and several such; or one of these with the result that was answered, and what was printed.
#include <fcntl.h>

#include <algorithm>
#include <cmath>

#include <memory>
#include <sstream>
#include <string>
#include <vector>

#include <google/protobuf/io/gzip_stream.h>
#include <google/protobuf/io/zero_copy_stream_impl.h>
#include <gtest/gtest.h>

#include "base/text.h"
#include "rpc_py/print.h"
#include "rpc_py/reading.h"
#include "rpc_py/request.h"

namespace spdkctl::rpc_py {
namespace {

namespace json = boost::json;
namespace io = google::protobuf::io;

std::vector<std::string> Lines() {
  io::FileInputStream file(::open(SPDKCTL_TEST_DATA "/rpc_py.jsonl.gz", O_RDONLY));
  file.SetCloseOnDelete(true);
  io::GzipInputStream unpacked(&file);
  std::string text;
  const void* data = nullptr;
  for (int size = 0; unpacked.Next(&data, &size);) text.append(static_cast<const char*>(data), size);
  return Split(text, '\n');
}

/// The releases in "17.07-18.04 19.07".
std::vector<Release> ToReleases(const std::string& runs) {
  std::vector<Release> releases;
  for (const std::string& run : SplitWords(runs)) {
    const auto ends = Split(run, '-');
    const ReleaseRange range{*Release::Parse(ends.front()), *Release::Parse(ends.back())};
    for (const Release release : Schema::Get().releases()) {
      if (range.Contains(release)) releases.push_back(release);
    }
  }
  return releases;
}

json::array ToJson(const Request& request) {
  json::array out = {json::value(request.method)};
  if (!request.params.empty()) out.emplace_back(request.params);
  return out;
}

/// What is done with the words, in the form that is recorded.
json::value Outcome(const Reading& reading) {
  if (reading.outcome == Reading::Outcome::kRefused) return 2;
  if (reading.outcome == Reading::Outcome::kHelp) return 0;
  if (reading.outcome == Reading::Outcome::kNoCommand) return reading.release <= Release(18, 7) ? 2 : 1;
  if (reading.command->method == nullptr) return nullptr;  // a loop over what a target answers
  if (QuietRefusal(*reading.command, reading.values)) return 0;
  const auto requests = ToRequests(reading);
  if (!requests) return 1;
  if (requests->size() == 1) return ToJson(requests->front());
  json::array out = {json::value("*")};
  for (const Request& request : *requests) out.emplace_back(ToJson(request));
  return out;
}

bool IsPrinted(const json::value& wanted) {
  return wanted.is_array() && wanted.get_array().size() == 3 && wanted.get_array().front().is_array();
}

/// Results that no target of the release answers: rpc.py takes a text for words of one letter then, and Python 2 shows
/// lists in a way of its own.
bool IsNoAnswer(const Command& command, const json::value& result) {
  if (command.prints == "words") return !result.is_array();
  return command.prints == "text" && command.IsPython2() && !result.is_string();
}

/// Two lists in the order of Python 2's hash table, as pairs.
json::value Sorted(json::value outcome) {
  if (!outcome.is_array() || outcome.get_array().size() != 2 || !outcome.get_array()[1].is_object()) return outcome;
  json::object& params = outcome.get_array()[1].get_object();
  for (const char* names : {"lun_names", "bdev_names"}) {
    if (!params.contains(names) || !params.contains("lun_ids")) continue;
    std::vector<std::string> pairs;
    for (std::size_t i = 0; i < params[names].as_array().size(); ++i)
      pairs.push_back(json::serialize(json::array{params[names].as_array()[i], params["lun_ids"].as_array()[i]}));
    std::sort(pairs.begin(), pairs.end());
    params[names] = Join(pairs, " ");
  }
  params.erase("lun_ids");
  return outcome;
}

/// What numbers beyond all of SPDK's are taken for says nothing.
bool IsSame(const json::value& wanted, const json::value& got) {
  if (wanted.is_number() && got.is_number())
    return wanted == got || wanted.to_number<double>() == got.to_number<double>() ||
           std::abs(wanted.to_number<double>()) > 1.8e19;
  if (wanted.is_array() && got.is_array()) {
    const json::array& a = wanted.get_array();
    const json::array& b = got.get_array();
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), IsSame);
  }
  if (!wanted.is_object() || !got.is_object()) return wanted == got;
  if (wanted.get_object().size() != got.get_object().size()) return false;
  return std::all_of(wanted.get_object().begin(), wanted.get_object().end(), [&](const auto& member) {
    const json::value* const other = got.get_object().if_contains(member.key());
    return other != nullptr && IsSame(member.value(), *other);
  });
}

TEST(RecordedTest, EveryReleasesLinesSendWhatItsRpcPySends) {
  int checked = 0;
  int printed = 0;
  int different = 0;
  for (const std::string& line : Lines()) {
    if (line.empty()) continue;
    const json::array entry = json::parse(line).as_array();
    std::vector<std::string> words;
    for (const json::value& word : entry[0].as_array()) words.emplace_back(word.as_string());
    // Here all releases take it.
    if (words.size() > 1 && words.front() == "--dry-run") continue;
    for (std::size_t i = 1; i + 1 < entry.size(); i += 2) {
      for (const Release release : ToReleases(std::string(entry[i].as_string()))) {
        const Reading reading = Read(words, release);
        const json::value got = Outcome(reading);
        const bool prints = IsPrinted(entry[i + 1]);
        const json::value& wanted = prints ? entry[i + 1].get_array()[0] : entry[i + 1];
        if (got.is_null()) continue;
        ++checked;
        const bool same = IsSame(Sorted(wanted), Sorted(got));
        if (!same && ++different < 40)
          ADD_FAILURE() << release.ToString() << " " << json::serialize(entry[0]) << "\n  sends "
                        << json::serialize(wanted) << "\n  here  " << json::serialize(got) << " " << reading.why;
        if (!prints || !same || !got.is_array()) continue;
        if (IsNoAnswer(*reading.command, entry[i + 1].get_array()[1])) continue;
        ++printed;
        const std::string text = PrintBefore(*reading.command, reading.values) +
                                 Print(*reading.command, reading.values, entry[i + 1].get_array()[1]);
        if (text != entry[i + 1].get_array()[2].as_string() && ++different < 40)
          ADD_FAILURE() << release.ToString() << " " << json::serialize(entry[0]) << "\n  prints "
                        << json::serialize(entry[i + 1].get_array()[2]) << "\n  here   " << text;
      }
    }
  }
  EXPECT_EQ(different, 0);
  EXPECT_GT(checked, 150000);
  EXPECT_GT(printed, 5000);
}

}  // namespace
}  // namespace spdkctl::rpc_py
