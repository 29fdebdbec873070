#include "sync/courier/confirmation.hpp"

#include <fstream>

#include <gtest/gtest.h>

#include "sync/base/files.hpp"
#include "sync/trust/metadata.hpp"
#include "tests/support/must.hpp"
#include "tests/support/temporary_folder.hpp"

namespace sunhall {
namespace {

using namespace std::chrono_literals;

constexpr Instant confirmed_at = std::chrono::sys_days{std::chrono::year{2026} / 11 / 22} + 9h;

TEST(Confirmation, IsReadAsItWasWritten) {
    TemporaryFolder const folder;

    must(write_confirmation(folder / "confirmed.json", confirmed_at));

    EXPECT_EQ(read_confirmation(folder / "confirmed.json"), confirmed_at);
}

TEST(Confirmation, IsBelievedAsLongAsTheTimestampHoldsWhateverTheClockSays) {
    TemporaryFolder const folder;
    CourierFolders const folders{folder / "data"};
    must(make_folder(folders.metadata));
    Timestamp const timestamp{.version = 1, .expires = confirmed_at + 24h, .snapshot = {}};
    must(write_atomically(folders.metadata / "timestamp.json",
                          write_envelope(to_json(timestamp), {})));
    auto const told = confirmed_at - 10 * 365 * 24h;

    must(write_confirmation(folders.confirmation, confirmed_at + 24h));
    EXPECT_EQ(believed_confirmation(folders, told), confirmed_at + 24h);
    must(write_confirmation(folders.confirmation, confirmed_at + 25h));
    EXPECT_EQ(believed_confirmation(folders, told), std::nullopt);
}

TEST(Confirmation, IsBelievedUpToTheClockWhereThereIsNoTimestamp) {
    TemporaryFolder const folder;
    CourierFolders const folders{folder / "data"};
    must(make_folder(folders.data));
    must(write_confirmation(folders.confirmation, confirmed_at));

    EXPECT_EQ(believed_confirmation(folders, confirmed_at), confirmed_at);
    EXPECT_EQ(believed_confirmation(folders, confirmed_at - 1h), std::nullopt);
}

TEST(Confirmation, IsNoneWhereTheFileIsMissingOrDamaged) {
    TemporaryFolder const folder;
    for (auto const* bytes :
         {"", "{", "[]", "{}", R"({"confirmed": 7})", R"({"confirmed": "yesterday"})"}) {
        std::ofstream{folder / "confirmed.json"} << bytes;

        EXPECT_EQ(read_confirmation(folder / "confirmed.json"), std::nullopt) << bytes;
    }
    EXPECT_EQ(read_confirmation(folder / "nowhere.json"), std::nullopt);
}

}  // namespace
}  // namespace sunhall
