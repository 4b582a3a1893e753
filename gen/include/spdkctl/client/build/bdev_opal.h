// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#pragma once

#include <cstdint>
#include <string>
#include <utility>

#include "spdkctl/rpc/v1/bdev_opal.pb.h"

// What is required stands in the constructor, except lists; the rest in functions that chain.
namespace spdkctl::build {

/// Builds a BdevNvmeOpalInitRequest.
class BdevNvmeOpalInit {
 public:
  BdevNvmeOpalInit(std::string nvme_ctrlr_name, std::string password) {
    message_.set_nvme_ctrlr_name(std::move(nvme_ctrlr_name));
    message_.set_password(std::move(password));
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::BdevNvmeOpalInitRequest&() const { return message_; }

 private:
  rpc::v1::BdevNvmeOpalInitRequest message_;
};

/// Builds a BdevNvmeOpalRevertRequest.
class BdevNvmeOpalRevert {
 public:
  BdevNvmeOpalRevert(std::string nvme_ctrlr_name, std::string password) {
    message_.set_nvme_ctrlr_name(std::move(nvme_ctrlr_name));
    message_.set_password(std::move(password));
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::BdevNvmeOpalRevertRequest&() const { return message_; }

 private:
  rpc::v1::BdevNvmeOpalRevertRequest message_;
};

/// Builds a BdevOpalCreateRequest.
class BdevOpalCreate {
 public:
  BdevOpalCreate(std::string nvme_ctrlr_name, std::uint32_t nsid, std::uint32_t locking_range_id,
                 std::uint64_t range_start, std::uint64_t range_length, std::string password) {
    message_.set_nvme_ctrlr_name(std::move(nvme_ctrlr_name));
    message_.set_nsid(nsid);
    message_.set_locking_range_id(locking_range_id);
    message_.set_range_start(range_start);
    message_.set_range_length(range_length);
    message_.set_password(std::move(password));
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::BdevOpalCreateRequest&() const { return message_; }

 private:
  rpc::v1::BdevOpalCreateRequest message_;
};

/// Builds a BdevOpalDeleteRequest.
class BdevOpalDelete {
 public:
  BdevOpalDelete(std::string bdev_name, std::string password) {
    message_.set_bdev_name(std::move(bdev_name));
    message_.set_password(std::move(password));
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::BdevOpalDeleteRequest&() const { return message_; }

 private:
  rpc::v1::BdevOpalDeleteRequest message_;
};

/// Builds a BdevOpalGetInfoRequest.
class BdevOpalGetInfo {
 public:
  BdevOpalGetInfo(std::string bdev_name, std::string password) {
    message_.set_bdev_name(std::move(bdev_name));
    message_.set_password(std::move(password));
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::BdevOpalGetInfoRequest&() const { return message_; }

 private:
  rpc::v1::BdevOpalGetInfoRequest message_;
};

/// Builds a BdevOpalNewUserRequest.
class BdevOpalNewUser {
 public:
  BdevOpalNewUser(std::string bdev_name, std::string admin_password, std::uint32_t user_id, std::string user_password) {
    message_.set_bdev_name(std::move(bdev_name));
    message_.set_admin_password(std::move(admin_password));
    message_.set_user_id(user_id);
    message_.set_user_password(std::move(user_password));
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::BdevOpalNewUserRequest&() const { return message_; }

 private:
  rpc::v1::BdevOpalNewUserRequest message_;
};

/// Builds a BdevOpalSetLockStateRequest.
class BdevOpalSetLockState {
 public:
  BdevOpalSetLockState(std::string bdev_name, std::uint32_t user_id, std::string password, std::string lock_state) {
    message_.set_bdev_name(std::move(bdev_name));
    message_.set_user_id(user_id);
    message_.set_password(std::move(password));
    message_.set_lock_state(std::move(lock_state));
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::BdevOpalSetLockStateRequest&() const { return message_; }

 private:
  rpc::v1::BdevOpalSetLockStateRequest message_;
};

}  // namespace spdkctl::build
