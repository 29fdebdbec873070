// The register as it is shown on the screen.
#include "sync/desk/register.hpp"
#include "tests/sync/desk/command_office.hpp"

namespace sunhall {
namespace {

class RegisterCommand : public CommandLine {};

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

}  // namespace
}  // namespace sunhall
