// The promise that matters most: whatever happens to the file, a wrong item is never shown.
#include <algorithm>
#include <map>
#include <memory>

#include <gtest/gtest.h>

#include "sync/base/files.hpp"
#include "sync/store/generation_check.hpp"
#include "tests/sync/store/shelf.hpp"

namespace sunhall {
namespace {

constexpr std::size_t largest_file = 1U << 20U;

class Damage : public testing::Test {
protected:
    Damage() : file_{shelf_.build(office_, 1)}, whole_{must(read_file(file_, largest_file))} {}

    /// The generation with one byte changed; none where it does not open.
    std::optional<Generation> with_flip(std::size_t place, unsigned char bits) {
        auto bytes = whole_;
        bytes[place] = static_cast<char>(static_cast<unsigned char>(bytes[place]) ^ bits);
        must(replace_file(file_, bytes));
        auto opened = Generation::open(file_, office_.root());
        return opened ? std::optional{take(std::move(opened))} : std::nullopt;
    }

    /// Items handed out that are not exactly what was published.
    [[nodiscard]] int wrong_items(Generation const& generation) const {
        int wrong = 0;
        for (auto const& [path, item] : published_) {
            auto const held = generation.item(path);
            wrong += held && (*held)->item != item ? 1 : 0;
        }
        return wrong;
    }

    [[nodiscard]] bool all_there(Generation const& generation) const {
        return std::ranges::all_of(published_, [&](auto const& entry) {
            return generation.item(entry.first).has_value();
        });
    }

    Shelf shelf_;
    SmallOffice office_;
    std::filesystem::path file_;
    std::string whole_;
    std::map<std::string, Item> published_{
        {renshe, hotline("renshe", "12333", "人社服务热线")},
        {chengjian, hotline("zhujian", "12319", "城建服务热线")},
        {gongjijin, hotline("zhujian", "12329", "住房公积金热线")}};
};

TEST_F(Damage, NeverShowsAWrongItemWhereverABitFlips) {
    // A prime, so that all parts of a page and all columns have their turn.
    constexpr std::size_t stride = 151;
    int opened = 0;
    int tried = 0;

    for (std::size_t place = 0; place < whole_.size(); place += stride) {
        auto const bits = static_cast<unsigned char>(1U << (place % 8));
        auto const generation = with_flip(place, bits);
        ++tried;
        opened += generation ? 1 : 0;
        ASSERT_EQ(generation ? wrong_items(*generation) : 0, 0) << "flip at " << place;
    }

    // The test would prove nothing if nothing ever opened, or if no flip ever did harm.
    EXPECT_GT(opened, tried / 10);
    EXPECT_LT(opened, tried);
}

TEST_F(Damage, IsFoundByTheCheckWhereverAnItemIsHidden) {
    constexpr std::size_t stride = 251;
    int hidden = 0;

    for (std::size_t place = 0; place < whole_.size(); place += stride) {
        auto const generation = with_flip(place, 0xff);
        if (generation && !all_there(*generation)) {
            ++hidden;
            EXPECT_FALSE(check_generation(*generation)) << "flip at " << place;
        }
    }

    EXPECT_GT(hidden, 0);
}

TEST_F(Damage, HidesAnItemWhoseWordsWereChanged) {
    auto bytes = whole_;
    auto const place = bytes.rfind("咨询");
    ASSERT_NE(place, std::string::npos);
    bytes.replace(place, std::string_view{"咨询"}.size(), "行贿");
    must(write_atomically(file_, bytes));

    auto const generation = must(Generation::open(file_, office_.root()));

    EXPECT_EQ(wrong_items(generation), 0);
    EXPECT_FALSE(all_there(generation));
    EXPECT_FALSE(check_generation(generation));
}

TEST_F(Damage, HidesAnOlderItemUnderNewerMetadata) {
    auto const older = office_.bytes_of(renshe);
    auto newer = hotline("renshe", "12333", "人社服务专线");
    office_.draft(newer);
    office_.publish();
    auto const file = shelf_.build(office_, 2);
    auto bytes = must(read_file(file, largest_file));
    auto const current = office_.bytes_of(renshe);
    ASSERT_EQ(current.size(), older.size());
    bytes.replace(bytes.find(current), current.size(), older);
    must(write_atomically(file, bytes));

    auto const held = must(Generation::open(file, office_.root())).item(renshe);

    ASSERT_FALSE(held);
    EXPECT_EQ(held.error().failure, Failure::Untrusted);
}

}  // namespace
}  // namespace sunhall
