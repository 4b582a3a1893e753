#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "spdkctl/rpc/v1/bdev_nvme.pb.h"
#include "storage/kind.h"

namespace spdkctl::storage {

/// How the target shows bdevs of controllers.
inline constexpr std::string_view kNvmeProduct = "NVMe disk";
/// Whether a bdev is one of a controller's: they are called by it, an 'n' and their NSID.
bool IsOfController(const rpc::v1::Bdev& bdev, const std::string& controller);
/// The controllers that the target lists. None if the release has no call for it: up to 18.07.
Result<const rpc::v1::BdevNvmeGetControllersResponse*> NvmeControllersIn(const View& view);
void AskNvmeControllers(View& view);
/// The paths of a controller, those that stand by for others included.
std::vector<rpc::v1::NvmeTransportId> PathsOf(const rpc::v1::BdevNvmeController& controller);

/// A controller is attached by a call for each of its paths.
class NvmeControllerKind : public Kind {
 public:
  using Kind::Kind;

  void Complete(const View& view, google::protobuf::Message& wish) const override;
  [[nodiscard]] std::vector<v1::Wish> Needs(const View& view, const google::protobuf::Message& wish) const override;
  [[nodiscard]] Result<void> Check(const google::protobuf::Message& wish) const override;
  [[nodiscard]] std::vector<Thing> Makes(const google::protobuf::Message& wish) const override;
  [[nodiscard]] std::vector<Thing> Uses(const google::protobuf::Message& wish) const override;
  void Ask(View& view, const google::protobuf::Message& wish) const override;
  [[nodiscard]] Result<std::optional<Found>> Look(const View& view,
                                                  const google::protobuf::Message& wish) const override;
  void CompareMore(const View& view, const Found& found, const google::protobuf::Message& wish,
                   v1::Step& step) const override;
  [[nodiscard]] Result<std::vector<PlannedCall>> Create(const View& view,
                                                        const google::protobuf::Message& wish) const override;
  [[nodiscard]] Result<std::vector<PlannedCall>> Change(const View& view, const Found& found,
                                                        const google::protobuf::Message& wish) const override;
  /// With paths in the wish, only those are taken away.
  [[nodiscard]] Result<std::vector<PlannedCall>> Remove(const View& view,
                                                        const google::protobuf::Message& wish) const override;
  /// Those paths of the wish that are there.
  [[nodiscard]] Result<std::vector<PlannedCall>> TakeBack(const View& view,
                                                          const google::protobuf::Message& wish) const override;
  /// Who uses its bdevs, if its last path goes.
  void AskUsers(View& view, const google::protobuf::Message& wish) const override;
  [[nodiscard]] Result<std::vector<std::string>> Users(const View& view, const google::protobuf::Message& wish,
                                                       const Found& found) const override;
};

}  // namespace spdkctl::storage
