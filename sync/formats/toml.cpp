#include "sync/formats/toml.hpp"

#include <algorithm>
#include <deque>
#include <set>

#include <toml++/toml.h>

#include "sync/base/format.hpp"

namespace sunhall {

namespace {

/// People write these files; the largest, a language's wording, has some 60 KiB.
constexpr std::size_t most_bytes = 1U << 20U;

struct LineProblem {
    int line = 0;
    std::string what;
};

int line_of_node(toml::node const& node) { return static_cast<int>(node.source().begin.line); }

std::string joined(auto const& names) {
    std::string out;
    for (auto const& name : names) {
        out += out.empty() ? "" : ", ";
        out += name;
    }
    return out;
}

}  // namespace

/// Tables are made as they are asked for; a deque keeps the references given out valid.
struct TomlDocument::Inside {
    std::string name;
    toml::table parsed;
    std::deque<TomlTable> tables;
    std::vector<LineProblem> problems;

    TomlTable& add(toml::table const* table, std::string path, int line);
};

struct TomlTable::Inside {
    TomlDocument::Inside& document;
    toml::table const* table;  ///< Null where the file has no such table.
    std::string path;          ///< "window"; empty for the root.
    int line;                  ///< Of its heading; of the parent's where there is none.
    std::set<std::string, std::less<>> asked = {};
    std::map<std::string, TomlTable*, std::less<>> given_out = {};

    [[nodiscard]] toml::node const* peek(std::string_view key) const {
        return table == nullptr ? nullptr : table->get(key);
    }

    toml::node const* find(std::string_view key, Need need) {
        bool const first_time = asked.emplace(key).second;
        auto const* node = peek(key);
        if (node == nullptr && need == Need::Required && first_time) {
            report(line, format("key \"{}\" is missing{}", key, whereabouts()));
        }
        return node;
    }

    void wrong_type(toml::node const& node, std::string_view key, std::string_view wanted) {
        report(line_of_node(node), format("key \"{}\"{} must be {}", key, whereabouts(), wanted));
    }

    void report(int at, std::string what) { document.problems.push_back({at, std::move(what)}); }

    [[nodiscard]] std::string whereabouts() const {
        return path.empty() ? std::string{} : format(" in [{}]", path);
    }

    [[nodiscard]] std::string path_of(std::string_view key) const {
        return path.empty() ? std::string{key} : format("{}.{}", path, key);
    }

    void report_unknown_keys() {
        if (table == nullptr) {
            return;
        }
        for (auto const& [key, node] : *table) {
            if (!asked.contains(key.str())) {
                report(static_cast<int>(key.source().begin.line),
                       format("unknown key \"{}\"{}; known here: {}", key.str(), whereabouts(),
                              joined(asked)));
            }
        }
    }
};

TomlTable& TomlDocument::Inside::add(toml::table const* table, std::string path, int line) {
    return tables.emplace_back(std::make_unique<TomlTable::Inside>(
        TomlTable::Inside{*this, table, std::move(path), line}));
}

TomlTable::TomlTable(std::unique_ptr<Inside> inside) : inside_{std::move(inside)} {}
TomlTable::~TomlTable() = default;

std::optional<std::string> TomlTable::text(std::string_view key, Need need) {
    auto const* node = inside_->find(key, need);
    if (node != nullptr && !node->is_string()) {
        inside_->wrong_type(*node, key, "text in quotes");
    }
    return node == nullptr ? std::nullopt : node->value_exact<std::string>();
}

std::optional<bool> TomlTable::boolean(std::string_view key, Need need) {
    auto const* node = inside_->find(key, need);
    if (node != nullptr && !node->is_boolean()) {
        inside_->wrong_type(*node, key, "true or false");
    }
    return node == nullptr ? std::nullopt : node->value_exact<bool>();
}

std::optional<std::int64_t> TomlTable::integer(std::string_view key, IntegerRange range,
                                               Need need) {
    auto const* node = inside_->find(key, need);
    if (node == nullptr) {
        return std::nullopt;
    }
    auto const value = node->value_exact<std::int64_t>();
    if (!value || *value < range.least || *value > range.most) {
        inside_->wrong_type(*node, key,
                            format("a whole number from {} to {}", range.least, range.most));
        return std::nullopt;
    }
    return value;
}

std::optional<double> TomlTable::number(std::string_view key, NumberRange range, Need need) {
    auto const* node = inside_->find(key, need);
    if (node == nullptr) {
        return std::nullopt;
    }
    auto const value = node->is_number() ? node->value<double>() : std::nullopt;
    bool const inside = value && *value >= range.least && *value <= range.most;  // not for NaN
    if (!inside) {
        inside_->wrong_type(*node, key, format("a number from {} to {}", range.least, range.most));
        return std::nullopt;
    }
    return value;
}

std::optional<std::vector<std::string>> TomlTable::texts(std::string_view key, Need need) {
    auto const* node = inside_->find(key, need);
    if (node == nullptr) {
        return std::nullopt;
    }
    auto const* array = node->as_array();
    bool const all_text = array != nullptr &&
                          std::all_of(array->begin(), array->end(), [](toml::node const& element) {
                              return element.is_string();
                          });
    if (!all_text) {
        inside_->wrong_type(*node, key, "a list of texts in quotes");
        return std::nullopt;
    }
    std::vector<std::string> texts;
    for (auto const& element : *array) {
        texts.push_back(element.as_string()->get());
    }
    return texts;
}

TomlTable& TomlTable::table(std::string_view key) {
    if (auto const known = inside_->given_out.find(key); known != inside_->given_out.end()) {
        return *known->second;
    }
    auto const* node = inside_->find(key, Need::Optional);
    auto const* found = node == nullptr ? nullptr : node->as_table();
    if (node != nullptr && found == nullptr) {
        inside_->wrong_type(*node, key, "a table");
    }
    auto& table = inside_->document.add(found, inside_->path_of(key),
                                        node == nullptr ? inside_->line : line_of_node(*node));
    inside_->given_out.emplace(key, &table);
    return table;
}

void TomlTable::leave(std::string_view key) { inside_->asked.emplace(key); }

std::vector<TomlTable*> TomlTable::tables(std::string_view key) {
    auto const* node = inside_->find(key, Need::Optional);
    if (node == nullptr) {
        return {};
    }
    std::vector<TomlTable*> found;
    auto const* array = node->as_array();
    if (array == nullptr) {
        inside_->wrong_type(*node, key, format("a list of tables [[{}]]", key));
        return {};
    }
    for (auto const& element : *array) {
        if (auto const* table = element.as_table()) {
            auto path = format("{}[{}]", inside_->path_of(key), found.size());
            found.push_back(&inside_->document.add(table, std::move(path), line_of_node(element)));
        } else {
            inside_->wrong_type(element, key, format("a list of tables [[{}]]", key));
        }
    }
    return found;
}

std::vector<std::string> TomlTable::keys() const {
    std::vector<std::string> keys;
    if (inside_->table != nullptr) {
        for (auto const& [key, node] : *inside_->table) {
            keys.emplace_back(key.str());
        }
    }
    std::ranges::sort(keys);
    return keys;
}

bool TomlTable::has(std::string_view key) const { return inside_->peek(key) != nullptr; }

void TomlTable::reject(std::string_view key, std::string_view what) {
    inside_->report(line_of(key), format("key \"{}\"{}: {}", key, inside_->whereabouts(), what));
}

int TomlTable::line_of(std::string_view key) const {
    auto const* node = inside_->peek(key);
    return node == nullptr ? inside_->line : line_of_node(*node);
}

TomlDocument::TomlDocument(std::unique_ptr<Inside> inside) : inside_{std::move(inside)} {}
TomlDocument::TomlDocument(TomlDocument&&) noexcept = default;
TomlDocument& TomlDocument::operator=(TomlDocument&&) noexcept = default;
TomlDocument::~TomlDocument() = default;

TomlTable& TomlDocument::root() { return inside_->tables.front(); }

Result<void> TomlDocument::done() {
    for (auto& table : inside_->tables) {
        table.inside_->report_unknown_keys();
    }
    if (inside_->problems.empty()) {
        return {};
    }
    std::ranges::stable_sort(inside_->problems, {}, &LineProblem::line);
    std::string message;
    for (auto const& problem : inside_->problems) {
        message += format("{}{} line {}: {}", message.empty() ? "" : "\n", inside_->name,
                          problem.line, problem.what);
    }
    return fail(Failure::Malformed, std::move(message));
}

Result<TomlDocument> parse_toml(std::string_view text, std::string_view name) {
    if (text.size() > most_bytes) {
        return fail(Failure::Malformed,
                    format("{}: {} bytes, at most {} are read", name, text.size(), most_bytes));
    }
    try {
        auto inside = std::make_unique<TomlDocument::Inside>();
        inside->name = name;
        inside->parsed = toml::parse(text);
        constexpr int first_line = 1;
        inside->add(&inside->parsed, {}, first_line);
        return TomlDocument{std::move(inside)};
    } catch (toml::parse_error const& error) {
        return fail(Failure::Malformed,
                    format("{} line {}: {}", name, error.source().begin.line, error.description()));
    }
}

}  // namespace sunhall
