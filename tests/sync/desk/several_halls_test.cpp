// One workspace keeps several halls (D17): each terminal takes what its own hall names, out of the
// same publication.
#include <gtest/gtest.h>

#include "sync/courier/pull.hpp"
#include "sync/desk/init.hpp"
#include "sync/desk/office_needs.hpp"
#include "sync/desk/registration.hpp"
#include "tests/sync/desk/sheet_office.hpp"

namespace sunhall {
namespace {

std::string const city_website = "https://www.example.gov.cn";

Item hall(std::string const& id, std::string const& name, std::vector<std::string> sections) {
    auto made = small_pack()[0];
    made.id = id;
    made.title = name;
    auto& body = std::get<Hall>(made.body);
    body.name = name;
    body.sections = std::move(sections);
    return made;
}

Item department(std::string const& id) {
    auto made = small_pack()[1];
    made.id = made.department = id;
    return made;
}

/// A city hall that shows transport and education, and a township's that shows education.
class SeveralHalls : public testing::Test {
protected:
    SeveralHalls() {
        for (auto const& [staff, group] :
             {std::pair{"zhang", ReviewGroup::First}, std::pair{"li", ReviewGroup::Second}}) {
            must(register_reviewer(office.workspace(), {.staff = staff,
                                                        .name = staff,
                                                        .group = group,
                                                        .sections = {"education"},
                                                        .key_file = {}}));
        }
        office.import_items({hall("shi", "示范市政务服务大厅", {"transport", "education"}),
                             hall("zhen", "阳光镇便民服务中心", {"education"}),
                             department("transport"), department("education"), parking_fee("5")});
    }

    // NOLINTNEXTLINE(*-non-private-member-variables-in-classes)
    TestOffice office;
};

/// A terminal whose configuration names a hall.
class HallTerminal {
public:
    HallTerminal(TestOffice const& office, std::string const& hall)
        : root_{must(read_file(office.workspace_folder() / terminal_root_name, most_test_bytes))},
          metadata_{office.server() / "metadata"},
          targets_{office.server() / "targets"} {
        must(Pull{{folders_, root_, hall}, metadata_, targets_}.run(noon));
    }

    [[nodiscard]] bool shows(std::string const& path) const {
        auto const newest = newest_generation(folders_.generations, root_);
        return newest.generation && newest.generation->item(path).has_value();
    }

private:
    TemporaryFolder disk_;
    CourierFolders folders_{disk_ / "data"};
    std::string root_;
    FolderFetcher metadata_, targets_;
};

TEST_F(SeveralHalls, AreEachTakenByTheirOwnTerminals) {
    office.approve();
    must(office.publish());

    HallTerminal const city{office, "shi"};
    HallTerminal const town{office, "zhen"};

    EXPECT_TRUE(city.shows("hall/hall/shi.json"));
    EXPECT_TRUE(city.shows("transport/fee/parking.json"));
    EXPECT_TRUE(city.shows("education/department/education.json"));
    EXPECT_FALSE(city.shows("hall/hall/zhen.json"));
    EXPECT_TRUE(town.shows("hall/hall/zhen.json"));
    EXPECT_TRUE(town.shows("education/department/education.json"));
    EXPECT_FALSE(town.shows("transport/fee/parking.json"));
    EXPECT_FALSE(town.shows("hall/hall/shi.json"));
}

TEST_F(SeveralHalls, GetTheWebsitesOfASheetWhereTheyShowItsDepartment) {
    auto const sheet = office / "表.csv";
    must(
        write_atomically(sheet, std::string{small_heading} + "A1,一,,http://zwfw.example.cn/a,\n"));
    auto const plan =
        must(plan_sheet(office.workspace(), {.file = sheet,
                                             .map = must(read_sheet_map(small_map, "map.toml")),
                                             .as_of = today,
                                             .reviewed_by = "张明",
                                             .departments = MissingDepartments::Create}));
    must(write_import(office.workspace(), plan.import, {.by = "chen", .at = noon}));

    auto const drafts = must(present_drafts(office.workspace()));
    auto const origins = [&](std::string const& path) {
        return std::get<Hall>(drafts.at(path).item.body).link_origins;
    };
    EXPECT_EQ(origins("hall/hall/shi.json").back(), "http://zwfw.example.cn");
    EXPECT_EQ(origins("hall/hall/zhen.json"), std::vector<std::string>{city_website});
}

TEST_F(SeveralHalls, LeaveItToPeopleWhichOfThemShowsANewDepartment) {
    auto fresh = parking_fee("5");
    fresh.department = "renshe";
    SheetRows rows;
    rows.items = {{.file = "表.csv", .item = fresh}};

    auto const needs =
        needs_of(rows, must(present_drafts(office.workspace())), "示范市政务服务大厅");

    EXPECT_EQ(needs.sections, std::vector<std::string>{"renshe"});
    ASSERT_EQ(needs.items.size(), 1U) << "the department, and no hall";
    ASSERT_EQ(undecided_of(needs).size(), 1U);
    EXPECT_TRUE(says(undecided_of(needs)[0].remedy, "sections"));
}

}  // namespace
}  // namespace sunhall
