// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#pragma once

#include <utility>

#include <boost/asio/use_awaitable.hpp>

#include "spdkctl/client/calls/bdev_rbd.h"

namespace spdkctl {

/// The functions of BdevRbdCalls for completion tokens.
template <class Self>
class AsyncBdevRbdCalls {
 public:
  /// Opens an existing Ceph RBD image, offers it as a bdev and answers with its name.
  /// SPDK 17.07 and later (also construct_rbd_bdev).
  template <class Request = rpc::v1::BdevRbdCreateRequest, class Response = rpc::v1::BdevName,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_bdev_rbd_create(const std::type_identity_t<Request>& request, CallOptions options = {},
                             Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::BdevRbdResponse<Request, Response>::Type>(
        "bdev_rbd_create", request, options, std::forward<Token>(token));
  }

  /// Removes an RBD bdev and closes the image; the image and its data stay in Ceph.
  /// SPDK 18.07 and later (also delete_rbd_bdev).
  template <class Request = rpc::v1::BdevRbdDeleteRequest, class Response = rpc::v1::Done,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_bdev_rbd_delete(const std::type_identity_t<Request>& request, CallOptions options = {},
                             Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::BdevRbdResponse<Request, Response>::Type>(
        "bdev_rbd_delete", request, options, std::forward<Token>(token));
  }

  /// Shows one registered Ceph cluster connection as an object, or all of them as an array; fails if there are none.
  /// SPDK 21.07 and later.
  template <class Request = rpc::v1::BdevRbdGetClustersInfoRequest,
            class Response = rpc::v1::BdevRbdGetClustersInfoResponse, class Token = boost::asio::use_awaitable_t<>>
  auto async_bdev_rbd_get_clusters_info(const std::type_identity_t<Request>& request, CallOptions options = {},
                                        Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::BdevRbdResponse<Request, Response>::Type>(
        "bdev_rbd_get_clusters_info", request, options, std::forward<Token>(token));
  }

  /// Shows one registered Ceph cluster connection as an object, or all of them as an array; fails if there are none.
  /// SPDK 21.07 and later.
  template <class Request = rpc::v1::BdevRbdGetClustersInfoRequest,
            class Response = rpc::v1::BdevRbdGetClustersInfoResponse>
  auto async_bdev_rbd_get_clusters_info() {
    return static_cast<Self&>(*this).template async_typed<typename client::BdevRbdResponse<Request, Response>::Type>(
        "bdev_rbd_get_clusters_info", client::EmptyRequest<Request>(), CallOptions(), boost::asio::use_awaitable);
  }

  /// Connects to a Ceph cluster under a name, so that several RBD bdevs can share the connection, and answers with the
  /// name.
  /// SPDK 21.07 and later.
  template <class Request = rpc::v1::BdevRbdRegisterClusterRequest,
            class Response = rpc::v1::BdevRbdRegisterClusterResponse, class Token = boost::asio::use_awaitable_t<>>
  auto async_bdev_rbd_register_cluster(const std::type_identity_t<Request>& request, CallOptions options = {},
                                       Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::BdevRbdResponse<Request, Response>::Type>(
        "bdev_rbd_register_cluster", request, options, std::forward<Token>(token));
  }

  /// Grows an RBD bdev together with its image in Ceph; shrinking is refused.
  /// SPDK 20.01 and later.
  template <class Request = rpc::v1::BdevRbdResizeRequest, class Response = rpc::v1::Done,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_bdev_rbd_resize(const std::type_identity_t<Request>& request, CallOptions options = {},
                             Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::BdevRbdResponse<Request, Response>::Type>(
        "bdev_rbd_resize", request, options, std::forward<Token>(token));
  }

  /// Closes a registered Ceph cluster connection; fails while an RBD bdev still uses it.
  /// SPDK 21.07 and later.
  template <class Request = rpc::v1::BdevRbdUnregisterClusterRequest, class Response = rpc::v1::Done,
            class Token = boost::asio::use_awaitable_t<>>
  auto async_bdev_rbd_unregister_cluster(const std::type_identity_t<Request>& request, CallOptions options = {},
                                         Token&& token = {}) {
    return static_cast<Self&>(*this).template async_typed<typename client::BdevRbdResponse<Request, Response>::Type>(
        "bdev_rbd_unregister_cluster", request, options, std::forward<Token>(token));
  }
};

}  // namespace spdkctl
