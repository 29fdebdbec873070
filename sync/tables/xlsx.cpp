#include "sync/tables/xlsx.hpp"

#include <algorithm>
#include <charconv>
#include <optional>
#include <span>

#include "sync/base/format.hpp"
#include "sync/tables/limits.hpp"
#include "sync/tables/workbook.hpp"
#include "sync/tables/xml.hpp"

namespace sunhall {

namespace {

/// "C12", both parts counted from 0 and 1 as elsewhere.
struct CellPlace {
    std::size_t column = 0, row = 0;
};

std::optional<CellPlace> place_named(std::string_view name) {
    constexpr std::size_t letters = 26;
    constexpr std::size_t most_letters = 3;  // XFD
    auto const digits = name.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ");
    if (digits == 0 || digits == std::string_view::npos || digits > most_letters) {
        return std::nullopt;
    }
    CellPlace place;
    for (auto const letter : name.substr(0, digits)) {
        place.column = place.column * letters + static_cast<std::size_t>(letter - 'A' + 1);
    }
    --place.column;
    auto const [rest, error] =
        std::from_chars(name.data() + digits, name.data() + name.size(), place.row);
    bool const good = error == std::errc{} && rest == name.data() + name.size() && place.row > 0;
    return good ? std::optional{place} : std::nullopt;
}

/// Cells that are one to the eye.
struct Merged {
    CellPlace from, to;
};

class SheetReader final : public XmlReader {
public:
    explicit SheetReader(Workbook const& workbook) : workbook_{workbook} {}

    Result<Table> table() {
        for (auto const& merged : merged_) {
            TRY(fill_down(merged));
        }
        std::erase_if(table_.rows, [](Row const& row) {
            return row.problem.empty() && std::ranges::all_of(row.cells, &std::string::empty);
        });
        return std::move(table_);
    }

private:
    Result<void> started(std::string_view name, Attributes const& attributes) override {
        if (name == "row") {
            return start_row(attribute(attributes, "r"));
        }
        if (name == "c") {
            return start_cell(attributes);
        }
        if (name == "mergeCell") {
            return keep_merged(attribute(attributes, "ref"));
        }
        reading_ = reading_ || name == "rPh";
        collecting_ = !reading_ && (name == "v" || name == "t");
        return {};
    }
    void text(std::string_view text) override {
        if (collecting_) {
            value_ += text;
        }
    }
    Result<void> ended(std::string_view name) override {
        collecting_ = false;
        reading_ = reading_ && name != "rPh";
        return name == "c" && !table_.rows.empty() ? finish_cell() : Result<void>{};
    }

    Result<void> start_row(std::string const& number) {
        auto const last = table_.rows.empty() ? 0 : table_.rows.back().number;
        auto const row = place_named("A" + number);
        if (!number.empty() && (!row || row->row <= last)) {
            return fail(Failure::Malformed, format("第 {} 行之后的行号不对", last));
        }
        drop_blank_row();
        if (table_.rows.size() == most_table_rows) {
            return fail(Failure::Malformed, format("超过 {} 行，请分成几个文件", most_table_rows));
        }
        table_.rows.push_back({.number = row ? row->row : last + 1, .cells = {}, .problem = {}});
        next_column_ = 0;
        return {};
    }

    /// Rows that only have a colour or a frame are no content; a merged cell above may still fill
    /// those that have any.
    void drop_blank_row() {
        if (!table_.rows.empty() && table_.rows.back().cells.empty() &&
            table_.rows.back().problem.empty()) {
            table_.rows.pop_back();
        }
    }

    Result<void> start_cell(Attributes const& attributes) {
        auto const name = attribute(attributes, "r");
        auto const place = place_named(name);
        if (!name.empty() && !place) {
            return fail(Failure::Malformed, format("没有单元格“{}”", name));
        }
        column_ = place ? place->column : next_column_;
        next_column_ = column_ + 1;
        type_ = attribute(attributes, "t");
        style_ = index_in(attribute(attributes, "s")).value_or(0);
        value_.clear();
        return {};
    }

    Result<void> finish_cell() {
        if (value_.empty()) {
            return {};
        }
        auto& row = table_.rows.back();
        auto shown = shown_value();
        if (shown && shown->size() > most_cell_bytes) {
            shown = fail(Failure::Malformed, "内容过长");
        }
        if (shown && column_ >= most_table_columns) {
            shown = fail(Failure::Malformed, format("超过 {} 列", most_table_columns));
        }
        if (!shown) {
            note(row, shown.error().message);
            return {};
        }
        return put(row, column_, *shown);
    }

    Result<std::string> shown_value() const {
        if (type_ == "s") {
            auto const index = index_in(value_);
            if (!index || *index >= workbook_.texts.size()) {
                return fail(Failure::Malformed, "指向的文字不在工作簿里");
            }
            return workbook_.texts[*index];
        }
        if (type_ == "e") {
            return fail(Failure::Malformed, format("公式的结果是错误 {}", value_));
        }
        if (type_ == "b") {
            return value_ == "1" ? "是" : "否";
        }
        if (type_ == "d") {
            return value_.substr(0, value_.find('T'));
        }
        if (type_ == "str" || type_ == "inlineStr") {
            return value_;
        }
        auto const number_format =
            style_ < workbook_.formats.size() ? workbook_.formats[style_] : NumberFormat::Plain;
        return number_text(value_, number_format, workbook_.day_zero);
    }

    static std::optional<std::size_t> index_in(std::string_view text) {
        std::size_t index = 0;
        auto const [rest, error] = std::from_chars(text.data(), text.data() + text.size(), index);
        bool const good = error == std::errc{} && rest == text.data() + text.size();
        return good ? std::optional{index} : std::nullopt;
    }

    void note(Row& row, std::string_view what) const {
        if (row.problem.empty()) {
            row.problem = format("{} 列：{}", column_name(column_), what);
        }
    }

    Result<void> put(Row& row, std::size_t column, std::string const& text) {
        text_bytes_ += text.size() + 1;
        if (text_bytes_ > most_text_bytes) {
            return fail(Failure::Malformed,
                        format("全部文字超过 {} MB，请分成几个文件", most_text_bytes >> 20U));
        }
        row.cells.resize(std::max(row.cells.size(), column + 1));
        row.cells[column] = text;
        return {};
    }

    Result<void> keep_merged(std::string const& range) {
        auto const colon = range.find(':');
        auto const from = place_named(range.substr(0, colon));
        auto const to =
            colon == std::string::npos ? std::nullopt : place_named(range.substr(colon + 1));
        if (!from || !to || merged_.size() == most_table_rows) {
            return fail(Failure::Malformed, "合并的单元格写得不对，或太多");
        }
        merged_.push_back({*from, *to});
        return {};
    }

    Result<void> fill_down(Merged const& merged) {
        auto const rows = std::ranges::lower_bound(table_.rows, merged.from.row, {}, &Row::number);
        if (rows == table_.rows.end() || rows->number != merged.from.row) {
            return {};
        }
        auto const text = rows->cell(merged.from.column);
        if (text.empty()) {
            return {};
        }
        for (auto row = rows + 1; row != table_.rows.end() && row->number <= merged.to.row; ++row) {
            TRY(put(*row, merged.from.column, text));
        }
        return {};
    }

    Workbook const& workbook_;
    Table table_;
    std::vector<Merged> merged_;
    std::size_t column_ = 0, next_column_ = 0, style_ = 0, text_bytes_ = 0;
    std::string type_, value_;
    bool collecting_ = false, reading_ = false;
};

}  // namespace

Result<Table> read_xlsx(std::string_view bytes, std::string_view sheet) {
    if (bytes.size() > most_table_bytes) {
        return fail(Failure::Malformed,
                    format("文件超过 {} MB，请分成几个文件", most_table_bytes >> 20U));
    }
    auto const archive = TRY(ZipArchive::open(bytes));
    auto const workbook = TRY(read_workbook(archive, sheet));
    auto const xml = TRY(archive.read(workbook.sheet_part));
    SheetReader reader{workbook};
    TRY(during(workbook.sheet_part, reader.read(xml)));
    return reader.table();
}

}  // namespace sunhall
