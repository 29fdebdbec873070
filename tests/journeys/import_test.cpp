// The office's own spreadsheet reaches a visitor: imported, reviewed by two, published, fetched,
// verified, found by its first letter and taken along.
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

/// Every section that has drafts: "gongan,hall,…".
std::string sections_in(std::filesystem::path const& drafts) {
    std::string sections;
    for (auto const& entry : std::filesystem::directory_iterator{drafts}) {
        sections += (sections.empty() ? "" : ",") + entry.path().filename().string();
    }
    return sections;
}

/// The demonstration office once a district's list has come in on top.
class DistrictList : public testing::Test {
protected:
    void SetUp() override {
        auto const sheet = folder / "事项表.csv";
        std::ofstream{sheet} << district_sheet();
        office.desk({"import", "services", sheet, "--map",
                     source_folder() / "assets/import/district-services.toml", "--reviewed-by",
                     "张明", "--create-departments"});
        auto const sections = sections_in(folder / "hall" / "office" / "drafts");
        office.desk({"key", "new", "--staff", "zhang", "--name", "张明", "--role", "first",
                     "--section", sections});
        office.desk({"key", "new", "--staff", "li", "--name", "李芳", "--role", "second",
                     "--section", sections});
        office.desk({"check"});
        office.desk({"sign", "--as", "first", "--key", office.key("zhang")});
        office.desk({"sign", "--as", "second", "--key", office.key("li")});
        office.desk({"publish", "--to", office.published()});
    }

    // NOLINTBEGIN(*-non-private-member-variables-in-classes): gtest's tests are derived classes.
    TemporaryFolder folder;
    Office office{folder / "hall"};
    Nginx server{folder / "hall"};
    Terminal terminal{folder / "terminal", office.terminal_root(), server};
    // NOLINTEND(*-non-private-member-variables-in-classes)
};

TEST_F(DistrictList, IsWholeAtATerminal) {
    ASSERT_EQ(terminal.sync_once().code, 0);

    auto const ending = terminal.run({"--check"});

    EXPECT_EQ(ending.code, 0) << ending.errors << ending.output;
    EXPECT_GT(number_at(must(parse_json(ending.output)), "items"), district_services);
}

TEST_F(DistrictList, OfALargeDepartmentIsFoundByLetterAndScans) {
    Xvfb const screen;
    terminal.start(screen);
    ASSERT_TRUE(terminal.shows_content()) << terminal.process().errors();
    Visitor visitor{screen, terminal.client()};

    visitor.touch("办事指南");
    visitor.touch_first("renshe/department/");
    visitor.touch("Q");
    auto const guide = visitor.touch_first("renshe/service/511z");

    auto const item = must(parse_json(
        must(read_file(folder / "hall" / "office" / "drafts" / guide, std::size_t{1} << 20U))));
    auto const link = text_at((*member(item, "body.links")->array())[0], "url");
    EXPECT_GE(link.size(), 147U);
    EXPECT_TRUE(eventually(10s, [&] { return std::ranges::count(visitor.scan(), link) == 1; }))
        << link << "; zbar read " << testing::PrintToString(visitor.scan());
    EXPECT_NO_THROW(visitor.read("尚未公开"));
}

}  // namespace
}  // namespace sunhall::journey
