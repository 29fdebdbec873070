// tuf-js and sunhall-sync read the same repositories, good and bad, and must be of one mind.
//
// Every repository of the table is written to files and served by nginx.
#include <sstream>

#include <gtest/gtest.h>

#include "sync/base/files.hpp"
#include "sync/base/format.hpp"
#include "sync/http/address.hpp"
#include "tests/journeys/repository_table.hpp"
#include "tests/support/folders.hpp"
#include "tests/support/must.hpp"
#include "tests/support/nginx.hpp"
#include "tests/support/office.hpp"
#include "tests/support/process.hpp"
#include "tests/support/temporary_folder.hpp"

namespace sunhall::journey {
namespace {

namespace fs = std::filesystem;

class Agreement : public testing::Test {
protected:
    Agreement() { fs::create_directories(served()); }

    [[nodiscard]] fs::path served() const { return folder / "hall/published/metadata"; }
    [[nodiscard]] fs::path client(std::string const& name) const {
        return folder / "clients" / name;
    }

    static void write_all(fs::path const& where, std::map<std::string, std::string> const& files) {
        for (auto const& [path, bytes] : files) {
            fs::create_directories((where / path).parent_path());
            must(replace_file(where / path, bytes));
        }
    }

    void write(RepositoryCase const& one) const {
        auto repository = lasting_repository();
        fs::create_directories(client(one.name));
        must(replace_file(client(one.name) / "root.json", repository.first_root()));
        for (std::size_t stage = 0; stage < one.stages.size(); ++stage) {
            one.stages[stage](repository);
            auto const where = served() / one.name / std::to_string(stage + 1);
            write_all(where / "metadata", unquoted(repository.metadata.files));
            write_all(where / "targets", repository.target_files.files);
        }
    }

    /// A web server takes "%3F" in an address for "?" in the name of a file.
    static std::map<std::string, std::string> unquoted(
        std::map<std::string, std::string> const& files) {
        std::map<std::string, std::string> plain;
        for (auto const& [name, bytes] : files) {
            plain.emplace(percent_decoded(name).value(), bytes);
        }
        return plain;
    }

    [[nodiscard]] bool we_accept(std::string const& name, std::size_t stages) const {
        auto const metadata = (client(name) / "ours").string();
        auto const sync = program("sunhall-sync");
        auto const root = (client(name) / "root.json").string();
        if (run({{sync, "--metadata-dir", metadata, "init", root}, {}, {}}).code != 0) {
            return false;
        }
        for (std::size_t stage = 1; stage <= stages; ++stage) {
            auto const url = server.url(format("metadata/{}/{}/", name, stage));
            std::vector<std::string> words{sync, "--metadata-dir", metadata, "--metadata-url",
                                           url + "metadata/"};
            if (stage < stages) {
                words.emplace_back("refresh");
            } else {
                words.insert(words.end(), {"--target-name", table_target, "--target-base-url",
                                           url + "targets", "--target-dir",
                                           (client(name) / "ours-targets").string(), "download"});
            }
            if (run({words, {}, {}}).code != 0) {
                return false;
            }
        }
        return true;
    }

    /// What tuf-js says of each, by name.
    [[nodiscard]] std::map<std::string, std::string> they_say(RepositoryTable const& cases) const {
        Command command{
            {"node", (source_folder() / "tests/journeys/tuf_js/read_table.mjs").string(),
             (folder / "clients").string(), server.url("metadata"), table_target},
            {},
            {}};
        for (auto const& one : cases) {
            command.words.push_back(format("{}/{}", one.name, one.stages.size()));
        }
        std::istringstream lines{succeed(command)};
        std::map<std::string, std::string> answers;
        for (std::string name, rest; lines >> name && std::getline(lines, rest);) {
            answers.emplace(name, rest);
        }
        return answers;
    }

    void expect_agreement(RepositoryTable const& cases) const {
        for (auto const& one : cases) {
            write(one);
        }
        auto const theirs = they_say(cases);
        for (auto const& one : cases) {
            EXPECT_EQ(theirs.at(one.name).starts_with(" accepted"), one.good)
                << one.name << ": tuf-js" << theirs.at(one.name);
            EXPECT_EQ(we_accept(one.name, one.stages.size()), one.good) << one.name << ": ours";
        }
    }

    // NOLINTBEGIN(*-non-private-member-variables-in-classes): gtest's tests are derived classes.
    TemporaryFolder folder;
    Nginx server{(fs::create_directories(folder / "hall/published/metadata"), folder / "hall")};
    // NOLINTEND(*-non-private-member-variables-in-classes)
};

TEST_F(Agreement, OnGoodRepositories) { expect_agreement(good_repositories()); }

TEST_F(Agreement, OnBadRepositories) { expect_agreement(bad_repositories()); }

TEST_F(Agreement, OnARepositoryThatSomebodyElsesToolMade) {
    auto const script = source_folder() / "tests/journeys/tuf_js/write_repository.mjs";
    succeed(
        {{"node", script.string(), (served() / "mock/1").string(), table_target, "5.00"}, {}, {}});
    fs::create_directories(client("mock"));
    fs::rename(served() / "mock/1/root.json", client("mock") / "root.json");

    EXPECT_EQ(they_say({{"mock", true, {[](Repository&) {}}}}).at("mock"), " accepted");
    EXPECT_TRUE(we_accept("mock", 1));
    EXPECT_EQ(must(read_file(client("mock") / "ours-targets" / "hall%2Ffee.txt", 100)), "5.00");
}

}  // namespace
}  // namespace sunhall::journey
