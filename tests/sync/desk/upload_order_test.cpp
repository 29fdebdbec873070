// Cut off at any file, an upload leaves terminals with the old publication or the new one.
#include <filesystem>
#include <optional>

#include <gtest/gtest.h>

#include "sync/base/format.hpp"
#include "sync/desk/repository.hpp"
#include "tests/sync/desk/test_office.hpp"

namespace sunhall {
namespace {

namespace fs = std::filesystem;

/// Takes so many files and no more. Of files handed over together the last comes first, since a
/// destination may choose their order.
class CutDestination final : public Destination {
public:
    CutDestination(fs::path folder, std::size_t most) : to_{std::move(folder)}, left_{most} {}

    [[nodiscard]] std::string name() const override { return to_.name(); }
    Result<std::string> read(std::string const& place) override { return to_.read(place); }
    Result<bool> holds(PublishedFile const& file) override { return to_.holds(file); }
    Result<void> write(std::vector<RepositoryFile> const& files) override {
        for (auto file = files.rbegin(); file != files.rend(); ++file) {
            if (left_ == 0) {
                return fail(Failure::Offline, "the line is cut");
            }
            --left_;
            TRY(to_.write({*file}));
        }
        return {};
    }

private:
    FolderDestination to_;
    std::size_t left_;
};

/// A server with a fee of 5 yuan, and a workspace that has published 6 elsewhere.
class UploadOrder : public testing::Test {
protected:
    UploadOrder() {
        office.import_items(small_pack());
        office.approve();
        must(office.publish());
        office.import_items({parking_fee("6")});
        office.approve();
        must(publish(office.workspace(), {.to = office / "elsewhere", .by = "chen"}, noon));
    }

    /// What a terminal sees after so many files; none once nothing was cut.
    std::optional<std::string> amount_after(std::size_t files) const {
        auto const server = office / format("server-{}", files);
        fs::copy(office.server(), server, fs::copy_options::recursive);
        CutDestination to{server, files};
        bool const cut = !mirror(office.workspace().published(), to);
        auto const amount = parking_amount(office, server);
        return cut ? std::optional{amount} : std::nullopt;
    }

    TestOffice office;  // NOLINT(*-non-private-member-variables-in-classes)
};

TEST_F(UploadOrder, ShowsTheOldPublicationUntilAllOfTheNewOneIsThere) {
    constexpr std::size_t more_than_there_are = 100;
    std::size_t files = 0;

    for (; files < more_than_there_are; ++files) {
        auto const amount = amount_after(files);
        if (!amount) {
            break;
        }
        EXPECT_EQ(*amount, "5") << "after " << files << " files";
    }

    // A bundle, the fee, the section, the snapshot, the timestamp.
    EXPECT_EQ(files, 5U);
    EXPECT_EQ(parking_amount(office, office / format("server-{}", files)), "6");
}

TEST_F(UploadOrder, IsTakenUpWhereItWasCut) {
    auto const server = office.server();
    // Until its section is there, a bundle is written once more each time.
    for (int attempt = 0; attempt < 3; ++attempt) {
        EXPECT_EQ(parking_amount(office, server), "5") << "before attempt " << attempt;
        CutDestination to{server, 2};
        static_cast<void>(mirror(office.workspace().published(), to).has_value());
    }

    EXPECT_EQ(parking_amount(office, server), "6");
}

}  // namespace
}  // namespace sunhall
