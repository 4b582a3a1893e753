#pragma once

#include <list>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include <boost/json.hpp>

#include "base/os.h"
#include "jsonrpc/framer.h"
#include "sim/engine/sockets.h"
#include "spdkctl/base/address.h"
#include "spdkctl/base/result.h"
#include "spdkctl/schema/method.h"

namespace spdkctl::sim {

// A recording has a line of JSON for each exchange: {"request" or "raw", "response"}. The first line says of what it
// is: {"scenario", "release", "app", "args"}. No answer is null; {"closed": true} that the target closed the
// connection; {"unterminated": text} that an answer began and never ended.

/// What the first line says.
struct RecordingHeader {
  std::string scenario;
  std::string release;
  std::string app;
};

/// Stands between clients of its user and a target, and writes down what they say, into a new file of its owner's only.
/// Secrets are written as "***", in requests, answers and batches, and by their names also where the schema does not
/// have the method; what is no JSON and may hold one is not written.
class Recorder {
 public:
  Recorder(Address target, const std::string& file, const RecordingHeader& header);

  Result<void> Listen(const Address& address);
  /// Passes on until the descriptor becomes readable.
  Result<void> Run(int stop);

 private:
  struct Exchange {
    boost::json::object line;
    std::string id;                                ///< As JSON; empty if the request has none, and for batches.
    std::map<std::string, const Method*> methods;  ///< What was asked, by id.
    bool answered = false;
  };
  struct Pair {
    UniqueFd client;
    UniqueFd target;
    jsonrpc::Framer requests;
    jsonrpc::Framer answers;
    std::list<Exchange> exchanges;
    bool ended = false;
  };

  void Accept();
  void Put(const boost::json::object& line);
  void PassRequests(Pair& pair);
  void PassAnswers(Pair& pair);
  void TakeAnswer(Pair& pair, const jsonrpc::Frame& frame);
  static Exchange Note(const jsonrpc::Frame& frame);
  /// Writes the exchanges up to the first that has no answer yet; at the end of a connection, all.
  void Write(Pair& pair, bool all);

  Address target_;
  UniqueFd file_;
  std::optional<Error> failed_;  ///< Why it cannot be written.
  std::string path_;
  ListeningSocket listener_;
  std::list<Pair> pairs_;
};

/// Serves a recording: a request is answered with what was recorded for the same method and parameters, the first
/// time with the first such answer, then with the next; the last one is given again.
class Player {
 public:
  static Result<Player> Read(const std::string& file);

  Result<void> Listen(const Address& address);
  /// Serves until the descriptor becomes readable.
  void Run(int stop);

  [[nodiscard]] const RecordingHeader& header() const { return header_; }
  [[nodiscard]] std::size_t size() const { return size_; }

 private:
  struct Client {
    UniqueFd socket;
    jsonrpc::Framer requests;
    bool ended = false;
  };
  void Serve(Client& client);
  void Answer(Client& client, std::string_view text);
  /// The recorded answer to a request; null if there is none.
  const boost::json::value* Find(const std::string& key);

  struct Answers {
    std::vector<boost::json::value> in_order;
    std::size_t next = 0;
  };
  RecordingHeader header_;
  std::size_t size_ = 0;
  std::map<std::string, Answers> answers_;  ///< By method and parameters, or by the raw text.
  ListeningSocket listener_;
  std::list<Client> clients_;
};

}  // namespace spdkctl::sim
