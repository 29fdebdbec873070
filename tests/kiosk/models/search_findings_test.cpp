// What reaches the search page later than the titles: whole pages, and candidates.
#include "tests/kiosk/models/pages_fixture.hpp"

namespace sunhall {
namespace {

class TwoCandidates final : public Candidates {
public:
    std::vector<Candidate> of(std::string_view spelling) override {
        return {{"水务", std::min<std::size_t>(spelling.size(), 6)}, {"税务", 6}};
    }
};

class SearchFindings : public PagesTest {
protected:
    SearchFindings() { open(page::Search{}); }

    void type(std::string_view letters) {
        for (auto const letter : letters) {
            ask(intent::Press{stroke::Type{std::string{letter}}});
        }
    }
    void write(std::string text) { ask(intent::Press{stroke::Choose{std::move(text), 0}}); }

    PageHit const water_{"shuiwu/service/baoshui.json", Kind::Service, "shuiwu"};
};

TEST_F(SearchFindings, AppendPagesThatSayWhatNoTitleSays) {
    write("房屋已经登记");
    ASSERT_EQ(see<SearchView>().rows, 0U);

    pages.set_pages_found({"房屋已经登记", {water_}});

    ASSERT_EQ(see<SearchView>().rows, 1U);
    auto const* const row = see<SearchView>().row(0);
    EXPECT_EQ(row->title, "用水报装");
    EXPECT_EQ(row->meta, "房屋已经登记");
    EXPECT_EQ(row->meta_marks.size(), 1U);
}

TEST_F(SearchFindings, DoNotRepeatWhatATitleFound) {
    write("用水");

    pages.set_pages_found({"用水", {water_}});

    EXPECT_EQ(see<SearchView>().rows, 1U);
}

TEST_F(SearchFindings, OfAnotherQueryCountForNothing) {
    write("房屋已经登记");

    pages.set_pages_found({"房屋", {water_}});

    EXPECT_EQ(see<SearchView>().rows, 0U);
}

TEST_F(SearchFindings, KeepOtherHallsPagesOut) {
    write("房屋已经登记");

    pages.set_pages_found(
        {"房屋已经登记", {{"elsewhere/service/a.json", Kind::Service, "elsewhere"}}});

    EXPECT_EQ(see<SearchView>().rows, 0U);
}

TEST_F(SearchFindings, AreNotCalledNothingBeforeTheyAreThere) {
    write("房屋已经登记");
    EXPECT_FALSE(see<SearchView>().nothing);
    EXPECT_FALSE(see<SearchView>().awaited);

    pages.set_pages_found({"房屋已经登记", {}});

    EXPECT_TRUE(see<SearchView>().nothing);
}

TEST_F(SearchFindings, ThatTakeLongAreAwaitedWithOneWakeOfTheLoop) {
    write("房屋已经登记");
    look();
    auto const soon = pages.next_wake(now);
    EXPECT_LE(soon, now.moment + std::chrono::milliseconds{200});

    wait(std::chrono::ceil<std::chrono::milliseconds>(soon - now.moment));
    EXPECT_EQ(see<SearchView>().awaited, "正在查找，请稍候");
    EXPECT_GT(pages.next_wake(now), now.moment + std::chrono::seconds{10});

    pages.set_pages_found({"房屋已经登记", {water_}});
    EXPECT_FALSE(see<SearchView>().awaited);
    EXPECT_EQ(see<SearchView>().rows, 1U);
}

TEST_F(SearchFindings, ThatAreQuickLeaveWhatWasSaidOfAShorterWord) {
    write("海底");
    pages.set_pages_found({"海底", {}});
    ASSERT_TRUE(see<SearchView>().nothing);

    write("捞月");

    EXPECT_TRUE(see<SearchView>().nothing);
    EXPECT_FALSE(see<SearchView>().awaited);
}

TEST_F(SearchFindings, AreAwaitedWhileTheTitlesAreBeingLoaded) {
    pages.set_titles(nullptr);
    write("用水");
    wait(std::chrono::milliseconds{200});
    EXPECT_TRUE(see<SearchView>().awaited);

    pages.set_titles(content->titles());

    EXPECT_FALSE(see<SearchView>().awaited);
    EXPECT_EQ(see<SearchView>().rows, 1U);
}

TEST_F(SearchFindings, CountForWhoeverComesBackToTheSearch) {
    write("房屋已经登记");
    ask(intent::GoHome{});

    pages.set_pages_found({"房屋已经登记", {water_}});
    open(page::Search{});

    EXPECT_EQ(see<SearchView>().rows, 1U);
}

TEST_F(SearchFindings, TurnOverCandidatesUntilSomethingElseIsSpelled) {
    pages.set_candidates(std::make_unique<TwoCandidates>());
    type("shuiwuju");
    ask(intent::Press{stroke::TurnCandidates{1}});
    EXPECT_EQ(see<SearchView>().candidates.first, 1U);

    ask(intent::Press{stroke::Erase{}});

    EXPECT_EQ(see<SearchView>().candidates.first, 0U);
    ask(intent::Press{stroke::TurnCandidates{7}});
    EXPECT_EQ(see<SearchView>().candidates.first, 0U) << "there are not so many";
}

TEST_F(SearchFindings, OfferCandidatesForWhatIsSpelled) {
    pages.set_candidates(std::make_unique<TwoCandidates>());
    type("shuiwuju");
    ASSERT_EQ(see<SearchView>().candidates.all.size(), 2U);

    ask(see<SearchView>().candidates.all.front().intent);

    EXPECT_EQ(see<SearchView>().text, "水务");
    EXPECT_EQ(see<SearchView>().spelling, "ju");
    EXPECT_EQ(see<SearchView>().row(0)->title, "市水务局");
    ask(intent::Press{stroke::Clear{}});
    EXPECT_TRUE(see<SearchView>().candidates.all.empty());
}

}  // namespace
}  // namespace sunhall
