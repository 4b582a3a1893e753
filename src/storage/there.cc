#include <fmt/format.h>

#include "spdkctl/schema/codec.h"
#include "spdkctl/storage/storage.h"
#include "storage/kind.h"

namespace spdkctl::storage {
namespace {

/// The type whose objects that method makes; null if there is none.
const SpecType* TypeMadeBy(const Method& method) {
  for (const SpecType& type : SpecTypes()) {
    if (type.create == &method) return &type;
  }
  return nullptr;
}

/// What a call makes, as a wish.
Result<v1::Wish> WishOf(const Call& call, Release release) {
  const Method* const method = Schema::Get().Find(call.method, release);
  const SpecType* const type = method == nullptr ? nullptr : TypeMadeBy(*method);
  if (type == nullptr)
    return MakeError(Code::kUnsupported, fmt::format("nobody can tell whether what {} makes is there", call.method));
  const auto request = method->NewRequest();
  if (auto read = ParseParamsAs(*method, call.params, release, *request); !read) return read.error();
  v1::Wish wish;
  google::protobuf::Message& spec =
      *wish.GetReflection()->MutableMessage(&wish, v1::Wish::descriptor()->FindFieldByName(type->name));
  KindOf(spec).FillFromRequest(*request, spec);
  return wish;
}

}  // namespace

Result<void> AcceptIfThere(Caller& caller, const Call& call, const Error& refusal) {
  // Without an answer nobody knows what became of it.
  if (refusal.rpc_code == 0) return refusal;
  const auto info = caller.info();
  const auto wish = info ? WishOf(call, (*info)->schema_release) : Result<v1::Wish>(info.error());
  if (!wish) return refusal;
  PlanOptions options;
  options.must_be_there = true;
  const auto there = MakePlan(caller, {*wish}, options);
  if (there) return {};
  return there.error().code == Code::kDiffers ? there.error() : refusal;
}

}  // namespace spdkctl::storage
