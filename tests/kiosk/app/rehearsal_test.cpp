#include "kiosk/app/rehearsal.hpp"

#include <gtest/gtest.h>

#include "tests/support/hall_items.hpp"
#include "tests/support/page_visitor.hpp"

namespace sunhall {
namespace {

class RehearsalTest : public testing::Test {
protected:
    RehearsalTest() {
        pages.set_content(content);
        stage.frame({}, now);
    }

    void hold() {
        rehearsal.hold(stage, languages, {{"一楼自助区", "A-03"}, {}}, content, pages.session(),
                       now);
    }
    std::size_t texts_made() {
        auto const before = typesetter.made();
        stage.frame({}, now);
        return typesetter.made() - before;
    }

    Now const now = hall::now;
    std::shared_ptr<FakeCatalogue> content = hall::content();
    Languages languages = must(Languages::load(source_folder() / "assets"));
    Pages pages{languages, {{"一楼自助区", "A-03"}, {}}, now};
    Typesetter& typesetter = shared_typesetter();
    Stage stage{typesetter, pages, {usual_panel, 0.3}, Motion::Off};
    Rehearsal rehearsal;
};

TEST_F(RehearsalTest, SetsAsManyTextsAsTheFirstGuideHasAndKeepsNone) {
    auto const made = typesetter.made();
    auto const bytes = typesetter.bytes();

    hold();

    auto const rehearsed = typesetter.made() - made;
    EXPECT_EQ(typesetter.bytes(), bytes);
    pages.handle(intent::Open{page::Guide{content->list(Kind::Service, {}).front().path}}, now);
    auto const shown = texts_made();
    EXPECT_GT(shown, 50U);
    EXPECT_GE(rehearsed, shown);
}

TEST_F(RehearsalTest, ChangesNothingOnTheScreen) {
    auto const screen = stage.screen();
    auto const texts = stage.record().texts.size();

    hold();

    EXPECT_EQ(stage.screen(), screen);
    EXPECT_FALSE(stage.outdated(now));
    stage.frame({}, now);
    EXPECT_EQ(stage.record().texts.size(), texts);
    EXPECT_FALSE(stage.animating());
    EXPECT_TRUE(pages.take_uses().empty());
}

TEST_F(RehearsalTest, WaitsUntilNobodyHasTouchedForAWhile) {
    rehearsal.put_off(now.moment);

    EXPECT_EQ(rehearsal.due(pages.session()), now.moment + Rehearsal::calm);
}

TEST_F(RehearsalTest, IsHeldOnceForAWayToRead) {
    hold();
    EXPECT_EQ(rehearsal.due(pages.session()), std::nullopt);

    pages.handle(intent::SwitchLargeText{}, now);
    EXPECT_NE(rehearsal.due(pages.session()), std::nullopt);

    stage.frame({}, now);
    hold();
    EXPECT_EQ(rehearsal.due(pages.session()), std::nullopt);
}

TEST_F(RehearsalTest, IsOverAtOnceWithoutAGuide) {
    content = std::make_shared<FakeCatalogue>();

    hold();

    EXPECT_EQ(rehearsal.due(pages.session()), std::nullopt);
}

}  // namespace
}  // namespace sunhall
