#include "sync/desk/roster.hpp"

#include <gtest/gtest.h>

#include "sync/desk/init.hpp"
#include "sync/desk/registration.hpp"
#include "tests/sync/desk/test_office.hpp"

namespace sunhall {
namespace {

Registration registration(std::string const& staff, ReviewGroup group,
                          std::vector<std::string> sections) {
    return {.staff = staff,
            .name = staff,
            .group = group,
            .sections = std::move(sections),
            .key_file = {}};
}

TEST(Roster, RefusesOnePersonInBothGroupsOfASection) {
    TestOffice const office;
    auto const workspace = office.workspace();

    auto const refused =
        register_reviewer(workspace, registration("zhang", ReviewGroup::Second, {"transport"}));

    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().failure, Failure::Rejected);
    EXPECT_TRUE(must(Roster::load(workspace)).with_staff("zhang")->second.empty());
}

TEST(Roster, LetsOnePersonServeOtherSectionsInTheOtherGroup) {
    TestOffice const office;
    auto const workspace = office.workspace();

    must(register_reviewer(workspace, registration("zhang", ReviewGroup::Second, {"education"})));

    auto const roster = must(Roster::load(workspace));
    EXPECT_EQ(roster.group("education", ReviewGroup::Second).size(), 1U);
    EXPECT_EQ(roster.group("transport", ReviewGroup::First).size(), 2U);
}

TEST(Roster, KeepsTheKeyOfAPersonRegisteredAgain) {
    TestOffice const office;
    auto const workspace = office.workspace();
    auto const before = must(Roster::load(workspace)).with_staff("zhang")->key.id();
    std::filesystem::remove(office.key("zhang"));

    auto const outcome = must(
        register_reviewer(workspace, registration("zhang", ReviewGroup::First, {"education"})));

    EXPECT_FALSE(outcome.key_made);
    EXPECT_EQ(outcome.reviewer.key.id(), before);
    EXPECT_FALSE(std::filesystem::exists(office.key("zhang")));
}

TEST(Roster, RefusesOneKeyForTwoPeople) {
    TestOffice const office;
    auto const workspace = office.workspace();
    auto shared = registration("sun", ReviewGroup::Second, {"transport"});
    shared.key_file = office.key("zhang");

    EXPECT_FALSE(register_reviewer(workspace, shared));
}

TEST(Roster, RefusesAnotherNameUnderTheSameStaffId) {
    TestOffice const office;
    auto sun = registration("sun", ReviewGroup::First, {"transport"});
    sun.name = "孙丽";
    must(register_reviewer(office.workspace(), sun));
    sun.name = "孙立";

    EXPECT_FALSE(register_reviewer(office.workspace(), sun));
}

TEST(Roster, RefusesNamesThatTufKeepsForItself) {
    TestOffice const office;
    auto const workspace = office.workspace();

    for (auto const* section : {"root", "targets", "snapshot", "timestamp", "../etc", ""}) {
        EXPECT_FALSE(
            register_reviewer(workspace, registration("sun", ReviewGroup::First, {section})))
            << section;
    }
    EXPECT_FALSE(std::filesystem::exists(office.key("sun")));
}

TEST(Roster, WarnsOfTooFewPeopleButRegistersThem) {
    TestOffice const office;

    auto const outcome = must(register_reviewer(
        office.workspace(), registration("sun", ReviewGroup::First, {"education"})));

    EXPECT_EQ(outcome.warnings.size(), 2U);
}

TEST(Roster, IsJudgedByTheSameRulesWhenEditedByHand) {
    TestOffice const office;
    auto const workspace = office.workspace();
    auto json = must(parse_json(must(read_file(workspace.staff_file(), 1U << 20U))));
    for (auto& person : *json.object()->at("staff").array()) {
        person.object()->insert_or_assign("second", Json::Array{"transport"});
    }
    must(write_atomically(workspace.staff_file(), pretty_json(json)));

    EXPECT_FALSE(Roster::load(workspace));
}

TEST(Roster, BringsNoRevokedKeyBackWhenEditedByHand) {
    TestOffice const office;
    auto const workspace = office.workspace();
    auto roster = must(Roster::load(workspace));
    auto const before = must(parse_json(roster.text()));
    must(roster.revoke("zhang", "2026-11-22", "调离"));
    auto json = must(parse_json(roster.text()));
    json.object()->insert_or_assign("staff", *before.find("staff"));

    must(write_atomically(workspace.staff_file(), pretty_json(json)));

    auto const loaded = Roster::load(workspace);
    ASSERT_FALSE(loaded);
    EXPECT_TRUE(says(loaded.error().message, "已于 2026-11-22 停用")) << loaded.error().message;
}

TEST(Roster, IsRefusedWhereTheRevokedKeysCannotBeRead) {
    TestOffice const office;
    auto const workspace = office.workspace();
    auto json = must(parse_json(must(Roster::load(workspace)).text()));
    json.object()->insert_or_assign("revoked", "zhang");

    must(write_atomically(workspace.staff_file(), pretty_json(json)));

    EXPECT_FALSE(Roster::load(workspace));
}

TEST(Init, KeepsSecretKeysPrivate) {
    TestOffice const office;
    using std::filesystem::perms;

    for (auto const& entry :
         std::filesystem::directory_iterator{office.workspace_folder() / "keys"}) {
        EXPECT_EQ(entry.status().permissions(), perms::owner_read | perms::owner_write)
            << entry.path();
    }
}

TEST(Init, ChangesNothingInAWorkspaceThatIsThere) {
    TestOffice const office;
    auto const root = office.workspace_folder() / terminal_root_name;
    auto const before = must(read_file(root, 1U << 20U));

    auto const again =
        must(init_workspace(office.workspace_folder(), {.hall = "示范市政务服务大厅"}, noon));

    EXPECT_EQ(again, InitOutcome::WasThere);
    EXPECT_EQ(must(read_file(root, 1U << 20U)), before);
}

TEST(Init, RefusesTheWorkspaceOfAnotherHall) {
    TestOffice const office;

    EXPECT_FALSE(init_workspace(office.workspace_folder(), {.hall = "另一个大厅"}, noon));
}

TEST(Workspace, IsOpenedByOneProcessAtATime) {
    TestOffice const office;
    auto const held = office.workspace();

    auto const second = Workspace::open(office.workspace_folder());

    ASSERT_FALSE(second);
    EXPECT_EQ(second.error().failure, Failure::Rejected);
}

TEST(Workspace, IsNotAnyFolder) {
    TestOffice const office;

    auto const opened = Workspace::open(office / "nowhere");

    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().failure, Failure::Rejected);
}

}  // namespace
}  // namespace sunhall
