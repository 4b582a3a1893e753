#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <vector>

#include "storage/kind.h"

namespace spdkctl::storage {

/// A step with all that is needed to carry it out.
struct PlannedStep {
  v1::Step step;
  const Kind* kind = nullptr;
  std::shared_ptr<const google::protobuf::Message> wish;  ///< As the target holds it.
  std::vector<PlannedCall> calls;                         ///< One after the other.
  std::vector<PlannedCall> undo;
  std::shared_ptr<const google::protobuf::Message> before;  ///< What is changed, as far as it was known.
  std::optional<Verb> verb;                                 ///< What is done, if the wish does not say.
  std::string name;                                         ///< The new one.
  std::vector<std::size_t> after;                           ///< The steps that have to be done before.
};

struct Plan::Impl {
  std::vector<PlannedStep> steps;  ///< In an order that can be carried out.
  v1::Plan shown;
  std::uint64_t generation = 0;  ///< Of the connection that it was made on.
  bool must_be_new = false;      ///< What somebody else makes meanwhile is not what was wished for.
  bool missing_ok = false;       ///< What somebody else takes away meanwhile is gone as wished.
  bool force = false;            ///< What is removed may take along what others have on it.
};

/// What a step is to those who only want to know what happened.
v1::Change ChangeOf(const v1::Step& step);

/// Says of all changes whether there is one.
void SumUp(v1::Applied& applied);

/// In words: "size is 1GiB, shall be 2GiB".
std::string InWords(const v1::Difference& difference);

/// "bdev Malloc0": what has one name may be several objects.
std::string Called(const PlannedStep& step);

/// The error that says what an object that is there is not.
Error Differs(const Kind& kind, const google::protobuf::Message& wish, const v1::Step& step);

/// How an object that is there differs from a wish; `unknown` are the fields of which the target tells nothing.
void Compare(const View& view, const Kind& kind, const Found& found, const google::protobuf::Message& wish,
             v1::Step& step);

}  // namespace spdkctl::storage
