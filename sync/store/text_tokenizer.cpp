// How SQLite's full-text search cuts our texts: every Han character is a word, every run of other
// letters is one, folded as folding.hpp does it. SQLite's own tokenizers find nothing in Chinese
// (unicode61) or nothing shorter than three characters (trigram), and any that knows words misses
// what it cuts otherwise than the visitor does.
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
        api->xCreateTokenizer(api, "sunhall", nullptr, &tokenizer, nullptr) != 0) {
        return fail(Failure::Storage, sqlite3_errmsg(connection));
    }
    return {};
}

}  // namespace sunhall
