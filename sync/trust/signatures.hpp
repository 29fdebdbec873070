// A signed document: `{"signed": …, "signatures": […]}`, how it is read, checked and written.
//
// Signatures are over the canonical JSON of `signed`, so a document may be stored and sent in any
// spelling. Checking follows TUF 1.0.34 (a threshold of different keys) and adds two rules:
//
//   1. The same public key under two key ids counts once, always.
//   2. A role with an Approval needs one valid first and one valid second review, by different
//      people (staff ids) with different keys. In such a role each key id must be the hash of its
//      key. Elsewhere TUF 1.0.34 leaves the form of key ids to the repository, and well-known ones
//      have others, so a foreign id is tolerated there: rule 1 makes it harmless.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "sync/base/result.hpp"
#include "sync/formats/json.hpp"
#include "sync/trust/keys.hpp"

namespace sunhall {

struct Signature {
    std::string key_id;
    std::string hex;
};

/// A document taken apart, not yet checked.
struct Envelope {
    Json body;  ///< The `signed` part.
    std::vector<Signature> signatures;
    std::size_t bytes = 0;  ///< Of the document; ours are written without blanks.
};

/// Malformed also where one key id signs twice.
Result<Envelope> read_envelope(std::string_view bytes);

/// The bytes of a file, newline at the end. `beside`: further fields, which nobody signs.
[[nodiscard]] std::string write_envelope(Json const& body, std::vector<Signature> const& signatures,
                                         Json::Object beside = {});

/// One signature over the canonical form of `body`.
[[nodiscard]] Signature sign(Json const& body, SecretKey const& key);

/// Keys as metadata lists them, by key id. They are understood only when a signature needs them: a
/// repository may list kinds of key we do not know.
using KeyList = std::map<std::string, Json, std::less<>>;

struct RoleKeys {
    std::vector<std::string> key_ids;
    std::int64_t threshold = 1;

    [[nodiscard]] bool lists(std::string_view key_id) const {
        return std::ranges::find(key_ids, key_id) != key_ids.end();
    }

    bool operator==(RoleKeys const&) const = default;
};

/// The signed object `x-approval` of a delegation: who may give the first and who the second
/// review (初审、复核), staff id by key id.
struct Approval {
    std::map<std::string, std::string, std::less<>> first;
    std::map<std::string, std::string, std::less<>> second;

    bool operator==(Approval const&) const = default;
};

/// Who must have signed a document, in one place for the check.
struct Authority {
    std::string_view role;  ///< Named in messages.
    KeyList const& keys;
    RoleKeys const& who;
    Approval const* approval = nullptr;
};

/// Untrusted where the signatures do not reach the threshold or the approval is not complete; the
/// message says what is needed and what was found.
Result<void> verify_signatures(Envelope const& envelope, Authority const& authority);

}  // namespace sunhall
