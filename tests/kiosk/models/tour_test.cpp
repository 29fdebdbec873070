#include "kiosk/models/tour.hpp"

#include <algorithm>

#include "tests/kiosk/models/pages_fixture.hpp"
#include "tests/support/reading_items.hpp"

namespace sunhall {
namespace {

TEST(TourThroughAHall, CallsAPictureWhatItsTextSaysThatItShows) {
    auto const content = hall::content();
    content->put(hall::article("jiedu", "失业保险金怎么领", ArticleRole::Interpretation));
    content->put_picture("renshe", std::string(64, 'a'), "a picture");

    auto const stops = tour_of(content, hall::noon_before);

    auto const stop = std::ranges::find(stops, "picture", &TourStop::name);
    ASSERT_NE(stop, stops.end());
    EXPECT_EQ(std::get<intent::ShowPicture>(stop->steps.back()).shows, "从申请到领取的步骤");
}

}  // namespace
}  // namespace sunhall
