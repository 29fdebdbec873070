#include "sync/store/generation_lists.hpp"

#include "sync/base/format.hpp"

namespace sunhall {

namespace {

constexpr std::string_view listed_columns = "path, id, department, grouped, letter, marks";

/// Of a query of those columns.
Result<void> read_rows(Statement& query, std::function<Listing(ListedItem)> const& take) {
    auto listing = Listing::GoesOn;
    while (listing == Listing::GoesOn && TRY(query.step())) {
        auto const letter = query.text(4);
        listing = take({.path = query.text(0),
                        .id = query.text(1),
                        .department = query.text(2),
                        .group = query.text(3),
                        .letter = letter.empty() ? '#' : letter.front(),
                        .marks = query.text(5)});
    }
    return {};
}

}  // namespace

Result<void> list_items(Database& database, ItemFilter const& filter,
                        std::function<Listing(ListedItem)> const& take) {
    auto query = TRY(database.prepare(format(
        "SELECT {} FROM item WHERE kind = ?{}{} ORDER BY ordering, sort_key, path", listed_columns,
        filter.department ? " AND department = ?" : "", filter.group ? " AND grouped = ?" : "")));
    query.bind(name_of(filter.kind));
    for (auto const* const wanted : {&filter.department, &filter.group}) {
        if (*wanted) {
            query.bind(**wanted);
        }
    }
    return read_rows(query, take);
}

Result<void> list_confirmed(Database& database, Kind kind, Days const& days,
                            std::function<Listing(ListedItem)> const& take) {
    // The first condition is the index's own.
    auto query = TRY(database.prepare(format(
        "SELECT {} FROM item WHERE confirmed <> '' AND kind = ? AND confirmed BETWEEN ? AND ? "
        "ORDER BY confirmed DESC, ordering, sort_key, path",
        listed_columns)));
    query.bind(name_of(kind)).bind(date_text(days.first)).bind(date_text(days.last));
    return read_rows(query, take);
}

}  // namespace sunhall
