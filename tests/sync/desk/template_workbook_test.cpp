#include "sync/desk/template_workbook.hpp"

#include <algorithm>

#include <gtest/gtest.h>

#include "sync/desk/sheet_import.hpp"
#include "sync/desk/standard_maps.hpp"
#include "tests/sync/desk/sheet_office.hpp"

namespace sunhall {
namespace {

class TemplateOf : public testing::TestWithParam<Kind> {};

/// A department for the example rows, beside those of the small pack.
std::vector<Item> pack_with_renshe() {
    auto pack = small_pack();
    auto renshe = pack[1];
    renshe.id = renshe.department = "renshe";
    pack.push_back(renshe);
    return pack;
}

TEST_P(TemplateOf, IsReadBackByItsMapExampleAndAll) {
    TestOffice const office;
    office.import_items(pack_with_renshe());
    auto const file = office / "模板.xlsx";

    must(write_template_workbook(GetParam(), file));

    auto const map = must(read_file(office / "模板.toml", 1U << 20U));
    auto const plan =
        must(plan_sheet(office.workspace(), {.file = file,
                                             .map = must(read_sheet_map(map, "模板.toml")),
                                             .as_of = today,
                                             .reviewed_by = "张明",
                                             .departments = MissingDepartments::Create}));
    for (auto const& problem : plan.rejected) {
        ADD_FAILURE() << problem_text(problem);
    }
    EXPECT_FALSE(plan.import.refused);
    EXPECT_EQ(plan.rows, 1U);
    auto const made = std::ranges::find_if(plan.import.lines, [](ImportLine const& line) {
        return line.change == Change::New && line.item.kind() == GetParam();
    });
    ASSERT_NE(made, plan.import.lines.end());
    EXPECT_NE(made->item.title.find("示例"), std::string::npos);
}

TEST_P(TemplateOf, TakesNobodysFileAway) {
    TestOffice const office;
    must(write_atomically(office / "模板.toml", "mine"));

    EXPECT_FALSE(write_template_workbook(GetParam(), office / "模板.xlsx"));

    EXPECT_EQ(must(read_file(office / "模板.toml", 100)), "mine");
}

INSTANTIATE_TEST_SUITE_P(Every, TemplateOf,
                         testing::Values(Kind::Service, Kind::Fee, Kind::Hotline, Kind::OpenDay,
                                         Kind::Notice, Kind::Disclosure, Kind::Reply),
                         [](auto const& tested) { return std::string{name_of(tested.param)}; });

TEST(Template, IsNotMadeForKindsThatAreNoLists) {
    TestOffice const office;

    EXPECT_FALSE(write_template_workbook(Kind::Hall, office / "模板.xlsx"));
}

}  // namespace
}  // namespace sunhall
