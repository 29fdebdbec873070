// Printing as a visitor sees it: the foot of the page, and what stands above it.
#include <filesystem>
#include <fstream>

#include <gtest/gtest.h>

#include "kiosk/glass/sheet.hpp"
#include "kiosk/typeset/png.hpp"
#include "tests/kiosk/screens/screens_fixture.hpp"

namespace sunhall {
namespace {

/// A guide on a terminal with a printer, and the printer's word in the test's mouth.
class BeforeAPrinter {
public:
    explicit BeforeAPrinter(Look const& look, Page const& page)
        : size_{look.size},
          visitor_{[this](Ui& ui) { return draw(ui, pages_.view(now_)); },
                   make_theme(look.theme, {.size = look.size}, Motion::Off)} {
        pages_.set_content(full_content());
        pages_.handle(intent::Open{page}, now_);
        visitor_.wait(3);
    }

    void tap(std::string_view label) {
        if (auto const asked = visitor_.tap(label)) {
            pages_.handle(*asked, now_);
        }
        for (auto const& order : pages_.take_print_orders()) {
            ticket_ = order.ticket;
        }
        visitor_.wait(3);
    }
    void hear(PrintState state, PrintFault fault = PrintFault::None) {
        pages_.hear({ticket_, state, fault});
        visitor_.wait(3);
    }
    FrameRecord const& look() { return visitor_.look(); }
    [[nodiscard]] bool sees(std::string_view words) { return visitor_.sees(words); }

    void save(std::string const& name) {
        visitor_.wait(1);
        Sheet sheet{size_.width, size_.height};
        sheet.show(visitor_.draw_data());
        auto const folder = program_folder() / "pages";
        std::filesystem::create_directories(folder);
        std::ofstream{folder / (name + ".png"), std::ios::binary} << must(png(*sheet.picture()));
    }

private:
    Extent size_;
    Now now_ = hall::now;
    Pages pages_{all_spoken(), {{"一楼自助区", "A-03"}, {}, {.there = true}}, now_};
    PageVisitor<Intent> visitor_;
    std::uint64_t ticket_ = 0;
};

class PrintingPages : public testing::TestWithParam<Look> {
protected:
    static void expect_targets_for_fingers(BeforeAPrinter& page) {
        auto const theme = make_theme(GetParam().theme, {.size = GetParam().size}, Motion::Off);
        for (auto const& target : page.look().targets) {
            EXPECT_GE(target.area.width, theme.space.target_least) << target.label;
        }
    }
};

Page const guide = page::Guide{"ziran/service/zhuanyi.json"};

TEST_P(PrintingPages, OfferTheSlipAtTheirFoot) {
    std::vector<std::tuple<std::string, Page, std::string>> const pages{
        {"guide", guide, "打印一次性告知单"},
        {"fee", page::Fee{"ziran/fee/tingche.json"}, "打印收费标准"},
        {"open-day", page::OpenDay{"shuiwu/open_day/shuichang.json"}, "打印报名单"},
        {"disclosure", page::Disclosure{"ziran/disclosure/gaizao.json"}, "打印本条"},
        {"article", page::Article{"renshe/article/jiedu.json"}, "打印这篇文章"},
        {"notice", page::Notice{"shuiwu/notice/gonggao18.json"}, "打印这条通知"}};
    for (auto const& [name, page, label] : pages) {
        BeforeAPrinter before{GetParam(), page};

        EXPECT_TRUE(before.sees(label));
        expect_targets_for_fingers(before);
        before.save("print-" + name + "-" + GetParam().name);
    }
}

TEST_P(PrintingPages, KeepTheNeighboursOfADisclosureBesideItsSlip) {
    BeforeAPrinter before{GetParam(), page::Disclosure{"ziran/disclosure/gaizao.json"}};

    EXPECT_TRUE(before.sees("下一条"));
    before.tap("打印本条");

    EXPECT_TRUE(before.sees("正在打印"));
}

TEST_P(PrintingPages, TellHowTheSlipIsAndWhatToDo) {
    BeforeAPrinter before{GetParam(), guide};
    before.tap("打印一次性告知单");
    EXPECT_TRUE(before.sees("正在打印"));
    before.save("print-working-" + GetParam().name);

    before.hear(PrintState::NotPrinted, PrintFault::PaperOut);
    EXPECT_TRUE(before.sees("打印纸用完了，请告诉工作人员加纸。"));
    expect_targets_for_fingers(before);
    before.save("print-trouble-" + GetParam().name);

    before.tap("再试一次");
    before.hear(PrintState::Unknown, PrintFault::LinkLost);
    EXPECT_TRUE(before.sees("单子完整出来了吗？"));
    before.save("print-question-" + GetParam().name);

    before.tap("没有，再打一张");
    before.hear(PrintState::Printed);
    EXPECT_TRUE(before.sees("打印好了"));
    before.save("print-done-" + GetParam().name);
    before.tap("好的");
    EXPECT_FALSE(before.sees("打印好了"));
}

INSTANTIATE_TEST_SUITE_P(Looks, PrintingPages,
                         testing::Values(Look{"default", ThemeName::Default, {1080, 1920}},
                                         Look{"large", large_text, {1080, 1920}},
                                         Look{"wide", ThemeName::Default, {1920, 1080}},
                                         Look{"large_wide", large_text, {1920, 1080}}),
                         [](auto const& tested) { return tested.param.name; });

}  // namespace
}  // namespace sunhall
