#include "node/yaml_size.h"

#include <cstddef>
#include <map>
#include <sstream>
#include <vector>

#include <fmt/format.h>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/yaml.h>

namespace spdkctl::node {
namespace {

// More than any host has targets and calls; few enough to be read at once.
constexpr std::size_t kMostValues = 100000;

/// Counts the values of a document as its readers see them: what an alias names is counted once more.
class Counter : public YAML::EventHandler {
 public:
  void OnDocumentStart(const YAML::Mark& mark) override { Open(mark, YAML::NullAnchor); }
  void OnDocumentEnd() override { Close(); }
  void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override { AddOne(mark, anchor); }
  void OnScalar(const YAML::Mark& mark, const std::string& /*tag*/, YAML::anchor_t anchor,
                const std::string& /*value*/) override {
    AddOne(mark, anchor);
  }
  void OnAlias(const YAML::Mark& mark, YAML::anchor_t anchor) override {
    const auto named = sizes_.find(anchor);
    if (named == sizes_.end()) throw YAML::Exception(mark, "an alias lies within what it names, which has no end");
    Add(mark, named->second);
  }
  void OnSequenceStart(const YAML::Mark& mark, const std::string& /*tag*/, YAML::anchor_t anchor,
                       YAML::EmitterStyle::value /*style*/) override {
    Open(mark, anchor);
  }
  void OnSequenceEnd() override { Close(); }
  void OnMapStart(const YAML::Mark& mark, const std::string& /*tag*/, YAML::anchor_t anchor,
                  YAML::EmitterStyle::value /*style*/) override {
    Open(mark, anchor);
  }
  void OnMapEnd() override { Close(); }

 private:
  struct Part {
    YAML::Mark mark;
    YAML::anchor_t anchor = YAML::NullAnchor;
    std::size_t size = 1;
  };

  void Open(const YAML::Mark& mark, YAML::anchor_t anchor) { open_.push_back({mark, anchor}); }

  void Close() {
    const Part part = open_.back();
    open_.pop_back();
    if (part.anchor != YAML::NullAnchor) sizes_[part.anchor] = part.size;
    Add(part.mark, part.size);
  }

  void AddOne(const YAML::Mark& mark, YAML::anchor_t anchor) {
    if (anchor != YAML::NullAnchor) sizes_[anchor] = 1;
    Add(mark, 1);
  }

  void Add(const YAML::Mark& mark, std::size_t size) {
    if (open_.empty()) return;
    open_.back().size += size;
    if (open_.back().size > kMostValues)
      throw YAML::Exception(mark, fmt::format("the file stands for more than {} values here", kMostValues));
  }

  std::vector<Part> open_;
  std::map<YAML::anchor_t, std::size_t> sizes_;  ///< Of those that have been read to their end.
};

}  // namespace

void CheckAliases(const std::string& yaml) {
  std::istringstream text(yaml);
  YAML::Parser parser(text);
  Counter counter;
  parser.HandleNextDocument(counter);
}

}  // namespace spdkctl::node
