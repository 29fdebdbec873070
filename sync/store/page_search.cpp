#include "sync/store/page_search.hpp"

#include <span>
#include <utility>

#include "sync/text/spelling.hpp"

namespace sunhall {

namespace {

std::string phrase_of(std::string_view text) { return '"' + std::string{text} + '"'; }

/// A word as typed, or as the hall's synonyms mean it.
std::string any_saying_of(std::string_view typed, std::span<SpelledLetter const> word,
                          Synonyms const& synonyms) {
    auto const bytes = [&](std::size_t from, std::size_t to) {
        return std::string{typed.substr(from, to - from)};
    };
    auto const begin = word.front().begin;
    auto const end = word.back().end;
    auto sayings = phrase_of(bytes(begin, end));
    for (auto const& [first, count, meant] : synonyms.in(word)) {
        auto const before = bytes(begin, word[first].begin);
        auto const after = bytes(word[first + count - 1].end, end);
        sayings += " OR " + phrase_of(before + std::string{meant} + after);
    }
    return '(' + sayings + ')';
}

/// What was typed as FTS5 wants it: a phrase a word, so that nothing in it is taken for syntax.
std::string phrases_of(std::string_view typed, Synonyms const& synonyms) {
    std::string phrases;
    for (auto const& word : typed_words(typed)) {
        phrases += (phrases.empty() ? "" : " AND ") + any_saying_of(typed, word, synonyms);
    }
    return phrases;
}

/// Rows in the office's order that are weighed against each other; a word that more pages say is
/// one that a longer query parts better than any weighing.
constexpr std::int64_t most_weighed = 1000;

std::size_t letters_in(std::string_view typed) { return spelled_letters(typed).size(); }

}  // namespace

PageSearch::PageSearch(Database database, Synonyms synonyms,
                       std::unique_ptr<std::function<bool()> const> cancelled)
    : cancelled_{std::move(cancelled)},
      database_{std::move(database)},
      synonyms_{std::move(synonyms)} {}

Result<PageSearch> PageSearch::open(std::filesystem::path const& generation, Synonyms synonyms,
                                    std::function<bool()> cancelled) {
    auto database = TRY(Database::open_immutable(generation));
    TRY(database.use_text_tokenizer());
    auto asked = std::make_unique<std::function<bool()> const>(std::move(cancelled));
    database.cancel_when(*asked);
    return PageSearch{std::move(database), std::move(synonyms), std::move(asked)};
}

Result<std::vector<PageHit>> PageSearch::find(std::string_view typed, std::size_t most) {
    std::vector<PageHit> hits;
    if (letters_in(typed) < 2) {
        return hits;
    }
    auto query = TRY(database_.prepare(R"sql(
        SELECT path, kind, department
        FROM (SELECT position, weight
              FROM (SELECT rowid AS position, sunhall_weight(words) AS weight FROM words
                    WHERE words MATCH ? LIMIT ?)
              ORDER BY weight DESC, position LIMIT ?)
        JOIN item USING (position) ORDER BY weight DESC, position
    )sql"));
    query.bind(phrases_of(typed, synonyms_))
        .bind(most_weighed)
        .bind(static_cast<std::int64_t>(most));
    while (TRY(query.step())) {
        if (auto const kind = kind_named(query.text(1))) {
            hits.push_back({query.text(0), *kind, query.text(2)});
        }
    }
    return hits;
}

}  // namespace sunhall
