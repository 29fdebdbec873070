#include "sync/tables/csv.hpp"

#include <algorithm>
#include <array>

#include "sync/base/format.hpp"
#include "sync/tables/limits.hpp"

namespace sunhall {

namespace {

constexpr char quote = '"';

/// Of the characters that can part cells, the one that the first line has most of outside quotes.
char separator_of(std::string_view text) {
    constexpr std::array separators{',', ';', '\t'};
    std::array<std::size_t, separators.size()> counts{};
    bool quoted = false;
    for (auto const letter : text) {
        if (letter == quote) {
            quoted = !quoted;
        } else if (!quoted && (letter == '\n' || letter == '\r')) {
            break;
        } else if (auto const* const found = std::ranges::find(separators, letter);
                   !quoted && found != separators.end()) {
            ++counts.at(static_cast<std::size_t>(found - separators.begin()));
        }
    }
    auto const* const most = std::ranges::max_element(counts);
    return separators.at(static_cast<std::size_t>(most - counts.begin()));
}

class CsvReader {
public:
    CsvReader(std::string_view text, char separator) : text_{text}, separator_{separator} {}

    [[nodiscard]] bool at_end() const { return at_ >= text_.size(); }

    Row record(std::size_t number) {
        Row row{.number = number, .cells = {}, .problem = {}};
        do {
            auto text = cell(row);
            if (row.cells.size() <= most_table_columns) {  // one more tells that there are too many
                row.cells.push_back(std::move(text));
            }
        } while (take_separator());
        take_line_end();
        return row;
    }

private:
    [[nodiscard]] char here() const { return at_end() ? '\n' : text_[at_]; }
    [[nodiscard]] bool at_cell_end() const {
        return here() == separator_ || here() == '\n' || here() == '\r';
    }

    bool take_separator() {
        bool const found = !at_end() && here() == separator_;
        at_ += found ? 1 : 0;
        return found;
    }

    /// "\r\n", "\n", or the "\r" of old Macs.
    void take_line_end() {
        bool const two = text_.substr(at_).starts_with("\r\n");
        at_ += two ? 2 : 1;
    }

    std::string cell(Row& row) {
        auto text = here() == quote && !at_end() ? quoted_cell(row) : plain_cell(row);
        if (text.size() > most_cell_bytes) {
            note(row, format("{} 列的内容过长", column_name(row.cells.size())));
            text.clear();
        }
        return text;
    }

    std::string plain_cell(Row& row) {
        auto const start = at_;
        while (!at_cell_end()) {
            ++at_;
        }
        std::string text{text_.substr(start, at_ - start)};
        if (text.find(quote) != std::string::npos) {
            note(row, format("{} 列有引号，但整格没有用引号括起来", column_name(row.cells.size())));
        }
        return text;
    }

    std::string quoted_cell(Row& row) {
        std::string text;
        bool closed = false;
        ++at_;
        while (!closed && !at_end()) {
            auto const end = std::min(text_.find(quote, at_), text_.size());
            text += text_.substr(at_, end - at_);
            bool const doubled = text_.substr(end).starts_with("\"\"");
            text += doubled ? "\"" : "";
            closed = !doubled && end < text_.size();
            at_ = std::min(end + (doubled ? 2 : 1), text_.size());
        }
        if (!closed) {
            note(row, format("{} 列的引号没有结束", column_name(row.cells.size())));
        } else if (!at_cell_end()) {
            note(row, format("{} 列在引号之后还有文字", column_name(row.cells.size())));
            plain_cell(row);
        }
        return text;
    }

    /// The first thing that went wrong explains those after it.
    static void note(Row& row, std::string problem) {
        if (row.problem.empty()) {
            row.problem = std::move(problem);
        }
    }

    std::string_view text_;
    char separator_;
    std::size_t at_ = 0;
};

bool is_blank(Row const& row) {
    return row.problem.empty() &&
           std::ranges::all_of(row.cells, [](std::string const& cell) { return cell.empty(); });
}

/// Spreadsheets write every row as wide as the first; another width means that a separator is
/// missing or too many, and every cell after it is another column's.
void check_width(Row& row, Table const& table) {
    auto const width = table.rows.empty() ? row.cells.size() : table.rows.front().cells.size();
    if (row.problem.empty() && row.cells.size() != width) {
        row.problem = format("有 {} 格，第一行有 {} 格", row.cells.size(), width);
    }
}

}  // namespace

Result<Table> read_csv(std::string_view bytes, CsvShape shape) {
    if (bytes.size() > most_table_bytes) {
        return fail(Failure::Malformed,
                    format("文件超过 {} MB，请分成几个文件", most_table_bytes >> 20U));
    }
    auto const text = TRY(text_from(bytes, shape.encoding));
    CsvReader reader{text, shape.separator.value_or(separator_of(text))};
    Table table;
    for (std::size_t number = 1; !reader.at_end(); ++number) {
        auto row = reader.record(number);
        if (row.cells.size() > most_table_columns) {
            row.problem = format("超过 {} 列", most_table_columns);
            row.cells.clear();
        }
        if (!is_blank(row)) {
            check_width(row, table);
            table.rows.push_back(std::move(row));
        }
        if (table.rows.size() > most_table_rows) {
            return fail(Failure::Malformed, format("超过 {} 行，请分成几个文件", most_table_rows));
        }
    }
    return table;
}

}  // namespace sunhall
