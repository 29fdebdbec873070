// The tables of a generation file, shared by the one who writes and the one who reads.
//
// There is no migration: a file of another schema is skipped like a damaged one, and the courier
// builds its successor from the network, or from this terminal's metadata and the old bytes.
#pragma once

#include <cstdint>
#include <string_view>

namespace sunhall::schema {

/// PRAGMA user_version; one more with every change below, and of what generation_rows.cpp makes of
/// an item: a renewal takes words out of the index as this program would put them in, and tells
/// programs apart by the day of their build only.
inline constexpr std::int64_t version = 6;

/// PRAGMA application_id, "Sunh" in ASCII: file(1) and we know a generation by it.
inline constexpr std::int64_t application = 0x53756e68;

/// `fact` has `confirmed`, in milliseconds since 1970, and `built`, the day of the program that
/// wrote the rows. `title` is what the search holds in memory, apart from the items so that reading
/// it reads no more; `words` finds items by what their pages say and keeps no text itself. `role`
/// holds metadata as received: kind "root" by version, "top" by name, "delegated" by name.
inline constexpr std::string_view tables = R"sql(
    CREATE TABLE fact (
        name  TEXT PRIMARY KEY,
        value INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE role (
        kind  TEXT NOT NULL,
        name  TEXT NOT NULL,
        bytes BLOB NOT NULL,
        PRIMARY KEY (kind, name)
    ) STRICT;
    CREATE TABLE item (
        position   INTEGER PRIMARY KEY,
        path       TEXT    NOT NULL,
        kind       TEXT    NOT NULL,
        id         TEXT    NOT NULL,
        department TEXT    NOT NULL,
        grouped    TEXT    NOT NULL,
        letter     TEXT    NOT NULL,
        marks      TEXT    NOT NULL,
        ordering   INTEGER NOT NULL,
        sort_key   TEXT    NOT NULL,
        confirmed  TEXT    NOT NULL,  -- the day, "2026-11-20"; empty: never
        bytes      BLOB    NOT NULL
    ) STRICT;
    CREATE TABLE media (
        path  TEXT PRIMARY KEY,
        bytes BLOB NOT NULL
    ) STRICT;
    CREATE TABLE title (
        position INTEGER PRIMARY KEY,
        spelling TEXT    NOT NULL
    ) STRICT;
    CREATE VIRTUAL TABLE words USING fts5
        (title, keywords, body, content = '', tokenize = 'sunhall');
)sql";

/// Made after the rows, which is faster. The second answers lists without touching the rows.
inline constexpr std::string_view indexes = R"sql(
    CREATE UNIQUE INDEX item_by_path ON item (path);
    CREATE INDEX item_by_place ON item
        (kind, department, ordering, sort_key, path, id, grouped, letter, marks);
    CREATE INDEX item_by_kind ON item
        (kind, ordering, sort_key, path, id, department, grouped, letter, marks);
    CREATE INDEX item_by_id ON item (kind, id, path);
    CREATE INDEX item_by_day ON item (kind, confirmed DESC, ordering, sort_key, path)
        WHERE confirmed <> '';
)sql";

}  // namespace sunhall::schema
