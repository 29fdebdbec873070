// Strict TOML for what people write by hand: configuration and wording.
//
// A reader asks for its keys by name and type, and says done() at the end; whatever was not asked
// for is then reported with its line and the keys that exist there, so that a misspelt key never
// silently does nothing. All problems are collected: a person corrects a file once, not ten times.
//
//     auto document = TRY(parse_toml(text, "sunhall.toml"));
//     auto& root = document.root();
//     settings.url = root.text("metadata_url", Need::Required);
//     auto& window = root.table("window");
//     settings.width = window.integer("width", {320, 7680}).value_or(1080);
//     TRY(document.done());
//
// Values: any thread.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "sync/base/result.hpp"

namespace sunhall {

enum class Need { Optional, Required };

/// Both ends belong to it.
struct IntegerRange {
    std::int64_t least = 0;
    std::int64_t most = 0;
};

struct NumberRange {
    double least = 0;
    double most = 0;
};

class TomlTable {
public:
    TomlTable(TomlTable&&) = delete;
    TomlTable& operator=(TomlTable&&) = delete;
    ~TomlTable();

    /// Where the key is missing or of another type the answer is empty, and done() will say so.
    [[nodiscard]] std::optional<std::string> text(std::string_view key, Need need = Need::Optional);
    [[nodiscard]] std::optional<bool> boolean(std::string_view key, Need need = Need::Optional);
    [[nodiscard]] std::optional<std::int64_t> integer(std::string_view key, IntegerRange range,
                                                      Need need = Need::Optional);
    /// Also reads an integer.
    [[nodiscard]] std::optional<double> number(std::string_view key, NumberRange range,
                                               Need need = Need::Optional);
    [[nodiscard]] std::optional<std::vector<std::string>> texts(std::string_view key,
                                                                Need need = Need::Optional);

    /// The table under a key; an empty one where there is none, so that its required keys are
    /// reported by full name. Asking again gives the same one, so that several readers may share a
    /// table. The reference lives as long as the document.
    TomlTable& table(std::string_view key);
    /// The key, and all that is under it, belongs to another reader of the same file.
    void leave(std::string_view key);
    /// The tables of [[key]], in order.
    std::vector<TomlTable*> tables(std::string_view key);
    /// Every key that is here, bytewise order; for files whose keys are data (wording).
    [[nodiscard]] std::vector<std::string> keys() const;
    [[nodiscard]] bool has(std::string_view key) const;

    /// A problem with a value only the caller understands; reported with the line of the key.
    void reject(std::string_view key, std::string_view what);

    /// The line the key stands on; of the table where there is no such key.
    [[nodiscard]] int line_of(std::string_view key) const;

    /// Known to toml.cpp only, which alone can make a table.
    struct Inside;
    explicit TomlTable(std::unique_ptr<Inside> inside);

private:
    friend class TomlDocument;

    std::unique_ptr<Inside> inside_;
};

class TomlDocument {
public:
    TomlDocument(TomlDocument&&) noexcept;
    TomlDocument& operator=(TomlDocument&&) noexcept;
    ~TomlDocument();

    [[nodiscard]] TomlTable& root();

    /// Malformed with every problem, a line each: "sunhall.toml line 12: unknown key "widht" in
    /// [window]; known here: height, width". Also reports keys that nobody asked for.
    Result<void> done();

    /// Known to toml.cpp only, which alone can make a document.
    struct Inside;
    explicit TomlDocument(std::unique_ptr<Inside> inside);

private:
    std::unique_ptr<Inside> inside_;
};

/// `name` is the file as a person knows it. Malformed with the line where the text is no TOML.
Result<TomlDocument> parse_toml(std::string_view text, std::string_view name);

}  // namespace sunhall
