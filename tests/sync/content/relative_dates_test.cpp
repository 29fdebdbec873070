#include "sync/content/relative_dates.hpp"

#include <gtest/gtest.h>

#include "tests/support/must.hpp"

namespace sunhall {
namespace {

using namespace std::chrono;

constexpr Date as_of{2026y / November / 22d};

std::string resolved(std::string_view text) {
    return compact_json(must(resolve_relative_dates(must(parse_json(text)), as_of)));
}

TEST(RelativeDates, BecomeRealOnesWhereverTheyStand) {
    EXPECT_EQ(resolved(R"({"a":["@+12",{"b":"@-30"}],"c":"@+0"})"),
              R"({"a":["2026-12-04",{"b":"2026-10-23"}],"c":"2026-11-22"})");
}

TEST(RelativeDates, MayHaveATime) {
    EXPECT_EQ(resolved(R"(["@+12T09:00"])"), R"(["2026-12-04T09:00:00+08:00"])");
}

TEST(RelativeDates, LeaveOtherTextsAlone) {
    EXPECT_EQ(resolved(R"(["@", "@+", "@a", "a@+1", "+1", "2026-01-01"])"),
              R"(["@","@+","@a","a@+1","+1","2026-01-01"])");
}

TEST(RelativeDates, ThatCannotBeReadAreNamedWithTheirPlace) {
    for (auto const* text : {"@+1x", "@+12T", "@+12T25:00", "@+99999", "@-1 "}) {
        Json json{Json::Object{{"a", Json{Json::Array{Json{1}, Json{text}}}}}};

        auto const answer = resolve_relative_dates(json, as_of);

        ASSERT_FALSE(answer) << text;
        EXPECT_EQ(answer.error().message.rfind("字段 a[1]：", 0), 0U) << answer.error().message;
    }
}

}  // namespace
}  // namespace sunhall
