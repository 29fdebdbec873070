#include "sync/tables/template_sheet.hpp"

#include <algorithm>
#include <utility>

#include <xlsxwriter.h>

#include "sync/base/format.hpp"

namespace sunhall {

namespace {

constexpr lxw_row_t heading_row = 0;
constexpr lxw_row_t note_row = 1;
constexpr lxw_row_t example_row = 2;
constexpr lxw_row_t last_row = 4'001;  // as many as a section may hold, below headings and notes
constexpr double narrowest = 12;       // characters
constexpr double widest = 40;
constexpr double note_height = 75;  // points: five lines

// The accent colour and its tint in the pages' theme.
constexpr lxw_color_t heading_colour = 0x17588F;
constexpr lxw_color_t note_colour = 0xEAF2FA;

struct Styles {
    lxw_format* heading;
    lxw_format* required;
    lxw_format* note;
    lxw_format* text;
};

Styles styles_of(lxw_workbook* book) {
    Styles const styles{workbook_add_format(book), workbook_add_format(book),
                        workbook_add_format(book), workbook_add_format(book)};
    for (auto* heading : {styles.heading, styles.required}) {
        format_set_bold(heading);
        format_set_bg_color(heading, heading_colour);
        format_set_font_color(heading, LXW_COLOR_WHITE);
    }
    format_set_font_color(styles.required, LXW_COLOR_YELLOW);
    format_set_bg_color(styles.note, note_colour);
    for (auto* wrapped : {styles.note, styles.text}) {
        format_set_text_wrap(wrapped);
        format_set_align(wrapped, LXW_ALIGN_VERTICAL_TOP);
        format_set_num_format(wrapped, "@");
    }
    return styles;
}

void offer_choices(lxw_worksheet* sheet, lxw_col_t column, TemplateColumn const& of) {
    if (of.choices.empty()) {
        return;
    }
    auto choices = of.choices;  // the library's list is not constant
    std::vector<char*> offered;
    for (auto& choice : choices) {
        offered.push_back(choice.data());
    }
    offered.push_back(nullptr);
    lxw_data_validation validation{};
    validation.validate = LXW_VALIDATION_TYPE_LIST;
    validation.value_list = offered.data();
    // Only offered: the import says what it does not understand.
    validation.error_type = LXW_VALIDATION_ERROR_TYPE_WARNING;
    worksheet_data_validation_range(sheet, example_row, column, last_row, column, &validation);
}

void write_column(lxw_worksheet* sheet, lxw_col_t column, TemplateColumn const& of,
                  Styles const& styles) {
    auto const width = static_cast<double>(std::max(of.heading.size(), of.example.size())) * 0.8;
    worksheet_set_column(sheet, column, column, std::clamp(width, narrowest, widest), styles.text);
    worksheet_write_string(sheet, heading_row, column, of.heading.c_str(),
                           of.required ? styles.required : styles.heading);
    worksheet_write_string(sheet, note_row, column,
                           ((of.required ? "必填。" : "") + of.note).c_str(), styles.note);
    if (!of.example.empty()) {
        worksheet_write_string(sheet, example_row, column, of.example.c_str(), styles.text);
    }
    offer_choices(sheet, column, of);
}

}  // namespace

Result<void> write_template(std::filesystem::path const& file, TemplateSheet const& sheet) {
    auto* const book = workbook_new(file.c_str());
    auto* const page = book == nullptr ? nullptr : workbook_add_worksheet(book, sheet.name.c_str());
    if (page == nullptr) {
        return fail(Failure::Storage, format("建立不了工作簿 {}", file.string()));
    }
    auto const styles = styles_of(book);
    worksheet_set_row(page, note_row, note_height, nullptr);
    for (std::size_t at = 0; at < sheet.columns.size(); ++at) {
        write_column(page, static_cast<lxw_col_t>(at), sheet.columns[at], styles);
    }
    worksheet_freeze_panes(page, example_row, 0);
    if (auto const error = workbook_close(book); error != LXW_NO_ERROR) {
        return fail(Failure::Storage,
                    format("写不了工作簿 {}：{}", file.string(), lxw_strerror(error)));
    }
    return {};
}

}  // namespace sunhall
