#include "sync/store/generation.hpp"

#include <gtest/gtest.h>

#include "sync/content/item_marks.hpp"
#include "sync/store/generation_check.hpp"
#include "sync/store/generation_counts.hpp"
#include "tests/sync/store/shelf.hpp"

namespace sunhall {
namespace {

std::vector<std::string> paths(std::vector<ListedItem> const& items) {
    std::vector<std::string> found;
    for (auto const& item : items) {
        found.push_back(item.path);
    }
    return found;
}

Item guide_for(std::string department, std::string id, std::vector<ServedParty> audience) {
    Item item;
    item.id = std::move(id);
    item.department = std::move(department);
    item.title = "办事";
    item.exempt_review = ExemptReview{.by = "王敏", .on = parse_date("2026-11-18")};
    Service body;
    body.name = item.title;
    body.audience = std::move(audience);
    item.body = std::move(body);
    return item;
}

class GenerationTest : public testing::Test {
protected:
    Generation build_and_open() {
        return must(Generation::open(shelf_.build(office_, 7), office_.root()));
    }

    Shelf shelf_;
    SmallOffice office_;
};

TEST_F(GenerationTest, HandsOutItemsAsTheyWerePublished) {
    auto const generation = build_and_open();

    auto const held = must(generation.item(gongjijin));

    EXPECT_EQ(held->item, hotline("zhujian", "12329", "住房公积金热线"));
    EXPECT_EQ(held->sha256, sha256_hex(office_.bytes_of(gongjijin)));
}

TEST_F(GenerationTest, ListsByOrderThenPinyin) {
    office_.draft(hotline("zhujian", "12345", "政务服务便民热线", 1));
    office_.publish();

    auto const generation = build_and_open();

    EXPECT_EQ(
        paths(must(generation.list({.kind = Kind::Hotline}))),
        (std::vector<std::string>{"zhujian/hotline/12345.json", chengjian, renshe, gongjijin}));
}

TEST_F(GenerationTest, ListsWhatADepartmentAndAGroupHave) {
    auto other = hotline("zhujian", "96116", "物业服务热线");
    other.group = "物业";
    office_.draft(other);
    office_.publish();
    auto const generation = build_and_open();

    auto const of_department =
        must(generation.list({.kind = Kind::Hotline, .department = "zhujian"}));
    auto const of_group =
        must(generation.list({.kind = Kind::Hotline, .department = "zhujian", .group = "物业"}));

    EXPECT_EQ(paths(of_department),
              (std::vector<std::string>{chengjian, "zhujian/hotline/96116.json", gongjijin}));
    ASSERT_EQ(of_group.size(), 1U);
    EXPECT_EQ(of_group.front(), (ListedItem{.path = "zhujian/hotline/96116.json",
                                            .id = "96116",
                                            .department = "zhujian",
                                            .group = "物业",
                                            .letter = 'W'}));
}

TEST_F(GenerationTest, CountsWhatItsListsName) {
    office_.draft(guide_for("zhujian", "gouzhu", {ServedParty::Individual}));
    office_.draft(guide_for("zhujian", "shigong", {ServedParty::LegalPerson}));
    office_.draft(
        guide_for("renshe", "shebao", {ServedParty::Individual, ServedParty::LegalPerson}));
    office_.publish();
    auto const generation = build_and_open();

    EXPECT_EQ(must(generation.counts(Kind::Hotline)),
              (DepartmentCounts{{"renshe", 1}, {"zhujian", 2}}));
    EXPECT_EQ(must(generation.counts(Kind::Fee)), DepartmentCounts{});
    EXPECT_EQ(must(generation.count(Kind::Hotline)).items, 3);
    EXPECT_EQ(must(generation.count(Kind::Hotline)).departments,
              (std::vector<std::string>{"renshe", "zhujian"}));
    EXPECT_EQ(must(generation.count(Kind::Fee)).items, 0);
    for (auto const* const mark : {"", "individual", "legal_person", "legal", "person"}) {
        DepartmentCounts listed;
        for (auto const& item : must(generation.list({.kind = Kind::Service}))) {
            if (std::string_view{mark}.empty() || has_mark(item.marks, mark)) {
                ++listed[item.department];
            }
        }
        EXPECT_EQ(must(generation.counts(Kind::Service, mark)), listed) << mark;
    }
}

TEST_F(GenerationTest, CountsTheSameSinglyAndByWhatOtherKindsLeave) {
    office_.draft(guide_for("zhujian", "gouzhu", {ServedParty::Individual}));
    office_.publish();
    auto database = must(Database::open_immutable(shelf_.build(office_, 1)));

    for (std::int64_t const counted_singly : {1, 2, 3, 4}) {
        EXPECT_EQ(must(count_kind(database, Kind::Hotline, counted_singly)).items, 3);
        EXPECT_EQ(must(count_kind(database, Kind::Service, counted_singly)).items, 1);
        EXPECT_EQ(must(count_kind(database, Kind::Fee, counted_singly)).items, 0);
    }
}

TEST_F(GenerationTest, ReadsAListOnlyUntilEnoughWasSeen) {
    auto const generation = build_and_open();

    std::vector<std::string> seen;
    must(generation.read_until({.kind = Kind::Hotline}, [&](ListedItem const& item) {
        seen.push_back(item.path);
        return seen.size() < 2 ? Listing::GoesOn : Listing::IsEnough;
    }));

    EXPECT_EQ(seen, (std::vector<std::string>{chengjian, renshe}));
}

TEST_F(GenerationTest, ListsWhatWasConfirmedInSomeDaysTheLatestFirst) {
    auto const draft = [&](char const* id, char const* day, int order) {
        auto made = hotline("zhujian", id, "热线", order);
        made.confirmed_on = parse_date(day);
        office_.draft(made);
    };
    draft("too-old", "2026-10-31", 1);
    draft("first-day", "2026-11-01", 1);
    draft("second", "2026-11-20", 2);
    draft("first", "2026-11-20", 1);
    draft("last-day", "2026-11-24", 3);
    draft("tomorrow", "2026-11-25", 1);
    office_.publish();
    auto const generation = build_and_open();
    Days const days{.first = *parse_date("2026-11-01"), .last = *parse_date("2026-11-24")};
    std::vector<std::string> ids;
    auto const take_four = [&ids](ListedItem const& item) {
        ids.push_back(item.id);
        return ids.size() < 4 ? Listing::GoesOn : Listing::IsEnough;
    };

    must(generation.read_confirmed(Kind::Hotline, days, take_four));

    EXPECT_EQ(ids, (std::vector<std::string>{"last-day", "first", "second", "first-day"}));
}

TEST_F(GenerationTest, KnowsWhichItemsItHasWithoutReadingThem) {
    auto const generation = build_and_open();

    EXPECT_TRUE(must(generation.has(renshe)));
    EXPECT_FALSE(must(generation.has("renshe/hotline/10000.json")));
}

TEST_F(GenerationTest, FindsAnItemByItsId) {
    auto const generation = build_and_open();

    EXPECT_EQ(must(generation.path_of(Kind::Hotline, "12319")), chengjian);
    EXPECT_EQ(must(generation.path_of(Kind::Hotline, "10000")), std::nullopt);
    EXPECT_EQ(must(generation.path_of(Kind::Fee, "12319")), std::nullopt);
}

TEST_F(GenerationTest, SaysMissingForAnItemThatIsNotThere) {
    auto const item = build_and_open().item("zhujian/hotline/10000.json");

    ASSERT_FALSE(item);
    EXPECT_EQ(item.error().failure, Failure::Missing);
}

TEST_F(GenerationTest, KnowsItsNumberItsDigestAndWhenItWasConfirmed) {
    auto const facts = build_and_open().facts();

    EXPECT_EQ(facts.number, 7U);
    EXPECT_EQ(facts.confirmed, Repository::now);
    EXPECT_EQ(facts.digest, content_digest(shelf_.client().proof()));
    EXPECT_EQ(facts.proof.snapshot_version, office_.repository.snapshot.version);
}

TEST_F(GenerationTest, IsWholeWhenItIsNew) { EXPECT_TRUE(check_generation(build_and_open())); }

TEST_F(GenerationTest, DoesNotOpenUnderAnotherOfficesRoot) {
    SmallOffice const other;

    auto const opened = Generation::open(shelf_.build(office_, 1), other.root());

    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().failure, Failure::Untrusted);
}

TEST_F(GenerationTest, ShowsWhatItHoldsAfterTheMetadataHasExpired) {
    auto const file = shelf_.build(office_, 1);

    EXPECT_TRUE(must(Generation::open(file, office_.root())).item(renshe));
}

TEST(ItemPath, IsOnlyThatOfAKnownKind) {
    EXPECT_TRUE(is_item_path("zhujian/fee/parking.json"));
    EXPECT_FALSE(is_item_path("zhujian/hologram/lobby.json"));
    EXPECT_FALSE(is_item_path("zhujian/fee/parking.png"));
    EXPECT_FALSE(is_item_path("zhujian/fee/more/parking.json"));
    EXPECT_FALSE(is_item_path("fee/parking.json"));
    EXPECT_FALSE(is_item_path("fee.json"));
    EXPECT_FALSE(is_item_path(""));
}

}  // namespace
}  // namespace sunhall
