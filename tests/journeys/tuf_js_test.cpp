// A TUF client that shares nothing with us reads what the desk publishes, and refuses the same.
#include <algorithm>

#include <gtest/gtest.h>

#include "tests/journeys/forger.hpp"
#include "tests/support/folders.hpp"
#include "tests/support/must.hpp"
#include "tests/support/nginx.hpp"
#include "tests/support/office.hpp"
#include "tests/support/temporary_folder.hpp"

namespace sunhall::journey {
namespace {

class TufJs : public testing::Test {
protected:
    void SetUp() override { office.publish(); }

    [[nodiscard]] std::vector<std::string> all_targets() const {
        std::vector<std::string> paths;
        for (auto const& [name, section] : must(read_publication(office.published())).sections) {
            for (auto const& [path, target] : section.content.targets) {
                paths.push_back(path);
            }
        }
        return paths;
    }

    [[nodiscard]] Ending read_repository(std::vector<std::string> const& targets) const {
        Command command{
            {"node", (source_folder() / "tests/journeys/tuf_js/read_repository.mjs").string(),
             office.terminal_root(), server.url("metadata/"), server.url("targets/"),
             folder / "client"},
            {},
            {}};
        command.words.insert(command.words.end(), targets.begin(), targets.end());
        return run(command);
    }

    // NOLINTBEGIN(*-non-private-member-variables-in-classes): gtest's tests are derived classes.
    TemporaryFolder folder;
    Office office{folder / "hall"};
    Nginx server{folder / "hall"};
    // NOLINTEND(*-non-private-member-variables-in-classes)
};

TEST_F(TufJs, VerifiesEveryTargetOfARepositoryOfOurs) {
    auto const targets = all_targets();

    auto const ending = read_repository(targets);

    EXPECT_EQ(ending.code, 0) << ending.errors;
    EXPECT_GT(targets.size(), 20U);
    EXPECT_EQ(static_cast<std::size_t>(std::ranges::count(ending.output, '\n')), targets.size());
}

TEST_F(TufJs, RefusesATamperedTarget) {
    auto const targets = all_targets();
    Forger const forger{office};
    forger.flip_a_byte(forger.place_of_item(targets.front()));

    auto const ending = read_repository(targets);

    EXPECT_EQ(ending.code, 1);
    EXPECT_NE(ending.errors, "");
}

TEST_F(TufJs, RefusesASectionSignedByOneReviewer) {
    Forger forger{office};
    auto const zhang = forger.key("zhang");
    auto const targets = all_targets();
    forger.publish_section(section_of(targets.front()), [](Targets&) {}, {{&zhang}});

    EXPECT_EQ(read_repository(targets).code, 1);
}

}  // namespace
}  // namespace sunhall::journey
