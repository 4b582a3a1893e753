#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "hostile_peer.h"
#include "jsonrpc/envelope.h"

namespace spdkctl {

inline std::string Answer(const std::string& id, const std::string& result) {
  return fmt::format(R"({{"jsonrpc":"2.0","id":{},"result":{}}})", id, result);
}

/// Answers every call with true, but that of the method "hang".
inline void Behave(HostilePeer::Client& client) {
  while (const auto request = client.Request()) {
    if (request->find("\"hang\"") == std::string::npos)
      client.Send(Answer(std::to_string(jsonrpc::FindId(*request).value_or(0)), "true"));
  }
}

/// Says that it is a target of 26.05, as far as a client asks before its first call.
inline void Introduce(HostilePeer::Client& client) {
  client.Send(Answer(client.NextId(), R"({"version":"SPDK v26.05","fields":{"major":26,"minor":5,"patch":0}})"));
  client.Send(Answer(client.NextId(), R"(["bdev_get_bdevs","log_get_level","log_set_level","iscsi_get_auth_groups"])"));
}

/// The beginning of an answer to the next call.
inline void BeginAnswer(HostilePeer::Client& client, std::string_view result) {
  client.Send(fmt::format(R"({{"jsonrpc":"2.0","id":{},"result":{})", client.NextId(), result));
}

/// What a peer may do to a client that waits for an answer. None of it is one.
inline const std::vector<std::pair<const char*, HostilePeer::Script>>& HostileScripts() {
  using Client = HostilePeer::Client;
  static const std::vector<std::pair<const char*, HostilePeer::Script>> scripts = {
      {"endless text", [](Client& c) { BeginAnswer(c, "\""), c.SendForEver("x"); }},
      {"endless nesting", [](Client& c) { BeginAnswer(c, ""), c.SendForEver("["); }},
      {"endless numbers", [](Client& c) { BeginAnswer(c, "["), c.SendForEver("0,"); }},
      {"endless garbage without blanks", [](Client& c) { c.SendForEver("garbage"); }},
      {"endless blanks", [](Client& c) { c.SendForEver("\n"); }},
      {"endless answers for nobody", [](Client& c) { c.SendForEver(R"({"id":4711,"result":[]})"); }},
      {"endless answers without id", [](Client& c) { c.SendForEver(R"({"result":[]})"); }},
      {"endless errors without id",
       [](Client& c) { c.SendForEver(R"({"id":null,"error":{"code":-19,"message":"x"}})"); }},
      {"endless text, byte by byte",
       [](Client& c) {
         BeginAnswer(c, "\"");
         while (c.SendByteByByte("xxxx")) {
         }
       }},
      {"endless answers without end", [](Client& c) { c.SendForEver(R"({"id":null,"result":true)"); }},
      {"endless answers to one call, by a wrong kind of id",
       [](Client& c) { c.SendForEver(R"({"id":"1","result":[]})"); }},
      {"a list", [](Client& c) { c.NextId(), c.Send("[1,2]"), c.Wait(); }},
      {"a batch", [](Client& c) { c.Send("[" + Answer(c.NextId(), "[]") + "]"), c.Wait(); }},
      {"an id that is a text", [](Client& c) { c.Send(Answer('"' + c.NextId() + '"', "[]")), c.Wait(); }},
      {"an id that is a fraction", [](Client& c) { c.Send(Answer(c.NextId() + ".0", "[]")), c.Wait(); }},
      {"an id beyond 64 bits", [](Client& c) { c.NextId(), c.Send(Answer("18446744073709551617", "[]")), c.Wait(); }},
      {"a negative id", [](Client& c) { c.Send(Answer("-" + c.NextId(), "[]")), c.Wait(); }},
      {"an id that is a list", [](Client& c) { c.Send(Answer("[" + c.NextId() + "]", "[]")), c.Wait(); }},
      {"two ids", [](Client& c) { c.Send(R"({"id":)" + c.NextId() + R"(,"id":4711,"result":[]})"), c.Wait(); }},
      {"nothing but NULs", [](Client& c) { c.SendForEver(std::string_view("\0", 1)); }},
      {"NULs before an answer", [](Client& c) { c.Send(std::string(3, '\0') + Answer(c.NextId(), "[]")), c.Wait(); }},
      {"what is no UTF-8", [](Client& c) { c.Send(Answer(c.NextId(), "[\"\xff\xfe\"]")), c.Wait(); }},
      {"an error that is no UTF-8",
       [](Client& c) {
         c.Send(R"({"id":)" + c.NextId() + ",\"error\":{\"code\":-1,\"message\":\"\xc3(\"}}"), c.Wait();
       }},
      {"an error with half a character",
       [](Client& c) { c.Send(R"({"id":)" + c.NextId() + R"(,"error":{"code":-1,"message":"\ud800"}})"), c.Wait(); }},
      {"an error of nothing but containers",
       [](Client& c) { c.Send(R"({"id":)" + c.NextId() + R"(,"error":{"code":{"a":[]},"message":[{}]}})"), c.Wait(); }},
      {"an error with an enormous code",
       [](Client& c) { c.Send(R"({"id":)" + c.NextId() + R"(,"error":{"code":-1e999,"message":"x"}})"), c.Wait(); }},
      {"half an answer", [](Client& c) { BeginAnswer(c, "[1,"), c.Wait(); }},
      {"half an answer, byte by byte",
       [](Client& c) { c.SendByteByByte(R"({"id":)" + c.NextId() + R"(,"resu)"), c.Wait(); }},
      {"half an escape", [](Client& c) { BeginAnswer(c, "\"\\"), c.Wait(); }},
      {"silence", [](Client& c) { c.Wait(); }},
      {"a close in the middle", [](Client& c) { BeginAnswer(c, "[1,"); }},
      {"a close at once", [](Client&) {}},
      {"an answer with nothing in it", [](Client& c) { c.Send(R"({"id":)" + c.NextId() + "}"), c.Wait(); }},
      {"an answer with a null error",
       [](Client& c) { c.Send(R"({"id":)" + c.NextId() + R"(,"error":null})"), c.Wait(); }},
  };
  return scripts;
}

}  // namespace spdkctl
