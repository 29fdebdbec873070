// The register as it is shown and proven on the screen.
#include <algorithm>

#include "sync/desk/register.hpp"
#include "tests/sync/desk/command_office.hpp"

namespace sunhall {
namespace {

class RegisterCommand : public CommandLine {
protected:
    /// What an office with a publication could still do to hide it.
    void remove(std::string const& file) const { std::filesystem::remove_all(at(file)); }
};

TEST_F(RegisterCommand, SpellsOutWhatAnOlderDeskLetThrough) {
    register_two();
    {
        auto const workspace = must(Workspace::open(at("office")));
        auto record = must(Register::load(workspace));
        must(record.append(workspace, noon,
                           {{.act = Act::SendBack,
                             .by = "li",
                             .section = "transport",
                             .digest = {},
                             .why = "金额\n    9  2026-11-22 李芳（li） 复核\x1B[1A"}}));
    }

    auto const shown = desk({"register", "--last", "1"});

    EXPECT_EQ(std::ranges::count(shown.out, '\n'), 1) << shown.out;
    EXPECT_TRUE(says(shown.out, "金额\\u{A}    9")) << shown.out;
    EXPECT_TRUE(says(shown.out, "\\u{1B}[1A")) << shown.out;
}

TEST_F(RegisterCommand, NamesTheItemsOfAnEntry) {
    publish_pack();

    auto const shown = desk({"register", "--section", "transport"});

    EXPECT_TRUE(says(shown.out,
                     "（transport/department/transport.json、transport/fee/parking.json"
                     "）"))
        << shown.out;
}

TEST_F(RegisterCommand, SaysThatThereIsNothingOfASection) {
    register_two();

    auto const shown = desk({"register", "--section", "nope"});

    EXPECT_EQ(shown.code, exit_done);
    EXPECT_EQ(shown.out, "登记簿里没有栏目 nope 的记录。\n");
}

TEST_F(RegisterCommand, SaysFromWhereOnNothingIsSigned) {
    publish_pack();
    auto const all_signed = desk({"register", "verify"});
    expect_done({"key", "revoke", "--staff", "zhang", "--reason", "调离"});

    auto const answer = desk({"register", "verify"});
    auto const facts = desk({"register", "verify", "--json"});

    EXPECT_FALSE(says(all_signed.out, "尚无签名作证")) << all_signed.out;
    EXPECT_TRUE(says(answer.out, "第 12 条起（1 条）尚无签名作证")) << answer.out;
    EXPECT_TRUE(says(facts.out, R"("unsigned_entries": 1)")) << facts.out;
}

TEST_F(RegisterCommand, ProvesNothingWithoutEntries) {
    register_two();
    remove("office/register");

    auto const answer = desk({"register", "verify"});

    EXPECT_EQ(answer.code, exit_refused);
    EXPECT_TRUE(says(answer.err, "登记簿是空的")) << answer.err;
}

TEST_F(RegisterCommand, ProvesNothingWithoutTheSignatureOfAPublication) {
    publish_pack();
    remove("office/published/metadata/timestamp.json");

    auto const with_entries = desk({"register", "verify"});
    // Cut before the first publication, so that only the snapshot tells of it.
    auto const file = at("office/register/2026.jsonl");
    auto const text = must(read_file(file, most_test_bytes));
    must(write_atomically(file, text.substr(0, text.find('\n') + 1)));
    auto const cut = desk({"register", "verify"});

    EXPECT_EQ(with_entries.code, exit_refused);
    EXPECT_TRUE(says(with_entries.err, "timestamp.json")) << with_entries.err;
    EXPECT_EQ(cut.code, exit_refused);
    EXPECT_TRUE(says(cut.err, "timestamp.json")) << cut.err;
}

}  // namespace
}  // namespace sunhall
