#include "sync/tables/workbook.hpp"

#include <algorithm>
#include <charconv>
#include <map>

#include "sync/base/format.hpp"
#include "sync/tables/limits.hpp"
#include "sync/tables/xml.hpp"

namespace sunhall {

namespace {

int number_in(std::string const& text) {
    int number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

struct SheetName {
    std::string name, relation;
};

/// xl/workbook.xml: names of the sheets, and from when days are counted.
class BookReader final : public XmlReader {
public:
    std::vector<SheetName> sheets;
    DayZero day_zero = DayZero::Of1900;

private:
    Result<void> started(std::string_view name, Attributes const& attributes) override {
        if (name == "sheet") {
            sheets.push_back({attribute(attributes, "name"), attribute(attributes, "id")});
        } else if (name == "workbookPr") {
            auto const value = attribute(attributes, "date1904");
            day_zero = value == "1" || value == "true" ? DayZero::Of1904 : DayZero::Of1900;
        }
        return {};
    }
};

/// A .rels part: where in the archive lies what a relation leads to.
class RelationsReader final : public XmlReader {
public:
    std::map<std::string, std::string, std::less<>> targets;

private:
    Result<void> started(std::string_view name, Attributes const& attributes) override {
        if (name == "Relationship") {
            auto target = attribute(attributes, "Target");
            targets[attribute(attributes, "Id")] =
                target.starts_with('/') ? target.substr(1) : "xl/" + target;
        }
        return {};
    }
};

/// xl/sharedStrings.xml, without the readings (rPh) that East Asian texts may carry.
class TextsReader final : public XmlReader {
public:
    std::vector<std::string> texts;

private:
    Result<void> started(std::string_view name, Attributes const&) override {
        if (name == "si") {
            texts.emplace_back();
        }
        inside_reading_ = inside_reading_ || name == "rPh";
        inside_text_ = name == "t" && !inside_reading_;
        return {};
    }
    void text(std::string_view text) override {
        if (inside_text_ && !texts.empty()) {
            texts.back() += text;
        }
    }
    Result<void> ended(std::string_view name) override {
        inside_text_ = false;
        inside_reading_ = inside_reading_ && name != "rPh";
        return {};
    }

    bool inside_reading_ = false, inside_text_ = false;
};

/// xl/styles.xml: how the numbers of each style of cell are shown.
class StylesReader final : public XmlReader {
public:
    std::vector<NumberFormat> formats;

private:
    Result<void> started(std::string_view name, Attributes const& attributes) override {
        inside_cells_ = inside_cells_ || name == "cellXfs";
        auto const id = number_in(attribute(attributes, "numFmtId"));
        if (name == "numFmt") {
            spelt_[id] = format_spelt(attribute(attributes, "formatCode"));
        } else if (name == "xf" && inside_cells_) {
            auto const spelt = spelt_.find(id);
            formats.push_back(spelt == spelt_.end() ? format_numbered(id) : spelt->second);
        }
        return {};
    }
    Result<void> ended(std::string_view name) override {
        inside_cells_ = inside_cells_ && name != "cellXfs";
        return {};
    }

    std::map<int, NumberFormat> spelt_;
    bool inside_cells_ = false;
};

Result<void> read_part(ZipArchive const& archive, std::string const& part, XmlReader& reader) {
    auto const bytes = TRY(archive.read(part));
    return during(part, reader.read(bytes));
}

Result<std::string> relation_of(std::vector<SheetName> const& sheets, std::string_view wanted) {
    auto const found = std::ranges::find(sheets, wanted, &SheetName::name);
    if (wanted.empty() && !sheets.empty()) {
        return sheets.front().relation;
    }
    if (found != sheets.end()) {
        return found->relation;
    }
    std::string names;
    for (auto const& sheet : sheets) {
        names += (names.empty() ? "" : "、") + sheet.name;
    }
    return fail(Failure::Missing, format("工作簿里没有工作表“{}”；有：{}", wanted, names));
}

}  // namespace

Result<Workbook> read_workbook(ZipArchive const& archive, std::string_view sheet) {
    constexpr auto const* texts_part = "xl/sharedStrings.xml";
    constexpr auto const* styles_part = "xl/styles.xml";
    BookReader book;
    RelationsReader relations;
    TextsReader texts;
    StylesReader styles;
    TRY(read_part(archive, "xl/workbook.xml", book));
    TRY(read_part(archive, "xl/_rels/workbook.xml.rels", relations));
    if (archive.has(texts_part)) {
        TRY(read_part(archive, texts_part, texts));
    }
    if (archive.has(styles_part)) {
        TRY(read_part(archive, styles_part, styles));
    }
    auto const relation = TRY(relation_of(book.sheets, sheet));
    return Workbook{.sheet_part = relations.targets[relation],
                    .texts = std::move(texts.texts),
                    .formats = std::move(styles.formats),
                    .day_zero = book.day_zero};
}

}  // namespace sunhall
