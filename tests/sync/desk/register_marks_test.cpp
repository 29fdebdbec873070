// The end of the register is as safe as its middle, and what it decided stays decided.
#include "sync/desk/register_marks.hpp"

#include <gtest/gtest.h>

#include "sync/base/files.hpp"
#include "sync/desk/init.hpp"
#include "sync/desk/restore.hpp"
#include "tests/sync/desk/test_office.hpp"

namespace sunhall {
namespace {

namespace fs = std::filesystem;

/// With eight entries: two drafts, four reviews and two publications.
class SeenRegister : public testing::Test {
protected:
    SeenRegister() {
        office.import_items(small_pack());
        office.approve();
        must(office.publish());
    }

    [[nodiscard]] fs::path folder() const { return office.workspace_folder() / "register"; }
    [[nodiscard]] fs::path batch_file() const {
        return office.workspace_folder() / "review/transport.json";
    }

    void cut_last_entry() const {
        auto text = must(read_file(folder() / "2026.jsonl", most_test_bytes));
        text.erase(text.rfind('\n', text.size() - 2) + 1);
        must(write_atomically(folder() / "2026.jsonl", text));
    }

    /// The batch of a changed fee, approved by both, then sent back by another second reviewer.
    void send_back_what_was_approved() const {
        office.import_items({parking_fee("6")});
        office.approve();
        must(send_back(
            office.workspace(),
            {.key_file = office.key("zhao"), .section = "transport", .reason = "金额与文件不符"},
            noon));
    }

    /// As a desk would have published that left no marks.
    void take_mark_out_of(fs::path const& repository) const {
        auto publication = must(read_publication(repository));
        auto& snapshot = publication.snapshot.content;
        snapshot.register_mark = {};
        auto const bytes = signed_by("snapshot", to_json(snapshot));
        auto& timestamp = publication.timestamp.content;
        timestamp.snapshot.length = static_cast<std::int64_t>(bytes.size());
        timestamp.snapshot.hashes = {{std::string{hash_name}, sha256_hex(bytes)}};
        must(write_atomically(repository / metadata_place("snapshot", snapshot.version), bytes));
        must(write_atomically(repository / timestamp_place,
                              signed_by("timestamp", to_json(timestamp))));
    }
    [[nodiscard]] std::string signed_by(std::string_view key, Json const& body) const {
        return write_envelope(body, {sign(body, must(SecretKey::load(office.key(key), {})))});
    }

    void expect_refused(std::string_view words) const {
        auto const refused = Register::load(office.workspace());
        ASSERT_FALSE(refused);
        EXPECT_TRUE(says(refused.error().message, words)) << refused.error().message;
        EXPECT_TRUE(says(refused.error().message, "备份")) << refused.error().message;
        EXPECT_FALSE(office.publish());
    }

    TestOffice office;  // NOLINT(*-non-private-member-variables-in-classes)
};

TEST_F(SeenRegister, IsInTheSignatureOfThePublicationWithItsOwnEntries) {
    auto const seen = must(published_mark(reading_from(office.server())));

    ASSERT_TRUE(seen);
    EXPECT_EQ(seen->mark, must(Register::load(office.workspace())).mark());
    EXPECT_EQ(seen->mark.entries, 8);
    EXPECT_EQ(seen->office, "示范市政务服务大厅");
}

TEST_F(SeenRegister, MissesItsLastEntry) {
    cut_last_entry();

    expect_refused("现在只有 7 条");
}

TEST_F(SeenRegister, MissesItself) {
    fs::remove_all(folder());

    expect_refused("现在只有 0 条");
}

TEST_F(SeenRegister, MissesAnEntryInTheMiddle) {
    auto text = must(read_file(folder() / "2026.jsonl", most_test_bytes));
    auto const second = text.find('\n') + 1;
    text.erase(second, text.find('\n', second) + 1 - second);
    must(write_atomically(folder() / "2026.jsonl", text));

    expect_refused("第 2 行");
}

TEST_F(SeenRegister, IsNotTheOneWrittenAnewFromTheFirstEntry) {
    {
        auto const workspace = office.workspace();
        auto const old = must(Register::load(workspace)).entries();
        fs::remove_all(folder());
        Register anew;
        for (auto entry : old) {
            entry.event.by = entry.event.by == "chen" ? "fang" : entry.event.by;
            must(anew.append(workspace, noon, {entry.event}));
        }
        ASSERT_EQ(anew.entries().size(), old.size());
    }

    expect_refused("第 8 条不是它");
}

TEST_F(SeenRegister, HoldsAfterEveryLaterEntry) {
    office.import_items({parking_fee("6")});
    ASSERT_TRUE(Register::load(office.workspace()));
    office.approve();
    must(office.publish());

    EXPECT_EQ(must(published_mark(reading_from(office.server())))->mark,
              must(Register::load(office.workspace())).mark());
}

TEST_F(SeenRegister, IsNotBelievedInASnapshotThatNobodySigned) {
    auto const publication = must(read_publication(office.workspace().published()));
    auto snapshot = publication.snapshot.content;
    snapshot.register_mark = to_json(RegisterMark{});
    must(write_atomically(office.workspace().published() / metadata_place("snapshot", 1),
                          write_envelope(to_json(snapshot), {})));

    auto const refused = Register::load(office.workspace());

    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().failure, Failure::Untrusted);
}

TEST_F(SeenRegister, IsAcceptedAsItIsByAPublicationOfAnOlderDeskAndSeenByTheNext) {
    take_mark_out_of(office.server());
    take_mark_out_of(office.workspace_folder() / "published");
    cut_last_entry();

    auto const restored =
        must(restore_workspace(office / "fresh",
                               {.from = office.server().string(),
                                .root_file = office.workspace_folder() / terminal_root_name,
                                .register_folder = folder(),
                                .by = "chen"},
                               noon));
    office.import_items({parking_fee("6")});
    office.approve();
    must(office.publish());

    EXPECT_TRUE(says(restored.lost.back(), "无从证明")) << restored.lost.back();
    EXPECT_EQ(must(published_mark(reading_from(office.server())))->mark,
              must(Register::load(office.workspace())).mark());
}

TEST_F(SeenRegister, MissesARefusalThatWasCutOff) {
    send_back_what_was_approved();

    cut_last_entry();

    expect_refused("栏目 transport 上一次签名或退回");
}

TEST_F(SeenRegister, PublishesNothingThatWasSentBackEvenIfTheBatchIsChangedWithIt) {
    send_back_what_was_approved();
    cut_last_entry();
    auto batch = must(parse_json(must(read_file(batch_file(), most_test_bytes))));
    batch.object()->erase(batch.object()->find(mark_field));
    must(write_atomically(batch_file(), compact_json(batch)));
    ASSERT_TRUE(Register::load(office.workspace()));

    auto const refused = office.publish();

    ASSERT_FALSE(refused);
    EXPECT_TRUE(says(refused.error().message, "复核")) << refused.error().message;
    EXPECT_FALSE(says(refused.error().message, "初审（")) << refused.error().message;
    EXPECT_EQ(parking_amount(office, office.server()), "5");
}

}  // namespace
}  // namespace sunhall
