// The rows of a generation, as whoever writes one writes them: facts, signed metadata, items with
// what finds and orders them, and pictures.
//
// Belongs to one thread. The database outlives it.
#pragma once

#include <cstdint>
#include <map>
#include <string>

#include "sync/base/clock.hpp"
#include "sync/base/result.hpp"
#include "sync/store/item_row.hpp"
#include "sync/store/sqlite.hpp"
#include "sync/trust/proof.hpp"
#include "sync/trust/verified.hpp"

namespace sunhall {

/// The SHA-256 of delegated roles' bytes by name, as Proof has them.
using RoleDigests = std::map<std::string, std::string, std::less<>>;

class GenerationRows {
public:
    /// Of a database that has the tables of generation_schema.hpp.
    static Result<GenerationRows> of(Database& database);

    /// `confirmed` is when the server said that this is current; beside it, what wrote these rows.
    Result<void> set_facts(Instant confirmed);

    /// Puts this proof in the place of the one that is there. Roles of which the very same bytes
    /// are in `there` are not written again.
    Result<void> set_proof(Proof const& proof, RoleDigests const& there);

    Result<void> add(std::int64_t position, ItemRow const& row);
    /// The position of an item that is there, by its path; Missing where it is not.
    Result<std::int64_t> position_of(std::string const& path);
    /// What was added at this position, by the same program.
    Result<void> remove(std::int64_t position, ItemRow const& row);

    /// A picture; its pixels are looked at when it is shown. Untrusted where nobody reviewed it.
    Result<void> add_media(Verified<ItemBytes> const& picture);
    Result<void> remove_media(std::string const& path);

private:
    struct Statements {
        Statement item;
        Statement title;
        Statement words;
        Statement media;
    };
    GenerationRows(Database& database, Statements inserts);

    Database* database_;
    Statements inserts_;
};

}  // namespace sunhall
