#include "sync/store/generation_proof.hpp"

#include <string>

#include "sync/base/format.hpp"
#include "sync/store/generation.hpp"
#include "sync/store/generation_schema.hpp"
#include "sync/trust/digest.hpp"

namespace sunhall {

namespace {

Result<std::string> role_bytes(Database& database, std::string_view kind, std::string_view name) {
    auto query = TRY(database.prepare("SELECT bytes FROM role WHERE kind = ? AND name = ?"));
    if (!TRY(query.bind(kind).bind(name).step())) {
        return fail(Failure::Missing, format("no metadata of {}", name));
    }
    return query.bytes(0);
}

/// The first column of the first row.
Result<std::int64_t> only_integer(Database& database, std::string_view sql) {
    auto query = TRY(database.prepare(sql));
    if (!TRY(query.step())) {
        return fail(Failure::Malformed, "an expected value is missing");
    }
    return query.integer(0);
}

}  // namespace

std::string content_digest(Proof const& proof) {
    std::string digests;
    for (auto const& root : proof.roots) {
        digests += sha256_hex(root);
    }
    return sha256_hex(digests + sha256_hex(proof.snapshot));
}

Result<Proof> read_proof(Database& database) {
    Proof proof;
    proof.role_bytes = [&database](std::string const& role) {
        return role_bytes(database, "delegated", role);
    };
    auto roots = TRY(database.prepare("SELECT bytes FROM role WHERE kind = 'root' ORDER BY name"));
    while (TRY(roots.step())) {
        proof.roots.push_back(roots.bytes(0));
    }
    proof.timestamp = TRY(role_bytes(database, "top", "timestamp"));
    proof.snapshot = TRY(role_bytes(database, "top", "snapshot"));
    proof.targets = TRY(role_bytes(database, "top", "targets"));
    return proof;
}

Result<Proof> read_whole_proof(Database& database) {
    auto proof = TRY(read_proof(database));
    auto roles = TRY(database.prepare("SELECT name, bytes FROM role WHERE kind = 'delegated'"));
    while (TRY(roles.step())) {
        proof.roles.emplace(roles.text(0), sha256_hex(roles.bytes(1)));
    }
    return proof;
}

Result<void> check_schema(Database& database) {
    auto const application = TRY(only_integer(database, "PRAGMA application_id"));
    auto const version = TRY(only_integer(database, "PRAGMA user_version"));
    if (application != schema::application || version != schema::version) {
        return fail(Failure::Malformed, "made by another version of this program, or by another");
    }
    return {};
}

}  // namespace sunhall
