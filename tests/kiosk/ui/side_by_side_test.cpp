// Labels that stand side by side: on one line, and of one size.
#include <algorithm>

#include <gtest/gtest.h>

#include "kiosk/ui/header_controls.hpp"
#include "kiosk/ui/tab_row.hpp"
#include "tests/support/page_visitor.hpp"

namespace sunhall {
namespace {

using Visitor = PageVisitor<std::string>;

Rect shown_at(FrameRecord const& record, std::string_view text) {
    auto const found = std::ranges::find(record.texts, text, &ShownText::text);
    EXPECT_NE(found, record.texts.end()) << text;
    return found == record.texts.end() ? Rect{} : found->area;
}

TEST(TabRow, SetsWordsOnOneLineWhateverReachesBelowIt) {
    Visitor visitor{[](Ui& ui) -> std::optional<std::string> {
        std::vector<Tab> const tabs{{"one", "Page"}, {"two", "Home"}, {"three", "一楼"}};
        (void)tab_row(ui, {0, 0, 900, 88}, tabs, TabLook::Card, tabs.size());
        return std::nullopt;
    }};

    auto const& record = visitor.look();

    // Boxes of one style have their baseline at one height.
    EXPECT_EQ(shown_at(record, "Page").y, shown_at(record, "Home").y);
    EXPECT_EQ(shown_at(record, "Page").y, shown_at(record, "一楼").y);
}

TEST(Header, SetsTheLabelsOfARowInOneSize) {
    Visitor visitor{[](Ui& ui) -> std::optional<std::string> {
                        std::vector<HeaderControl> const controls{
                            {"short", Icon::TextSize, "Tone"},
                            {"long", Icon::TextSize, "ToneTone"}};
                        (void)header_controls(ui, {{0, 200, 112, 104}, {200, 200, 112, 104}},
                                              controls, LabelPlace::UnderIcon);
                        Rect row{0, 0, 800, 104};
                        (void)header_steps(ui, row, 230, {.back = "Back", .home = "BackBack"});
                        return std::nullopt;
                    },
                    make_theme(large_text, {}, Motion::Off)};

    auto const& record = visitor.look();

    EXPECT_NEAR(2 * shown_at(record, "Tone").width, shown_at(record, "ToneTone").width, 2);
    EXPECT_NEAR(2 * shown_at(record, "Back").width, shown_at(record, "BackBack").width, 2);
}

}  // namespace
}  // namespace sunhall
