// How SQLite's full-text search cuts our texts: every Han character is a word, every run of other
// letters is one, folded as folding.hpp does it. SQLite's own tokenizers find nothing in Chinese
// (unicode61) or nothing shorter than three characters (trigram), and any that knows words misses
// what it cuts otherwise than the visitor does.
#include <algorithm>
#include <array>
#include <cstdint>

#include <sqlite3.h>

#include "sync/store/sqlite.hpp"
#include "sync/text/folding.hpp"
#include "sync/text/utf8.hpp"

namespace sunhall {

namespace {

using Emit = int (*)(void* context, int flags, char const* token, int size, int begin, int end);

/// Tokens refer to bytes of the text, as SQLite wants them.
struct Token {
    std::string letters;
    std::size_t begin = 0;
    std::size_t end = 0;
};

int emit(Token& token, void* context, Emit take) {
    if (token.letters.empty()) {
        return SQLITE_OK;
    }
    int const code = take(context, 0, token.letters.data(), static_cast<int>(token.letters.size()),
                          static_cast<int>(token.begin), static_cast<int>(token.end));
    token.letters.clear();
    return code;
}

int tokenize_text(std::string_view text, void* context, Emit take) {
    Token token;
    for (auto const& letter : folded_letters(text)) {
        bool const counts = is_searched(letter.letter);
        bool const goes_on = counts && !is_han(letter.letter);
        if (!goes_on || token.letters.empty()) {
            if (int const code = emit(token, context, take); code != SQLITE_OK) {
                return code;
            }
            token.begin = letter.begin;
        }
        if (!counts) {
            continue;
        }
        append_utf8(token.letters, letter.letter);
        token.end = letter.end;
        if (!goes_on) {
            if (int const code = emit(token, context, take); code != SQLITE_OK) {
                return code;
            }
        }
    }
    return emit(token, context, take);
}

/// It has no state; SQLite wants something that is not null.
int make_tokenizer(void* /*context*/, char const** /*arguments*/, int /*count*/,
                   Fts5Tokenizer** made) {
    static char state = 0;
    // An opaque handle of SQLite's, which only we look into. NOLINTNEXTLINE
    *made = reinterpret_cast<Fts5Tokenizer*>(&state);
    return SQLITE_OK;
}

void drop_tokenizer(Fts5Tokenizer* /*tokenizer*/) {}

int tokenize(Fts5Tokenizer* /*tokenizer*/, void* context, int /*flags*/, char const* text, int size,
             Emit take) {
    return tokenize_text({text, static_cast<std::size_t>(size)}, context, take);
}

/// Of a word in title, keywords and body, and of each time it is said there, up to so many.
constexpr std::array<std::int64_t, 3> column_weights{100, 50, 10};
constexpr std::int64_t most_times = 9;

/// How much a row is about what was looked for: where its phrases stand, and how often.
///
/// bm25 would also count how rare each phrase is, for which it reads every row that has it, while
/// the order of rows hardly changes by that: visitors look for one word.
void weigh_row(Fts5ExtensionApi const* api, Fts5Context* row, sqlite3_context* answer,
               int /*count*/, sqlite3_value** /*arguments*/) {
    int found = 0;
    if (int const code = api->xInstCount(row, &found); code != SQLITE_OK) {
        sqlite3_result_error_code(answer, code);
        return;
    }
    std::array<std::int64_t, column_weights.size()> times{};
    for (int i = 0; i < found; ++i) {
        int phrase = 0;
        int column = 0;
        int place = 0;
        if (int const code = api->xInst(row, i, &phrase, &column, &place); code != SQLITE_OK) {
            sqlite3_result_error_code(answer, code);
            return;
        }
        ++times.at(std::min(static_cast<std::size_t>(column), times.size() - 1));
    }
    std::int64_t weight = 0;
    for (std::size_t i = 0; i < times.size(); ++i) {
        weight += times[i] == 0 ? 0 : column_weights[i] + std::min(times[i], most_times);
    }
    sqlite3_result_int64(answer, weight);
}

}  // namespace

Result<void> Database::use_text_tokenizer() {
    auto* const connection = connection_.get();
    auto query = TRY(prepare("SELECT fts5(?1)"));
    fts5_api* api = nullptr;
    sqlite3_bind_pointer(query.statement_.get(), 1, static_cast<void*>(&api), "fts5_api_ptr",
                         nullptr);
    TRY(query.step());
    fts5_tokenizer tokenizer{make_tokenizer, drop_tokenizer, tokenize};
    if (api == nullptr ||
        api->xCreateTokenizer(api, "sunhall", nullptr, &tokenizer, nullptr) != SQLITE_OK ||
        api->xCreateFunction(api, "sunhall_weight", nullptr, weigh_row, nullptr) != SQLITE_OK) {
        return fail(Failure::Storage, sqlite3_errmsg(connection));
    }
    return {};
}

}  // namespace sunhall
