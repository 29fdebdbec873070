// Filling a TitleIndex from the tables of a generation.
#include <utility>
#include <variant>

#include "sync/store/generation_schema.hpp"
#include "sync/store/sqlite.hpp"
#include "sync/store/title_index.hpp"

namespace sunhall {

namespace {

/// What nobody looks for: the hall we stand in.
bool is_found(Kind kind) { return kind != Kind::Hall; }

Result<void> add_all(Database& database, Kind kind, TitleIndex& index) {
    auto query = TRY(database.prepare(R"sql(
        SELECT department, id, spelling
        FROM item INDEXED BY item_by_kind JOIN title USING (position)
        WHERE kind = ? ORDER BY ordering, sort_key, path
    )sql"));
    query.bind(name_of(kind));
    while (TRY(query.step())) {
        index.add(kind, query.text(0), query.text(1), query.text(2));
    }
    return {};
}

}  // namespace

Result<TitleIndex> TitleIndex::load(std::filesystem::path const& generation, Synonyms synonyms) {
    auto database = TRY(Database::open_immutable(generation));
    TitleIndex index;
    index.set_synonyms(std::move(synonyms));
    for (std::size_t i = 0; i < std::variant_size_v<Item::Body>; ++i) {
        if (auto const kind = static_cast<Kind>(i); is_found(kind)) {
            TRY(add_all(database, kind, index));
        }
    }
    return index;
}

}  // namespace sunhall
