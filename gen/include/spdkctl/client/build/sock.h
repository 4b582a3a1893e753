// Made from proto/spdkctl/rpc/v1 by tools/gen_calls.cc. Do not edit: change the schema, run `make generate`.
#pragma once

#include <cstdint>
#include <string>
#include <utility>

#include "spdkctl/rpc/v1/sock.pb.h"

// What is required stands in the constructor, except lists; the rest in functions that chain.
namespace spdkctl::build {

/// Builds a SockImplGetOptionsRequest.
class SockImplGetOptions {
 public:
  explicit SockImplGetOptions(std::string impl_name) { message_.set_impl_name(std::move(impl_name)); }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::SockImplGetOptionsRequest&() const { return message_; }

 private:
  rpc::v1::SockImplGetOptionsRequest message_;
};

/// Builds a SockImplSetOptionsRequest.
class SockImplSetOptions {
 public:
  explicit SockImplSetOptions(std::string impl_name) { message_.set_impl_name(std::move(impl_name)); }
  /// Receive buffer size in bytes, at least 4096; initially 2097152 (4096 for ssl).
  SockImplSetOptions& recv_buf_size(std::uint32_t value) {
    message_.set_recv_buf_size(value);
    return *this;
  }
  /// Send buffer size in bytes, at least 4096; initially 2097152 (4096 for ssl).
  SockImplSetOptions& send_buf_size(std::uint32_t value) {
    message_.set_send_buf_size(value);
    return *this;
  }
  /// True buffers received data in a pipe; initially true.
  SockImplSetOptions& enable_recv_pipe(bool value) {
    message_.set_enable_recv_pipe(value);
    return *this;
  }
  /// True sends TCP acknowledgements without delay; initially false.
  SockImplSetOptions& enable_quickack(bool value) {
    message_.set_enable_quickack(value);
    return *this;
  }
  /// Grouping of sockets: 0 none (initial), 1 by NAPI ID, 2 by CPU, 3 by mark; boolean before 21.04.
  SockImplSetOptions& enable_placement_id(std::uint32_t value) {
    message_.set_enable_placement_id(value);
    return *this;
  }
  /// True sends without copying on accepted connections; initially true for posix and ssl, false for uring.
  SockImplSetOptions& enable_zerocopy_send_server(bool value) {
    message_.set_enable_zerocopy_send_server(value);
    return *this;
  }
  /// True sends without copying on outgoing connections; initially false.
  SockImplSetOptions& enable_zerocopy_send_client(bool value) {
    message_.set_enable_zerocopy_send_client(value);
    return *this;
  }
  /// Sends smaller than this may be copied, in bytes; initially 0.
  SockImplSetOptions& zerocopy_threshold(std::uint32_t value) {
    message_.set_zerocopy_threshold(value);
    return *this;
  }
  /// TLS version, 13 for TLS 1.3, 0 for negotiated; initially 0. For ssl only.
  SockImplSetOptions& tls_version(std::uint32_t value) {
    message_.set_tls_version(value);
    return *this;
  }
  /// True lets the kernel do TLS; initially false. For ssl only.
  SockImplSetOptions& enable_ktls(bool value) {
    message_.set_enable_ktls(value);
    return *this;
  }
  /// Default TLS pre-shared key in hex, for ssl (releases 22.09 and 23.01).
  SockImplSetOptions& psk_key(std::string value) {
    message_.set_psk_key(std::move(value));
    return *this;
  }
  /// Default TLS pre-shared key identity, for ssl (releases 22.09 and 23.01).
  SockImplSetOptions& psk_identity(std::string value) {
    message_.set_psk_identity(std::move(value));
    return *this;
  }
  /// True sends without copying; split into server and client settings in newer releases.
  SockImplSetOptions& enable_zerocopy_send(bool value) {
    message_.set_enable_zerocopy_send(value);
    return *this;
  }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::SockImplSetOptionsRequest&() const { return message_; }

 private:
  rpc::v1::SockImplSetOptionsRequest message_;
};

/// Builds a SockSetDefaultImplRequest.
class SockSetDefaultImpl {
 public:
  explicit SockSetDefaultImpl(std::string impl_name) { message_.set_impl_name(std::move(impl_name)); }
  // NOLINTNEXTLINE(google-explicit-constructor): a builder stands for its message.
  operator const rpc::v1::SockSetDefaultImplRequest&() const { return message_; }

 private:
  rpc::v1::SockSetDefaultImplRequest message_;
};

}  // namespace spdkctl::build
