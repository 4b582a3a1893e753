#include "storage/users.h"

#include <algorithm>

#include "client/bdev_name.h"

namespace spdkctl::storage {
namespace {

constexpr Release kOldest(17, 7);

}  // namespace

std::string NameForPeople(const View& view, const std::string& bdev) {
  const auto found = view.FindBdev(bdev);
  const bool volume = found && *found != nullptr && (*found)->driver_specific().has_lvol();
  return volume ? client::GivenName(**found) : bdev;
}

void BdevUsers::AskAll(View& view) {
  view.AskBdevs();
  for (const client::Read& question : client::BdevUsers::Questions(view.release())) view.Ask(question);
}

void BdevUsers::Ask(View& view, const std::string& bdev) {
  if (view.release() == kOldest) {
    view.AskBdevs();
    const auto told = view.FindBdev(bdev);
    if (!told || *told == nullptr || !(*told)->bdev_opened_for_write()) return;
  }
  AskAll(view);
}

bool BdevUsers::WasAsked(const View& view) {
  const client::Reads questions = client::BdevUsers::Questions(view.release());
  return std::all_of(questions.begin(), questions.end(),
                     [&](const client::Read& question) { return view.WasAsked(question); });
}

Result<BdevUsers> BdevUsers::Complete(const View& view) {
  client::BdevUsers found = client::BdevUsers::In(view);
  if (!found.complete()) return found.complete().error();
  return BdevUsers(std::move(found));
}

Result<std::shared_ptr<const BdevUsers>> BdevUsers::In(const View& view) {
  if (view.users_ != nullptr) return view.users_;
  const bool unasked = view.release() == kOldest && !WasAsked(view);
  auto read = unasked ? Result<BdevUsers>(BdevUsers()) : Complete(view);
  if (!read) return read.error();
  view.users_ = std::make_shared<const BdevUsers>(std::move(*read));
  return view.users_;
}

Result<BdevUsers> BdevUsers::Read(Caller& caller, const CallOptions& options) {
  // What the target offers has to be known before anything can be left out.
  const auto info = caller.info();
  if (!info) return info.error();
  View view(*info);
  AskAll(view);
  if (auto read = view.Read(caller, options); !read) return read.error();
  return Complete(view);
}

std::vector<BdevUser> BdevUsers::UsersOf(const rpc::v1::Bdev& bdev) const {
  std::vector<BdevUser> users = found_.UsersOf(bdev);
  if (users.empty() && (bdev.claimed() || bdev.bdev_opened_for_write()))
    users.push_back({BdevUser::Kind::kClaim, "", 0,
                     bdev.claim_type().empty() ? "something that claims it" : "a claim of " + bdev.claim_type()});
  return users;
}

std::vector<std::string> BdevUsers::Of(const rpc::v1::Bdev& bdev) const { return client::WordsOf(UsersOf(bdev)); }

}  // namespace spdkctl::storage
