#include "sync/desk/register_table.hpp"

#include <algorithm>

#include "sync/base/format.hpp"
#include "sync/desk/batch.hpp"
#include "sync/desk/withdrawal.hpp"

namespace sunhall {

namespace {

/// In one line on the screen.
constexpr std::size_t items_in_a_line = 3;

/// Excel cuts a longer cell off (its limit is 32,767 characters); bytes are never fewer.
constexpr std::size_t most_cell_bytes = 32'767;

/// Spreadsheets run a cell that begins like a formula; an apostrophe makes it text.
std::string cell(std::string text) {
    if (text.find_first_of("=+-@") == 0) {
        text.insert(0, 1, '\'');
    }
    if (text.find_first_of(",\"\r\n") == std::string::npos) {
        return text;
    }
    std::string quoted;
    for (char const character : text) {
        quoted += character == '"' ? "\"\"" : std::string{character};
    }
    return '"' + quoted + '"';
}

/// Whole items as far as the cell holds them; then how many there are and where the others stand.
std::string items_cell(RegisterEntry const& entry) {
    auto const items = items_of(entry.event);
    auto const rest =
        format("；……共 {} 个事项，全部见 register 文件夹里的第 {} 条", items.size(), entry.number);
    std::string text;
    for (auto const& [path, digest] : items) {
        auto const one =
            format("{}{}{}{}", text.empty() ? "" : "；", path, digest.empty() ? "" : " ", digest);
        if (text.size() + one.size() + rest.size() > most_cell_bytes) {
            return text + rest;
        }
        text += one;
    }
    return text;
}

}  // namespace

std::vector<EntryItem> items_of(RegisterEvent const& event) {
    std::vector<EntryItem> items;
    for (auto const& [path, digest] : drafted_items(event)) {
        items.push_back({.path = path, .digest = digest});
    }
    for (auto const& path : withdrawn_items(event)) {
        items.push_back({.path = path, .digest = {}});
    }
    return items;
}

std::string items_in_brief(RegisterEvent const& event) {
    auto const items = items_of(event);
    std::string text;
    for (std::size_t at = 0; at < std::min(items.size(), items_in_a_line); ++at) {
        text += format("{}{}", text.empty() ? "" : "、", items[at].path);
    }
    return items.size() > items_in_a_line ? text + format(" 等 {} 个事项", items.size()) : text;
}

std::string register_csv(Register const& record) {
    std::string text =
        "\xEF\xBB\xBF序号,时间,事由,经手人,登录名,栏目,内容摘要（SHA-256）,说明,本条校验值,"
        "事项和各自的摘要（SHA-256）\r\n";
    for (auto const& entry : record.entries()) {
        auto const& event = entry.event;
        text += format("{},{},{},{},{},{},{},{},{},{}\r\n", entry.number, entry.at,
                       title_of(event.act), cell(event.by), cell(entry.login), cell(event.section),
                       event.digest, cell(event.why), entry.hash, cell(items_cell(entry)));
    }
    return text;
}

}  // namespace sunhall
