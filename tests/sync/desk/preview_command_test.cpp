// What the desk says itself where the terminal's program would not draw.
#include "tests/sync/desk/command_office.hpp"

namespace sunhall {
namespace {

class PreviewCommand : public CommandLine {};

TEST_F(PreviewCommand, TakesNoPanelOfAnotherShapeForAPreview) {
    register_two();
    expect_done({"import", at("pack")});
    for (auto const* window : {"1080", "1080*1920", "100x1920", "1080x19200", "1080x1920px"}) {
        auto const answer = desk({"preview", "transport/fee/parking.json", at("fee.png"),
                                  "--window", window, "--kiosk", "/bin/true"});

        EXPECT_EQ(answer.code, exit_refused) << window;
        EXPECT_TRUE(says(answer.err, "--window 应写成“宽x高”")) << answer.err;
    }
}

TEST_F(PreviewCommand, TellsOfAFailedPreviewInOneLine) {
    register_two();
    expect_done({"import", at("pack")});
    must(write_atomically(at("kiosk"),
                          "#!/bin/sh\n"
                          "echo 'Fontconfig warning: none' >&2\n"
                          "echo 'sunhall-kiosk: no such option' >&2\n"
                          "echo 'Usage: sunhall-kiosk' >&2\n"
                          "exit 64\n"));
    std::filesystem::permissions(at("kiosk"), std::filesystem::perms::owner_all);

    auto const answer =
        desk({"preview", "transport/fee/parking.json", at("fee.png"), "--kiosk", at("kiosk")});

    EXPECT_EQ(answer.code, exit_refused);
    EXPECT_EQ(answer.err, "未完成：sunhall-kiosk 没有完成：不能这样做（no such option）\n");
}

}  // namespace
}  // namespace sunhall
