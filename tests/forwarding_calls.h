#pragma once

#include <map>
#include <string>
#include <string_view>
#include <utility>

#include "spdkctl/client/calls.h"
#include "spdkctl/schema/codec.h"

namespace spdkctl {

/// A client that passes all calls on to another, which is used, not owned: for tests to stand in between.
class ForwardingCalls : public TypedCalls {
 public:
  explicit ForwardingCalls(TypedCalls& inner) : inner_(inner) {}

  using TypedCalls::call;
  using TypedCalls::call_message;
  Result<std::string> call(std::string_view method, std::string_view params, const CallOptions& options) override {
    return inner_.call(method, params, options);
  }
  Result<void> call_message(const Method& method, const google::protobuf::Message& request,
                            google::protobuf::Message& response, const CallOptions& options) override {
    return inner_.call_message(method, request, response, options);
  }
  Result<std::shared_ptr<const TargetInfo>> info() override { return inner_.info(); }
  [[nodiscard]] std::uint64_t generation() const override { return inner_.generation(); }
  [[nodiscard]] std::uint64_t late_answers() const override { return inner_.late_answers(); }

 protected:
  TypedCalls& inner() { return inner_; }

 private:
  TypedCalls& inner_;
};

/// A client whose target tells what it is told to, as JSON, of these methods.
class Telling : public ForwardingCalls {
 public:
  Telling(TypedCalls& inner, std::map<std::string, std::string> results)
      : ForwardingCalls(inner), results_(std::move(results)) {}

  using TypedCalls::call_message;
  Result<void> call_message(const Method& method, const google::protobuf::Message& request,
                            google::protobuf::Message& response, const CallOptions& options) override {
    const auto told = results_.find(method.name());
    if (told == results_.end()) return ForwardingCalls::call_message(method, request, response, options);
    return ParseResult(method, told->second, (*info())->schema_release, response);
  }

 private:
  std::map<std::string, std::string> results_;
};

}  // namespace spdkctl
