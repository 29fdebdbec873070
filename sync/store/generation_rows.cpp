#include "sync/store/generation_rows.hpp"

#include <utility>

#include "sync/base/build_time.hpp"
#include "sync/base/format.hpp"
#include "sync/store/shown_item.hpp"

namespace sunhall {

namespace {

bool has_the_same(RoleDigests const& digests, std::string const& name, std::string const& digest) {
    auto const found = digests.find(name);
    return found != digests.end() && found->second == digest;
}

Result<void> remove_roles(Database& database, Proof const& proof, RoleDigests const& there) {
    TRY(database.execute("DELETE FROM role WHERE kind <> 'delegated'"));
    auto remove = TRY(database.prepare("DELETE FROM role WHERE kind = 'delegated' AND name = ?"));
    for (auto const& [name, digest] : there) {
        if (!has_the_same(proof.roles, name, digest)) {
            remove.reset();
            TRY(remove.bind(name).run());
        }
    }
    return {};
}

}  // namespace

GenerationRows::GenerationRows(Database& database, Statements inserts)
    : database_{&database}, inserts_{std::move(inserts)} {}

Result<GenerationRows> GenerationRows::of(Database& database) {
    auto item = TRY(database.prepare(R"sql(
        INSERT INTO item
            (position, path, kind, id, department, grouped, letter, marks, ordering, sort_key,
             confirmed, bytes)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    )sql"));
    auto title = TRY(database.prepare("INSERT INTO title (position, spelling) VALUES (?, ?)"));
    auto words = TRY(
        database.prepare("INSERT INTO words (rowid, title, keywords, body) VALUES (?, ?, ?, ?)"));
    auto media = TRY(database.prepare("INSERT INTO media (path, bytes) VALUES (?, ?)"));
    return GenerationRows{database,
                          {std::move(item), std::move(title), std::move(words), std::move(media)}};
}

Result<void> GenerationRows::set_facts(Instant confirmed) {
    auto set = TRY(database_->prepare("INSERT OR REPLACE INTO fact (name, value) VALUES (?, ?)"));
    TRY(set.bind("confirmed").bind(confirmed.time_since_epoch().count()).run());
    set.reset();
    return set.bind("built").bind(build_time().time_since_epoch().count()).run();
}

Result<void> GenerationRows::set_proof(Proof const& proof, RoleDigests const& there) {
    TRY(remove_roles(*database_, proof, there));
    auto insert = TRY(database_->prepare("INSERT INTO role (kind, name, bytes) VALUES (?, ?, ?)"));
    auto const write = [&insert](std::string_view kind, std::string_view name,
                                 std::string_view bytes) {
        insert.reset();
        return insert.bind(kind).bind(name).bind_bytes(bytes).run();
    };
    for (std::size_t i = 0; i < proof.roots.size(); ++i) {
        // Padded, so that the order of names is the order of versions.
        TRY(write("root", format("{:08}", i), proof.roots[i]));
    }
    TRY(write("top", "timestamp", proof.timestamp));
    TRY(write("top", "snapshot", proof.snapshot));
    TRY(write("top", "targets", proof.targets));
    for (auto const& [name, digest] : proof.roles) {
        if (!has_the_same(there, name, digest)) {
            auto const bytes = TRY(proven_role_bytes(proof, name));
            TRY(write("delegated", name, bytes));
        }
    }
    return {};
}

Result<void> GenerationRows::add(std::int64_t position, ItemRow const& row) {
    inserts_.item.reset();
    inserts_.item.bind(position)
        .bind(row.path)
        .bind(row.kind)
        .bind(row.id)
        .bind(row.department)
        .bind(row.group)
        .bind(std::string_view{&row.letter, 1})
        .bind(row.marks)
        .bind(row.order)
        .bind(row.sort_key)
        .bind(row.confirmed)
        .bind_bytes(row.bytes);
    TRY(during(row.path, inserts_.item.run()));
    inserts_.title.reset();
    inserts_.title.bind(position).bind(row.spelling);
    TRY(during(row.path, inserts_.title.run()));
    inserts_.words.reset();
    inserts_.words.bind(position).bind(row.title).bind(row.keywords).bind(row.body);
    return during(row.path, inserts_.words.run());
}

Result<std::int64_t> GenerationRows::position_of(std::string const& path) {
    auto query = TRY(database_->prepare("SELECT position FROM item WHERE path = ?"));
    if (!TRY(query.bind(path).step())) {
        return fail(Failure::Missing, path + ": not in this generation");
    }
    return query.integer(0);
}

Result<void> GenerationRows::remove(std::int64_t position, ItemRow const& row) {
    // The index keeps no texts, so it has to be told which words it has.
    auto words = TRY(database_->prepare(
        "INSERT INTO words (words, rowid, title, keywords, body) VALUES ('delete', ?, ?, ?, ?)"));
    words.bind(position).bind(row.title).bind(row.keywords).bind(row.body);
    TRY(during(row.path, words.run()));
    for (auto const* const table : {"title", "item"}) {
        auto gone = TRY(database_->prepare(format("DELETE FROM {} WHERE position = ?", table)));
        TRY(during(row.path, gone.bind(position).run()));
    }
    return {};
}

Result<void> GenerationRows::add_media(Verified<ItemBytes> const& picture) {
    TRY(approved(*picture));
    inserts_.media.reset();
    inserts_.media.bind(picture->target.path).bind_bytes(picture->bytes);
    return during(picture->target.path, inserts_.media.run());
}

Result<void> GenerationRows::remove_media(std::string const& path) {
    auto row = TRY(database_->prepare("DELETE FROM media WHERE path = ?"));
    return row.bind(path).run();
}

}  // namespace sunhall
