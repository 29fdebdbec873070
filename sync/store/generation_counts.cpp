#include "sync/store/generation_counts.hpp"

#include "sync/base/format.hpp"

namespace sunhall {

namespace {

Result<std::int64_t> number(Database& database, std::string_view sql, Kind kind) {
    auto query = TRY(database.prepare(sql));
    TRY(query.bind(name_of(kind)).step());
    return query.integer(0);
}

Result<std::int64_t> count_items(Database& database, Kind kind, std::int64_t counted_singly) {
    auto const some = TRY(number(
        database,
        format("SELECT count(*) FROM (SELECT 1 FROM item WHERE kind = ? LIMIT {})", counted_singly),
        kind));
    if (some < counted_singly) {
        return some;
    }
    return number(database,
                  "SELECT (SELECT count(*) FROM item) - (SELECT count(*) FROM item WHERE kind < ?1)"
                  " - (SELECT count(*) FROM item WHERE kind > ?1)",
                  kind);
}

}  // namespace

Result<KindCount> count_kind(Database& database, Kind kind, std::int64_t counted_singly) {
    KindCount count;
    count.items = TRY(count_items(database, kind, counted_singly));
    // From one department to the next by the index, without what lies between them.
    auto query = TRY(database.prepare(R"sql(
        WITH RECURSIVE section (name) AS (
            SELECT (SELECT min(department) FROM item WHERE kind = ?1)
            UNION ALL
            SELECT (SELECT min(department) FROM item WHERE kind = ?1 AND department > name)
            FROM section WHERE name IS NOT NULL)
        SELECT name FROM section WHERE name IS NOT NULL
    )sql"));
    query.bind(name_of(kind));
    while (TRY(query.step())) {
        count.departments.push_back(query.text(0));
    }
    return count;
}

Result<DepartmentCounts> count_departments(Database& database, Kind kind, std::string const& mark) {
    auto query = TRY(database.prepare(
        format("SELECT department, count(*) FROM item WHERE kind = ?{} GROUP BY department",
               mark.empty() ? "" : " AND instr(' ' || marks || ' ', ' ' || ? || ' ') > 0")));
    query.bind(name_of(kind));
    if (!mark.empty()) {
        query.bind(mark);
    }
    DepartmentCounts counts;
    while (TRY(query.step())) {
        counts.emplace(query.text(0), query.integer(1));
    }
    return counts;
}

}  // namespace sunhall
