// The office's own spreadsheet reaches a visitor: imported, reviewed by two, published, fetched,
// verified, found by its group and taken along.
#include <algorithm>
#include <fstream>

#include "sync/base/files.hpp"
#include "tests/journeys/hall_journey.hpp"
#include "tests/support/district_sheet.hpp"
#include "tests/support/folders.hpp"
#include "tests/support/must.hpp"

namespace sunhall::journey {
namespace {

using namespace std::chrono_literals;

/// The list comes in on top of what the demonstration office has, and all of it is published.
void publish_district_list(Office const& office, std::filesystem::path const& folder) {
    auto const sheet = folder / "事项表.csv";
    std::ofstream{sheet} << district_sheet();
    office.desk({"import", "services", sheet, "--map",
                 source_folder() / "assets/import/district-services.toml", "--reviewed-by", "张明",
                 "--create-departments"});
    auto const sections = sections_in(folder / "office" / "drafts");
    office.desk({"key", "new", "--staff", "zhang", "--name", "张明", "--role", "first", "--section",
                 sections});
    office.desk({"key", "new", "--staff", "li", "--name", "李芳", "--role", "second", "--section",
                 sections});
    office.desk({"check"});
    office.desk({"sign", "--as", "first", "--key", office.key("zhang")});
    office.desk({"sign", "--as", "second", "--key", office.key("li")});
    office.desk({"publish", "--to", office.published()});
}

TEST(DistrictList, ReachesATerminalWholeAndAVisitorWhoScansIt) {
    TemporaryFolder const folder;
    Office const office{folder / "hall"};
    Nginx const server{folder / "hall"};
    Terminal terminal{folder / "terminal", office.terminal_root(), server};
    publish_district_list(office, folder / "hall");

    ASSERT_EQ(terminal.sync_once().code, 0);
    auto const check = terminal.run({"--check"});
    EXPECT_EQ(check.code, 0) << check.errors << check.output;
    EXPECT_GT(number_at(must(parse_json(check.output)), "items"), district_services);

    Xvfb const screen;
    terminal.start(screen);
    ASSERT_TRUE(terminal.shows_content()) << terminal.process().errors();
    Visitor visitor{screen, terminal.client()};
    visitor.touch("办事指南");
    visitor.touch_first("renshe/department/");
    visitor.touch("企业职工养老保险类事项");
    visitor.touch_first("renshe/service/511z");
    // The list may have moved under the finger: the page says which guide it is.
    auto const guide = visitor.read("扫码看办事指南").item;

    auto const draft = folder / "hall" / "office" / "drafts" / guide;
    auto const item = must(parse_json(must(read_file(draft, std::size_t{1} << 20U))));
    auto const link = text_at(member(item, "body.links")->array()->front(), "url");
    EXPECT_GE(link.size(), 147U);
    EXPECT_TRUE(eventually(10s, [&] { return std::ranges::count(visitor.scan(), link) == 1; }))
        << link << "; zbar read " << testing::PrintToString(visitor.scan());
    EXPECT_NO_THROW(visitor.read("尚未公开"));
}

}  // namespace
}  // namespace sunhall::journey
