// Spreadsheets on their way into the drafts of an office; shared by the tests of the import.
#pragma once

#include <string>

#include "sync/desk/sheet_import.hpp"
#include "tests/support/folders.hpp"
#include "tests/sync/desk/test_office.hpp"

namespace sunhall {

/// Two columns of transport's fees-to-be: a code, a name; one department.
inline constexpr std::string_view small_map = R"(
kind = "service"
[table]
none = ["未分类"]
[id]
columns = ["编码"]
prefix = "x-"
[department]
id = "transport"
[[column]]
heading = "名称"
field = "title"
required = true
[[column]]
heading = "材料"
field = "body.materials[].name"
type = "list"
[[column]]
heading = "链接"
field = "body.links[role=form].url"
[[column]]
heading = "时限"
field = "body.promised_limit"
type = "limit"
[defaults]
"body.type" = "public_service"
"body.handling" = "committed"
"body.materials[].form" = "original"
)";
inline constexpr std::string_view small_heading = "编码,名称,材料,链接,时限\n";

/// An office with the small pack, and sheets that come to it.
class SheetOffice {
public:
    SheetOffice() { office.import_items(small_pack()); }

    /// A request for these rows under the small map, reviewed by 张明.
    [[nodiscard]] SheetRequest request(std::string_view rows) const {
        auto const file = office / "表.csv";
        must(write_atomically(file, std::string{small_heading} + std::string{rows}));
        return {.file = file,
                .map = must(read_sheet_map(small_map, "map.toml")),
                .as_of = today,
                .reviewed_by = "张明"};
    }
    [[nodiscard]] SheetPlan plan(SheetRequest const& request) const {
        return must(plan_sheet(office.workspace(), request));
    }
    void write(SheetRequest const& request) const {
        // Whoever plans has the workspace to himself, as whoever writes.
        auto const import = plan(request).import;
        must(write_import(office.workspace(), import, {.by = "chen", .at = noon}));
    }
    void import_rows(std::string_view rows) const { write(request(rows)); }
    [[nodiscard]] Item draft(std::string const& path) const {
        return must(present_drafts(office.workspace())).at(path).item;
    }

    TestOffice office;
};

}  // namespace sunhall
