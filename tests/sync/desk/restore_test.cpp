// A lost workspace comes back from what it published, if that can be proven.
#include "sync/desk/restore.hpp"

#include <gtest/gtest.h>

#include "sync/base/files.hpp"
#include "sync/desk/init.hpp"
#include "sync/desk/key_change.hpp"
#include "sync/desk/register_marks.hpp"
#include "sync/desk/registration.hpp"
#include "sync/desk/review.hpp"
#include "tests/sync/desk/test_office.hpp"

namespace sunhall {
namespace {

namespace fs = std::filesystem;

/// An office that has published, and a folder for the workspace that is to take its place.
class RestoreTest : public testing::Test {
protected:
    RestoreTest() {
        office.import_items(small_pack());
        office.approve();
        must(office.publish());
    }

    [[nodiscard]] RestoreRequest request() const {
        return {.from = office.server().string(),
                .root_file = office.workspace_folder() / terminal_root_name,
                .by = "chen"};
    }
    Result<RestoreOutcome> restore(Instant now = noon) const {
        return restore_workspace(fresh(), request(), now);
    }
    [[nodiscard]] fs::path fresh() const { return office / "fresh"; }
    [[nodiscard]] Workspace restored() const { return must(Workspace::open(fresh())); }

    /// Root keys come out of their safes; all else is lost.
    void bring_root_keys() const {
        for (auto const* name : {"root-1", "root-2", "root-3"}) {
            fs::copy_file(office.key(name), fresh() / "keys" / (std::string{name} + ".key"));
        }
    }

    TestOffice office;  // NOLINT(*-non-private-member-variables-in-classes)
};

TEST_F(RestoreTest, BringsBackWhatWasPublished) {
    auto const outcome = must(restore());

    EXPECT_EQ(outcome.items, 3U);
    EXPECT_EQ(outcome.people, 4U);
    auto const workspace = restored();
    EXPECT_EQ(workspace.hall(), "示范市政务服务大厅");
    auto const now = must(Office::read(workspace, noon));
    EXPECT_FALSE(has_errors(now.drafts.problems));
    for (auto const& review : must(review_sections(workspace, now, noon))) {
        EXPECT_FALSE(review.due) << review.section;
    }
    EXPECT_EQ(must(read_file(fresh() / terminal_root_name, most_test_bytes)),
              must(read_file(office.workspace_folder() / terminal_root_name, most_test_bytes)));
}

TEST_F(RestoreTest, NamesWhatCannotComeBack) {
    auto const outcome = must(restore());

    std::string all;
    for (auto const& line : outcome.lost) {
        all += line;
    }
    for (auto const* thing : {"私钥", "草稿", "登记簿", "姓名"}) {
        EXPECT_TRUE(says(all, thing)) << thing;
    }
}

TEST_F(RestoreTest, GoesOnPublishingToTheSameTerminalsWithNothingButRootKeys) {
    TestTerminal terminal{office, office.server()};
    must(terminal.contents());
    must(restore());
    bring_root_keys();
    KeyChange const change{.by = "chen", .at = noon, .why = "工作区丢失"};
    for (auto const* name : {"targets", "snapshot", "timestamp"}) {
        must(rotate_office_key(restored(), name, {}, unprotected_keys(), change));
    }
    for (auto const* staff : {"zhang", "li"}) {
        must(rotate_person(restored(), staff, {}, unprotected_keys(), change));
    }
    for (auto const& [staff, group] :
         {std::pair{"zhang", ReviewGroup::First}, std::pair{"li", ReviewGroup::Second}}) {
        auto const key = fresh() / "keys" / (std::string{staff} + ".key");
        must(sign_sections(restored(), {.group = group, .key_file = key}, noon));
    }

    must(publish(restored(), {.to = office.server().string(), .by = "chen"}, noon));

    EXPECT_EQ(must(terminal.contents()).size(), 3U);
}

TEST_F(RestoreTest, WorksLongAfterTheLastSignatureRanOutAndSaysSo) {
    auto const outcome = must(restore(noon + std::chrono::days{800}));

    EXPECT_EQ(outcome.expired.size(), 6U);
}

TEST_F(RestoreTest, FinishesWhatAnInterruptedRunBegan) {
    must(restore());
    fs::remove(fresh() / office_file_name);
    fs::remove_all(fresh() / "register");
    fs::remove(fresh() / "drafts/transport/fee/parking.json");
    fs::create_directory(fresh() / "restoring");

    auto const outcome = must(restore());

    EXPECT_FALSE(outcome.was_there);
    EXPECT_EQ(must(Office::read(restored(), noon)).record.entries().size(), 1U);
    EXPECT_TRUE(fs::exists(fresh() / "drafts/transport/fee/parking.json"));
    EXPECT_FALSE(fs::exists(fresh() / "restoring"));
}

TEST_F(RestoreTest, ChangesNothingTheSecondTime) {
    must(restore());

    auto const outcome = must(restore());

    EXPECT_TRUE(outcome.was_there);
    EXPECT_EQ(must(Register::load(restored())).entries().size(), 1U);
}

TEST_F(RestoreTest, TouchesNoWorkspaceThatLives) {
    auto const refused = restore_workspace(office.workspace_folder(), request(), noon);

    ASSERT_FALSE(refused);
    EXPECT_TRUE(says(refused.error().message, "已经是工作区")) << refused.error().message;
    EXPECT_EQ(must(Register::load(office.workspace())).entries().back().event.act, Act::Publish);
}

TEST_F(RestoreTest, TouchesNoFolderWithOtherThingsInIt) {
    must(make_folder(fresh()));
    must(write_atomically(fresh() / "photo.jpg", "x"));

    EXPECT_FALSE(restore());
}

TEST_F(RestoreTest, TakesNothingFromAnotherOffice) {
    TestOffice const stranger;
    auto other = request();
    other.root_file = stranger.workspace_folder() / terminal_root_name;

    auto const refused = restore_workspace(fresh(), other, noon);

    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().failure, Failure::Untrusted) << refused.error().message;
    EXPECT_FALSE(fs::exists(fresh() / office_file_name));
}

TEST_F(RestoreTest, TakesNoItemThatIsNotTheSignedOne) {
    auto const publication = must(read_publication(office.server()));
    auto const& targets = publication.section("transport").content.targets;
    auto const path = std::string{"transport/fee/parking.json"};
    must(write_atomically(office.server() / target_place(path, targets.at(path)), "{}"));

    auto const refused = restore();

    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().failure, Failure::Untrusted) << refused.error().message;
    EXPECT_FALSE(fs::exists(fresh() / office_file_name));
}

TEST_F(RestoreTest, KeepsTheRegisterGoingWhereThereIsACopy) {
    auto const workspace = office.workspace();
    auto const before = must(Register::load(workspace)).entries().size();
    auto with_register = request();
    with_register.register_folder = workspace.register_folder();

    must(restore_workspace(fresh(), with_register, noon));

    auto const entries = must(Register::load(restored())).entries();
    EXPECT_EQ(entries.size(), before + 1);
    EXPECT_EQ(entries.back().event.act, Act::Restore);
}

TEST_F(RestoreTest, TakesNoRegisterThatIsCutShortOrTamperedWith) {
    auto const copy = office / "copy";
    fs::copy(office.workspace_folder() / "register", copy);
    auto const text = must(read_file(copy / "2026.jsonl", most_test_bytes));
    auto with_register = request();
    with_register.register_folder = copy;

    must(write_atomically(copy / "2026.jsonl",
                          text.substr(0, text.rfind('\n', text.size() - 2) + 1)));
    auto const cut = restore_workspace(fresh(), with_register, noon);
    must(write_atomically(copy / "2026.jsonl", "x" + text));
    auto const tampered = restore_workspace(fresh(), with_register, noon);

    ASSERT_FALSE(cut);
    EXPECT_TRUE(says(cut.error().message, "不完整")) << cut.error().message;
    ASSERT_FALSE(tampered);
    EXPECT_EQ(tampered.error().failure, Failure::Malformed) << tampered.error().message;
    EXPECT_FALSE(fs::exists(fresh() / office_file_name));
    must(write_atomically(copy / "2026.jsonl", text));
    EXPECT_TRUE(restore_workspace(fresh(), with_register, noon));
}

TEST_F(RestoreTest, TakesNoRegisterOfAnotherOfficeAndNoEmptyFolder) {
    TestOffice const stranger;
    stranger.import_items(small_pack(), GoneItems::Keep, "fang");
    stranger.approve();
    must(stranger.publish());
    auto with_register = request();
    for (auto const& folder : {stranger.workspace_folder() / "register", office / "nowhere"}) {
        with_register.register_folder = folder;

        auto const refused = restore_workspace(fresh(), with_register, noon);

        ASSERT_FALSE(refused) << folder;
        EXPECT_EQ(refused.error().failure, Failure::Rejected) << refused.error().message;
    }
}

TEST_F(RestoreTest, SaysInTheRegisterThatTheOldOneIsLost) {
    must(restore());

    auto const record = must(Register::load(restored()));
    auto const seen = must(published_mark(reading_from(office.server())));
    EXPECT_EQ(lost_entries(record, *seen), 8);
}

TEST_F(RestoreTest, WritesTheEntryThatAnInterruptedRunLeftOut) {
    must(restore());
    fs::remove_all(fresh() / "register");
    fs::create_directory(fresh() / "restoring");

    auto const outcome = must(restore());

    EXPECT_TRUE(outcome.was_there);
    EXPECT_EQ(must(Register::load(restored())).entries().size(), 1U);
}

TEST_F(RestoreTest, IsNamedAsTheOfficeNotAsOneOfItsHalls) {
    auto hall = small_pack().front();
    std::get<Hall>(hall.body).name = "示范市政务服务大厅北区";
    office.import_items({hall});
    office.approve();
    must(office.publish());

    EXPECT_EQ(must(restore()).hall, "示范市政务服务大厅");
}

TEST_F(RestoreTest, LetsPeopleBeNamedAgain) {
    must(restore());

    must(register_reviewer(
        restored(),
        {.staff = "zhang", .name = "张明", .group = ReviewGroup::First, .sections = {"hall"}}));

    EXPECT_EQ(must(Roster::load(restored())).with_staff("zhang")->label(), "张明（zhang）");
}

}  // namespace
}  // namespace sunhall
