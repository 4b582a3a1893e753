#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <boost/json.hpp>

namespace spdkctl {

/// The member at a path such as "listen_address.traddr"; the objects on the way and the member are made if need be.
boost::json::value& MemberAt(boost::json::object& object, const std::string& path);

/// What a JSON text is, for errors ("a list"): the value itself may be a secret.
std::string_view KindOfJson(std::string_view json);

boost::json::array ToJsonArray(const std::vector<std::string>& words);

}  // namespace spdkctl
