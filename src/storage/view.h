#pragma once

#include <map>
#include <memory>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

#include "client/told.h"
#include "spdkctl/client/caller.h"
#include "spdkctl/rpc/v1/bdev.pb.h"

namespace spdkctl::storage {

class BdevUsers;

/// What a target told at one moment. First all is asked that may be looked at, then it is read in one go, then it is
/// looked at. An answer that failed, or of which a part is not what it is to be, is the error of every look at it, so
/// that nothing unread is taken for absent.
class View : public client::Told {
 public:
  explicit View(std::shared_ptr<const TargetInfo> info) : info_(std::move(info)) {}

  /// One bdev by any of its names. Of many the target is asked for all: that is one call.
  void AskBdev(const std::string& name);
  void AskBdevs() { every_bdev_ = true; }
  /// The answer to a call that only reads. Nothing is asked of a target that does not have it.
  void Ask(const char* method, const google::protobuf::Message& request);
  void Ask(const char* method);
  void Ask(const client::Read& question);
  /// The calls that make what a subsystem of the application ("bdev", "nvmf") holds.
  void AskConfig(const std::string& subsystem);

  /// Reads what was asked for and was not read before.
  Result<void> Read(Caller& caller, const CallOptions& options);

  /// Null if there is none. kInvalidArgument if several have the name: that of one may be the alias of another.
  [[nodiscard]] Result<const rpc::v1::Bdev*> FindBdev(const std::string& name) const;
  [[nodiscard]] std::vector<std::string> BdevNames() const;
  /// All that were read, each once.
  [[nodiscard]] const std::vector<const rpc::v1::Bdev*>& Bdevs() const { return bdevs_; }
  /// The answer to a call with this request (null: an empty one). kUnsupported if the target does not have the call.
  template <class Response>
  [[nodiscard]] Result<const Response*> Answer(const char* method,
                                               const google::protobuf::Message* request = nullptr) const {
    const auto found = Find(method, request);
    if (!found) return found.error();
    return static_cast<const Response*>(*found);
  }
  /// Whether the target told the calls that make what a subsystem holds.
  [[nodiscard]] bool TellsConfig(const std::string& subsystem) const;
  /// The requests by which `create` made the objects of a subsystem, if the target tells them.
  [[nodiscard]] std::vector<std::shared_ptr<const google::protobuf::Message>> MadeBy(const std::string& subsystem,
                                                                                     const Method& create) const;

  [[nodiscard]] const TargetInfo& info() const { return *info_; }
  [[nodiscard]] Release release() const override { return info_->schema_release; }
  /// Whether the target knows a bdev by its UUID, and not by its name and aliases alone.
  [[nodiscard]] bool FindsUuids() const;
  /// Whether the target's release, build and application have the call.
  [[nodiscard]] bool Offers(std::string_view method) const override;
  [[nodiscard]] Result<const google::protobuf::Message*> AnswerTo(const client::Read& question) const override;
  /// Whether it was asked; what the target lacks needs not be.
  [[nodiscard]] bool WasAsked(const client::Read& question) const;

 private:
  friend class BdevUsers;
  struct Question {
    const Method* method = nullptr;
    std::shared_ptr<google::protobuf::Message> request;
    std::shared_ptr<google::protobuf::Message> response;
    Result<void> outcome;
    bool read = false;
  };

  [[nodiscard]] Result<const google::protobuf::Message*> Find(std::string_view method,
                                                              const google::protobuf::Message* request) const;
  void Send(Caller& caller, const CallOptions& options);
  void IndexBdevs(const rpc::v1::BdevGetBdevsResponse& answer);

  std::shared_ptr<const TargetInfo> info_;
  std::map<std::string, Question> questions_;  ///< By method and request.
  std::set<std::string> bdev_names_;           ///< That were asked for one by one.
  bool every_bdev_ = false;
  std::vector<const rpc::v1::Bdev*> bdevs_;
  mutable std::shared_ptr<const BdevUsers> users_;                              ///< Of all bdevs, once somebody looked.
  std::unordered_map<std::string, std::vector<const rpc::v1::Bdev*>> by_name_;  ///< By every name.
};

}  // namespace spdkctl::storage
