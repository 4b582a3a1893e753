#pragma once

#include <algorithm>
#include <cassert>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <new>
#include <string_view>
#include <utility>

namespace spdkctl::jsonrpc {

/// Bytes that grow at their end. A std::string that grows has its text twice for a moment; with realloc the kernel
/// moves the pages of a large one.
class Bytes {
 public:
  Bytes() = default;
  Bytes(Bytes&& other) noexcept
      : data_(std::exchange(other.data_, nullptr)),
        size_(std::exchange(other.size_, 0)),
        capacity_(std::exchange(other.capacity_, 0)) {}
  Bytes(const Bytes& other) { Append(other.view()); }
  Bytes& operator=(Bytes other) noexcept {
    std::swap(data_, other.data_);
    std::swap(size_, other.size_);
    std::swap(capacity_, other.capacity_);
    return *this;
  }
  ~Bytes() { std::free(data_); }

  [[nodiscard]] std::size_t size() const { return size_; }
  [[nodiscard]] std::string_view view() const { return {data_, size_}; }

  void Reserve(std::size_t size) {
    if (size <= capacity_) return;
    if (size > PTRDIFF_MAX) throw std::bad_alloc();
    void* const grown = std::realloc(data_, size);
    if (grown == nullptr) throw std::bad_alloc();
    data_ = static_cast<char*>(grown);
    capacity_ = size;
  }
  void Append(std::string_view bytes) {
    if (bytes.empty()) return;
    MakeRoom(bytes.size());
    assert(data_ != nullptr);
    std::memcpy(data_ + size_, bytes.data(), bytes.size());
    size_ += bytes.size();
  }
  void AppendZeros(std::size_t count) {
    MakeRoom(count);
    std::memset(data_ + size_, 0, count);
    size_ += count;
  }
  void EraseFront(std::size_t count) {
    size_ -= count;
    if (count > 0 && size_ > 0) std::memmove(data_, data_ + count, size_);
  }
  void CutTo(std::size_t size) { size_ = size; }

 private:
  void MakeRoom(std::size_t count) {
    if (capacity_ - size_ < count) Reserve(std::max(2 * capacity_, size_ + count));
  }

  char* data_ = nullptr;
  std::size_t size_ = 0;
  std::size_t capacity_ = 0;
};

}  // namespace spdkctl::jsonrpc
