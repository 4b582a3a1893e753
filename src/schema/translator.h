#pragma once

#include <cstddef>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <google/protobuf/message.h>
#include <boost/json/object.hpp>

#include "schema/field_table.h"
#include "spdkctl/schema/method.h"
#include "spdkctl/schema/translate.h"

namespace spdkctl {

/// A call that was given, read.
struct GivenCall {
  std::size_t index = 0;
  const Call* call = nullptr;
  const Method* method = nullptr;
  std::unique_ptr<google::protobuf::Message> request;
};

/// How a call is added.
struct Addition {
  bool unless_there = false;
  /// It is sent where that one stood; null: where the call stood that is translated.
  const GivenCall* in_place_of = nullptr;
  /// A parameter of it, and what it was in the call that was given: "host" for "hosts[1]".
  std::string part = {};
  std::string stands_for = {};

  /// The path of a parameter as it was given.
  [[nodiscard]] std::string PathOf(const std::string& path) const;
};

/// A translation under way.
class Translator {
 public:
  using Severity = Translation::Severity;

  Translator(std::span<const Call> calls, Release from, Release to) : calls_(calls), from_(from), to_(to) {}

  Translation Run();

  // For what is known of single methods.
  [[nodiscard]] Release from() const { return from_; }
  [[nodiscard]] Release to() const { return to_; }
  /// All that were given and could be read, in order.
  [[nodiscard]] const std::vector<GivenCall>& given() const { return given_; }
  /// Whether the other release has the method.
  [[nodiscard]] bool Has(std::string_view method) const;

  /// Adds a call of the other release. `request` says what it is to say, by the parameters of whatever release.
  void Add(const GivenCall& given, std::string_view method, google::protobuf::Message& request,
           const Addition& how = {});
  /// Whether a call was added for it so far.
  [[nodiscard]] bool IsAdded(const GivenCall& given) const;
  /// Tells what of these parameters the other release has no place for.
  void Tell(const GivenCall& given, google::protobuf::Message& request, const Addition& how = {});
  /// The call that was given, with what its request holds by now.
  void AddItself(const GivenCall& given);

  void Say(Severity severity, const GivenCall& given, std::string path, std::string what, std::string why,
           std::string right = {}, Code code = Code::kUnsupported);
  /// What was given is in none of the calls.
  void Refuse(const GivenCall& given, std::string path, std::string why, std::string right = {});
  /// Refuses all that is set in a request, but for defaults: what its joined call has no place for.
  void RefuseRest(const GivenCall& given, const google::protobuf::Message& rest, const std::string& why);
  /// The method is not there, and nothing takes its place.
  void RefuseMethod(const GivenCall& given, std::string right = {});

 private:
  void Read(std::size_t index);
  void Translate(const GivenCall& given);
  /// Whether something was told of the parameter, or of what lies within it.
  [[nodiscard]] bool IsTold(const GivenCall& given, std::string_view parameter) const;
  /// Whether an error was told of the parameter, of one that it took the place of, or one that took its place.
  [[nodiscard]] bool IsRefused(const GivenCall& given, const FieldTable& table, const FieldPlan& plan) const;
  void TellRest(const GivenCall& given, const boost::json::object& params, const boost::json::object& now);
  /// Sets a parameter that one release requires to what the other takes where it is absent. False: that is not known.
  bool AddDefault(const GivenCall& given, const Method& method, google::protobuf::Message& request,
                  const FieldPlan& plan);
  void AddWritten(const GivenCall& given, const Method& method, google::protobuf::Message& request,
                  const Addition& how);
  /// The calls in the order in which they are to be sent.
  std::vector<TranslatedCall> InOrder();

  /// A call that is said, and which of those that were given it stands in the place of.
  struct Placed {
    TranslatedCall call;
    std::size_t place = 0;
  };

  std::span<const Call> calls_;
  Release from_;
  Release to_;
  std::vector<GivenCall> given_;
  std::vector<Placed> said_;
  Translation result_;
};

/// Says a call that has no method of its own in the other release, or that means something else there. False: nothing
/// is known of that, and it was left alone.
using TranslateRule = bool (*)(Translator& translator, const GivenCall& given);

/// What is known of the method; null if nothing is.
TranslateRule FindTranslateRule(const Method& method);

}  // namespace spdkctl
