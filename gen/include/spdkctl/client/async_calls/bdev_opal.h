// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#pragma once

#include <utility>

#include <boost/asio/use_awaitable.hpp>

#include "spdkctl/client/calls/bdev_opal.h"

namespace spdkctl {

/// The functions of BdevOpalCalls for completion tokens.
template <class Self>
class AsyncBdevOpalCalls {
 public:
  /// Takes ownership of an Opal drive with a new admin password and activates its locking. Fails if the drive is owned
  /// already.
  /// SPDK 19.10 and later.
  template <class Request = rpc::v1::BdevNvmeOpalInitRequest, class Response = rpc::v1::Done,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_bdev_nvme_opal_init(const std::type_identity_t<Request>& request, CallOptions options = {},
                                 Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::BdevOpalResponse<Request, Response>::Type>(
        "bdev_nvme_opal_init", request, options, std::forward<Token>(token));
  }

  /// Reverts an Opal drive to factory state; all data on it is lost. Delete its Opal bdevs first.
  /// SPDK 19.10 and later.
  template <class Request = rpc::v1::BdevNvmeOpalRevertRequest, class Response = rpc::v1::Done,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_bdev_nvme_opal_revert(const std::type_identity_t<Request>& request, CallOptions options = {},
                                   Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::BdevOpalResponse<Request, Response>::Type>(
        "bdev_nvme_opal_revert", request, options, std::forward<Token>(token));
  }

  /// Sets up an Opal locking range on an NVMe namespace and makes a bdev over it, locked at first. Answers with its
  /// name.
  /// SPDK 19.10 and later.
  template <class Request = rpc::v1::BdevOpalCreateRequest, class Response = rpc::v1::BdevName,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_bdev_opal_create(const std::type_identity_t<Request>& request, CallOptions options = {},
                              Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::BdevOpalResponse<Request, Response>::Type>(
        "bdev_opal_create", request, options, std::forward<Token>(token));
  }

  /// Securely erases an Opal locking range, resets it and deletes its bdev; the data is lost.
  /// SPDK 19.10 and later.
  template <class Request = rpc::v1::BdevOpalDeleteRequest, class Response = rpc::v1::Done,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_bdev_opal_delete(const std::type_identity_t<Request>& request, CallOptions options = {},
                              Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::BdevOpalResponse<Request, Response>::Type>(
        "bdev_opal_delete", request, options, std::forward<Token>(token));
  }

  /// Reads the locking range and lock state of an Opal bdev from the drive.
  /// SPDK 19.10 and later.
  template <class Request = rpc::v1::BdevOpalGetInfoRequest, class Response = rpc::v1::BdevOpalGetInfoResponse,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_bdev_opal_get_info(const std::type_identity_t<Request>& request, CallOptions options = {},
                                Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::BdevOpalResponse<Request, Response>::Type>(
        "bdev_opal_get_info", request, options, std::forward<Token>(token));
  }

  /// Enables an Opal user, sets its password and lets it lock and unlock the range of an Opal bdev.
  /// SPDK 19.10 and later.
  template <class Request = rpc::v1::BdevOpalNewUserRequest, class Response = rpc::v1::Done,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_bdev_opal_new_user(const std::type_identity_t<Request>& request, CallOptions options = {},
                                Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::BdevOpalResponse<Request, Response>::Type>(
        "bdev_opal_new_user", request, options, std::forward<Token>(token));
  }

  /// Locks or unlocks the range of an Opal bdev on behalf of a user.
  /// SPDK 19.10 and later.
  template <class Request = rpc::v1::BdevOpalSetLockStateRequest, class Response = rpc::v1::Done,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_bdev_opal_set_lock_state(const std::type_identity_t<Request>& request, CallOptions options = {},
                                      Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::BdevOpalResponse<Request, Response>::Type>(
        "bdev_opal_set_lock_state", request, options, std::forward<Token>(token));
  }
};

}  // namespace spdkctl
