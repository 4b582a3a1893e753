#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "client/facts.h"
#include "client/sorts.h"
#include "spdkctl/base/host_view.h"
#include "spdkctl/client/diagnosis.h"
#include "spdkctl/rpc/v1/bdev.pb.h"

namespace spdkctl::client {

/// kInvalidArgument if a text is one that no release takes, and many refuse without a word: a serial or model number
/// that is too long, or not printable.
Result<void> CheckTexts(const google::protobuf::Message& request);

}  // namespace spdkctl::client

namespace spdkctl::client::causes {

// A rule looks at what a target and its host told after a refusal, and says what is the matter if that is evidence.
// What could not be read is never taken for absent: a rule that misses something says nothing.

/// A call that was refused, and what is known of why.
struct Refused {
  const Method& method;
  const google::protobuf::Message& request;
  const Error& error;
  int number;  ///< The errno that the answer tells by its code or its words; 0: none.
  const Facts& facts;
  const HostView* host;  ///< Null: nothing can be told of it.

  /// The request as the message that it is; null if it is another.
  template <class Request>
  [[nodiscard]] const Request* As() const {
    return google::protobuf::DynamicCastToGenerated<Request>(&request);
  }
  /// An answer; null if the target lacks the method, or did not tell.
  template <class Response>
  [[nodiscard]] const Response* Told(const Read& read) const {
    return facts.Get<Response>(read);
  }
};

using Found = std::optional<Cause>;

struct Rule {
  Reads reads;
  Found (*cause)(const Refused& refused);
};

/// By the newest name of the method.
using Rules = std::multimap<std::string_view, Rule>;

// What is the matter, by kinds: docs/errors.md has an example of each.
Found Absent(std::string words);                ///< Something that is meant is not there.
Found Exists(std::string words);                ///< It is there already.
Found Claimed(std::string words);               ///< Something has it for itself.
Found InUse(std::string words);                 ///< Something needs it.
Found Taken(std::string words);                 ///< A number, an address or a place is another's.
Found Full(std::string words);                  ///< A limit, or no room.
Found WrongValue(std::string words);            ///< A value is wrong in itself.
Found WrongSort(std::string words);             ///< It is there, and something else than is meant.
Found Forbidden(std::string words);             ///< The rights of a file, or a list, do not allow it.
Found NotBuilt(std::string words);              ///< Not in this build, this application or on this host.
Found Unreachable(std::string words);           ///< Nobody answers at an address.
Found OutOfMemory(std::string words);           ///< Memory, with numbers.
Found Differs(std::string words);               ///< It is there, and otherwise than asked for.
Found OfRelease(Code code, std::string words);  ///< A fault of the release, and what helps.
/// The kinds' names.
const std::vector<std::string_view>& Kinds();

// What is the same for several components.

const rpc::v1::BdevGetBdevsResponse* Bdevs(const Refused& c);
/// By its name, an alias or its UUID; null if it is not there, or nobody can tell.
const rpc::v1::Bdev* FindBdev(const Refused& c, const std::string& name);
/// As people call it: a volume by its store and its name.
std::string NameOfBdev(const Refused& c, const std::string& name);
/// That something has the bdev for itself.
Found BdevClaimed(const Refused& c, const std::string& name);
/// That a bdev has the name already.
Found BdevNameTaken(const Refused& c, const std::string& name);
/// The text of a string field that many requests have.
std::string StringField(const google::protobuf::Message& request, const char* name);
/// With what was asked to tell who uses a bdev.
Reads WithUsers(Reads reads = {});
/// A text that somebody gave, as it is shown: no more than its beginning where it is long.
std::string Shortened(const std::string& text);
/// "portal group 1", "key 'k'".
std::string InWords(const Named& thing);
/// "there is no key 'k'; did you mean 'k1'?"; nothing if that is not known.
Found NotThere(const Refused& c, const Named& thing);
/// Whether the cores of a mask or list ("0x3", "[0,1]") are the target's; nothing if they are, or nobody can tell.
Found CoresOutside(const Refused& c, const std::string& mask);
/// "file /x on the target's host"'s trouble when it is to be opened, for writing too.
Found FileTrouble(const Refused& c, const std::string& path);
/// That the target's user may not pass through a folder on the way to a file.
Found WayForbidden(const Refused& c, const std::string& path);
/// Whether a refusal of that errno may mean that something is there already; others say that something else is the
/// matter.
bool MayMeanExists(int number);
/// Whether a text is no IP address.
Found NoAddress(const std::string& text);
/// Whether an address is not of the family that stands beside it.
Found FamilyDiffers(const std::string& address, const std::string& family);
/// Whether an IP address is none, or one that the target's host cannot listen on.
Found AddressTrouble(const Refused& c, const std::string& address);
/// What of the target itself listens on an address ("127.0.0.1:4420").
std::vector<std::string> OwnSubsystemsOn(const Refused& c, const std::string& where);
std::vector<std::string> OwnPortalGroupsOn(const Refused& c, const std::string& where);
/// Whether the address is another's: of something of the target's own that it cannot be shared with, or a process's.
Found AddressTaken(const Refused& c, const std::string& where, const std::vector<std::string>& own);

// Each adds the rules of its component.
void AddBdevRules(Rules& rules);
void AddLvolRules(Rules& rules);
void AddRaidRules(Rules& rules);
void AddNvmeRules(Rules& rules);
void AddNvmfRules(Rules& rules);
void AddIscsiRules(Rules& rules);
void AddVhostRules(Rules& rules);
void AddKeyRules(Rules& rules);
void AddKernelDiskRules(Rules& rules);
void AddFrameworkRules(Rules& rules);

// Rules of all methods, by what the schema says of their parameters.

/// A number or a text that no release takes.
Found ValueOutOfBounds(const Refused& c);
/// Something that a parameter names is absent.
Found NamedThingAbsent(const Refused& c);
/// What the call would make is there already.
Found MadeThingExists(const Refused& c);
/// A bdev that the call would take is claimed.
Found NamedBdevClaimed(const Refused& c);
/// What the call would delete is used, or is another kind of bdev.
Found DeletionRefused(const Refused& c);
/// A key that a parameter names cannot be used.
Found KeyUnfit(const Refused& c);
/// There was no memory.
Found NoMemory(const Refused& c);
/// What has to be read for them.
Reads ReadsOfAnyMethod(const Method& method, const google::protobuf::Message& request, int number);

}  // namespace spdkctl::client::causes
