// A whole district's list, from the file that its office publishes to a terminal.
#include <sstream>

#include <gtest/gtest.h>

#include "sync/content/item_json.hpp"
#include "sync/desk/registration.hpp"
#include "sync/desk/sheet_import.hpp"
#include "tests/support/district_sheet.hpp"
#include "tests/sync/desk/sheet_office.hpp"

namespace sunhall {
namespace {

SheetRequest district_request(std::filesystem::path const& file) {
    auto const map = source_folder() / "assets/import/district-services.toml";
    return {.file = file,
            .map = must(read_sheet_map(must(read_file(map, 1U << 20U)), "district.toml")),
            .as_of = today,
            .reviewed_by = "张明",
            .departments = MissingDepartments::Create};
}

/// Both reviewers for all sections that have drafts.
void register_for_all(TestOffice const& office) {
    auto const workspace = office.workspace();
    std::vector<std::string> sections;
    for (auto const& entry : std::filesystem::directory_iterator{workspace.drafts()}) {
        sections.push_back(entry.path().filename().string());
    }
    for (auto const& [staff, group] :
         {std::pair{"zhang", ReviewGroup::First}, std::pair{"li", ReviewGroup::Second}}) {
        must(register_reviewer(
            workspace,
            {.staff = staff, .name = staff, .group = group, .sections = sections, .key_file = {}}));
    }
}

/// Services that a terminal gets, by path.
std::map<std::string, Item> services_at_terminal(TestOffice const& office) {
    std::map<std::string, Item> services;
    auto const contents = must(TestTerminal{office, office.server()}.contents());
    for (auto const& [path, bytes] : contents) {
        auto item = must(item_from_bytes(bytes));
        if (item.kind() == Kind::Service) {
            services.emplace(path, std::move(item));
        }
    }
    return services;
}

void expect_to_reach_a_terminal(std::filesystem::path const& file) {
    TestOffice const office;
    auto const request = district_request(file);
    auto const plan = must(plan_sheet(office.workspace(), request));
    ASSERT_TRUE(plan.rejected.empty()) << problem_text(plan.rejected.front());
    must(write_import(office.workspace(), plan.import, {.by = "chen", .at = noon}));
    register_for_all(office);

    office.approve();
    must(office.publish());

    auto const services = services_at_terminal(office);
    EXPECT_EQ(services.size(), district_services);
    for (auto const& [path, item] : services) {
        auto const& links = std::get<Service>(item.body).links;
        ASSERT_EQ(links.size(), 1U) << path;
        EXPECT_GE(links[0].url.size(), 147U) << path;
        EXPECT_NE(item.group, "未分类") << path;
    }
    EXPECT_FALSE(must(plan_sheet(office.workspace(), request)).import.changes_drafts());
}

TEST(DistrictImport, BringsEveryRowToATerminalAndChangesNothingTheSecondTime) {
    TemporaryFolder const folder;
    must(write_atomically(folder / "事项表.csv", district_sheet()));

    expect_to_reach_a_terminal(folder / "事项表.csv");
}

TEST(DistrictImport, TakesTheRealListAsItIs) {
    if (real_district_sheet().empty()) {
        GTEST_SKIP() << "SUNHALL_REAL_SERVICES names no file";
    }
    expect_to_reach_a_terminal(real_district_sheet());
}

}  // namespace
}  // namespace sunhall
