#include "sync/content/window_numbers.hpp"

#include <gtest/gtest.h>

#include "sync/content/item_marks.hpp"

namespace sunhall {
namespace {

using Spans = std::vector<WindowSpan>;

TEST(WindowNumbers, AreReadAsOfficesWriteThem) {
    EXPECT_EQ(window_spans("12 号"), (Spans{{12, 12}}));
    EXPECT_EQ(window_spans("一楼 D 区 1 至 6 号窗口"), (Spans{{1, 6}}));
    EXPECT_EQ(window_spans("B区12-18号、21号窗口"), (Spans{{12, 18}, {21, 21}}));
    EXPECT_EQ(window_spans("3～5"), (Spans{{3, 5}}));
}

TEST(WindowNumbers, AreNoFloorsRoomsOrTelephones) {
    EXPECT_EQ(window_spans("3 号楼 2 层 12 号窗口"), (Spans{{12, 12}}));
    EXPECT_TRUE(window_spans("201 室").empty());
    EXPECT_TRUE(window_spans("电话 88000000").empty());
    EXPECT_TRUE(window_spans("9 至 3 号").empty());
    EXPECT_TRUE(window_spans("综合窗口").empty());
}

TEST(WindowNumbers, MeetWhereOneWindowIsInBoth) {
    EXPECT_TRUE(share_a_window({{1, 6}}, {{6, 9}}));
    EXPECT_FALSE(share_a_window({{1, 6}}, {{7, 9}}));
    EXPECT_FALSE(share_a_window({}, {{7, 9}}));
}

TEST(ItemMarks, TellTheWindowsOfAGuide) {
    Service service;
    service.audience = {ServedParty::Individual};
    Place place;
    place.window = "B 区 12 至 18 号窗口";
    service.places = {place, place};
    Item item;
    item.body = service;

    auto const marks = item_marks(item);

    EXPECT_EQ(marks, "individual window:12-18");
    EXPECT_EQ(windows_in_marks(marks), (Spans{{12, 18}}));
}

}  // namespace
}  // namespace sunhall
