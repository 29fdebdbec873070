// Whoever was taken off the list stays off it when a lost workspace comes back with its register.
#include "sync/desk/restored_staff.hpp"

#include <gtest/gtest.h>

#include "sync/desk/facts.hpp"
#include "sync/desk/init.hpp"
#include "sync/desk/key_change.hpp"
#include "sync/desk/restore.hpp"
#include "tests/sync/desk/test_office.hpp"

namespace sunhall {
namespace {

/// wang is in the register, leaves, and his key must never count again.
class RestoredStaffTest : public testing::Test {
protected:
    RestoredStaffTest() {
        office.import_items(small_pack());
        office.approve();
        must(office.publish());
        auto const workspace = office.workspace();
        auto record = must(Register::load(workspace));
        auto const wang = *must(Roster::load(workspace)).with_staff("wang");
        must(record.append(workspace, noon,
                           {{.act = Act::RegisterPerson,
                             .by = "chen",
                             .section = {},
                             .digest = wang.key.id(),
                             .why = {},
                             .details = {{"reviewer", facts_of(wang)}}}}));
        must(revoke_person(workspace, "wang", {.by = "chen", .at = noon, .why = "调离"}));
    }

    void expect_revoked() const {
        auto const outcome =
            must(restore_workspace(office / "fresh",
                                   {.from = office.server().string(),
                                    .root_file = office.workspace_folder() / terminal_root_name,
                                    .register_folder = office.workspace_folder() / "register",
                                    .by = "chen"},
                                   noon));

        auto const roster = must(Roster::load(must(Workspace::open(office / "fresh"))));
        EXPECT_EQ(outcome.people, 3U);
        EXPECT_EQ(roster.with_staff("wang"), nullptr);
        ASSERT_EQ(roster.revoked().size(), 1U);
        EXPECT_EQ(roster.revoked().front().key.id(),
                  must(SecretKey::look_at(office.key("wang"))).public_key.id());
        EXPECT_TRUE(says(roster.revoked().front().why, "调离"));
    }

    TestOffice office;  // NOLINT(*-non-private-member-variables-in-classes)
};

TEST_F(RestoredStaffTest, TakesTheKeyOutOfUseThoughItIsStillPublished) { expect_revoked(); }

TEST_F(RestoredStaffTest, KeepsTheKeyOutOfUseThatIsPublishedNoMore) {
    office.approve();
    must(office.publish());

    expect_revoked();
}

}  // namespace
}  // namespace sunhall
