#include "kiosk/models/shelf.hpp"

#include <limits>
#include <variant>

#include <gtest/gtest.h>

#include "sync/content/item_marks.hpp"
#include "tests/support/hall_items.hpp"

namespace sunhall {
namespace {

class ShelfTest : public testing::Test {
protected:
    ShelfTest() {
        auto for_people = hall::service();
        for_people.audience = {ServedParty::Individual};
        content->put(hall::item("tuixiu", "renshe", "退休", for_people));
    }

    [[nodiscard]] Shelf shelf() const { return Shelf{content}; }

    /// A guide of a section that this hall does not have.
    void put_elsewhere() { content->put(hall::item("lvyou", "wenlv", "旅游", hall::service())); }

    std::shared_ptr<FakeCatalogue> content = hall::content();
};

TEST_F(ShelfTest, CountsWhatItListsOfEveryKind) {
    put_elsewhere();
    auto const shelf = this->shelf();

    for (std::size_t i = 0; i < std::variant_size_v<Item::Body>; ++i) {
        auto const kind = static_cast<Kind>(i);
        EXPECT_EQ(shelf.count({kind}), shelf.list(kind).size()) << name_of(kind);
        EXPECT_EQ(shelf.count({kind, "renshe"}), shelf.list(kind, "renshe").size())
            << name_of(kind);
    }
    EXPECT_GT(shelf.count({Kind::Service}), shelf.count({Kind::Service, "renshe"}));
    EXPECT_EQ(shelf.count({Kind::Service, "wenlv"}), 0U);
}

TEST_F(ShelfTest, CountsThoseThatHaveAMark) {
    auto const shelf = this->shelf();
    std::string const mark{mark_of(ServedParty::LegalPerson)};

    auto const listed = shelf.list(Kind::Service, "renshe");
    auto const have_it = std::ranges::count_if(
        listed, [&](ListedItem const& entry) { return has_mark(entry.marks, mark); });

    EXPECT_EQ(shelf.count({Kind::Service, "renshe", mark}), static_cast<std::size_t>(have_it));
    EXPECT_LT(shelf.count({Kind::Service, "renshe", mark}), listed.size());
}

TEST_F(ShelfTest, ReadsOnlyThoseThatHaveAMark) {
    auto const shelf = this->shelf();
    std::string const mark{mark_of(ServedParty::LegalPerson)};

    auto const read = shelf.read_first<Service>({Kind::Service, "renshe", mark},
                                                std::numeric_limits<std::size_t>::max());

    EXPECT_EQ(read.size(), shelf.count({Kind::Service, "renshe", mark}));
    EXPECT_TRUE(std::ranges::none_of(read, [](auto const& entry) {
        return entry.body().audience == std::vector{ServedParty::Individual};
    }));
}

TEST_F(ShelfTest, CountsNoItemThatWasFoundDamaged) {
    auto const shelf = this->shelf();
    auto const before = shelf.count({Kind::Service, "renshe"});
    auto const path = shelf.list(Kind::Service, "renshe").front().path;

    content->damage(path);
    EXPECT_FALSE(shelf.read<Service>(path));

    EXPECT_EQ(shelf.count({Kind::Service, "renshe"}), before - 1);
    EXPECT_EQ(shelf.count({Kind::Service}), shelf.list(Kind::Service).size());
}

TEST_F(ShelfTest, ReadsTheFirstThatPassAndNoneBeyondThem) {
    auto const shelf = this->shelf();
    auto const listed = shelf.list(Kind::Service);
    ASSERT_GT(listed.size(), 3U);
    content->damage(listed[0].path);

    auto const first = shelf.read_first<Service>({Kind::Service}, 2);

    ASSERT_EQ(first.size(), 2U);
    EXPECT_EQ(first[0].path(), listed[1].path);
    EXPECT_EQ(first[1].path(), listed[2].path);
    EXPECT_EQ(content->reads(listed[3].path), 0);
}

TEST_F(ShelfTest, ListsAnItemOnlyWhereItIsPublishedAndOfTheHall) {
    put_elsewhere();
    auto const shelf = this->shelf();
    auto const path = shelf.list(Kind::Service).front().path;

    EXPECT_TRUE(shelf.lists(Kind::Service, path));
    EXPECT_FALSE(shelf.lists(Kind::Fee, path));
    EXPECT_FALSE(shelf.lists(Kind::Service, "renshe/service/meiyou.json"));
    EXPECT_FALSE(shelf.lists(Kind::Service, "wenlv/service/lvyou.json"));
    content->damage(path);
    EXPECT_FALSE(shelf.read<Service>(path));
    EXPECT_FALSE(shelf.lists(Kind::Service, path));
}

}  // namespace
}  // namespace sunhall
