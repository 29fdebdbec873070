// A generation made out of the one before the last is the same as one written anew.
#include <algorithm>
#include <random>
#include <set>

#include <gtest/gtest.h>
#include <sys/stat.h>

#include "sync/base/files.hpp"
#include "sync/base/format.hpp"
#include "sync/content/item.hpp"
#include "sync/store/sqlite.hpp"
#include "sync/trust/digest.hpp"
#include "tests/sync/courier/pull_fixture.hpp"

namespace sunhall {
namespace {

using Lines = std::multiset<std::string>;

/// Everything a query answers, a line a row.
Lines answers(Database& database, std::string_view sql, int columns) {
    auto query = must(database.prepare(sql));
    Lines lines;
    while (must(query.step())) {
        std::string line;
        for (int i = 0; i < columns; ++i) {
            line += query.text(i) + "|";
        }
        lines.insert(line);
    }
    return lines;
}

/// What a generation holds, whatever the positions.
std::vector<Lines> content_of(std::filesystem::path const& file) {
    auto database = must(Database::open_immutable(file));
    must(database.use_text_tokenizer());
    must(database.execute(
        "CREATE VIRTUAL TABLE temp.spoken USING fts5vocab(main, words, instance)"));
    return {
        answers(database, R"sql(
            SELECT path, kind, id, department, grouped, letter, marks, ordering, sort_key,
                   confirmed, bytes, spelling
            FROM item JOIN title USING (position))sql",
                12),
        answers(database, "SELECT position FROM title EXCEPT SELECT position FROM item", 1),
        answers(database, "SELECT path, bytes FROM media", 2),
        answers(database, "SELECT kind, name, bytes FROM role", 3),
        // A word that stands where no item is has an empty path.
        answers(database, R"sql(
            SELECT term, path, col, "offset" FROM temp.spoken LEFT JOIN item ON position = doc)sql",
                4),
    };
}

ino_t inode_of(std::filesystem::path const& file) {
    struct stat status {};
    return ::stat(file.c_str(), &status) == 0 ? status.st_ino : 0;
}

class RenewalTest : public PullTest {
protected:
    [[nodiscard]] std::filesystem::path file(std::uint64_t number) const {
        return generation_file(folders_.generations, number);
    }

    /// Two generations, so that there is an older one.
    void pull_twice() {
        must(pull());
        change_title("公积金服务热线");
        must(pull());
    }

    /// A terminal that has nothing yet.
    [[nodiscard]] std::filesystem::path written_anew() {
        std::filesystem::remove_all(disk_ / "fresh");
        Pull fresh{{CourierFolders{disk_ / "fresh"}, office_.root(), hall_},
                   office_.repository.metadata,
                   office_.repository.target_files};
        return must(fresh.run(Repository::now))->file;
    }

    void execute(std::filesystem::path const& generation, std::string_view sql) {
        auto database = must(Database::open_alone(generation));
        must(database.execute(sql));
        must(Database::close(std::move(database)));
    }

    /// Whether the next generation, 3, is made out of the first.
    bool renews() {
        auto const first = inode_of(file(1));
        // Of a file that is removed the number would be given to the next.
        std::filesystem::create_hard_link(file(1), disk_ / "first");
        must(pull());
        return inode_of(file(3)) == first;
    }
};

TEST_F(RenewalTest, MakesTheNextOutOfTheOneBeforeTheLast) {
    pull_twice();
    change_title("公积金热线");

    EXPECT_TRUE(renews());

    EXPECT_EQ(shown(gongjijin), "公积金热线");
    EXPECT_EQ(shown(chengjian), "城建服务热线");
    EXPECT_FALSE(std::filesystem::exists(file(1)));
    EXPECT_TRUE(std::filesystem::exists(file(2)));
}

TEST_F(RenewalTest, IsAsWrittenAnewWhateverChanged) {
    std::mt19937 dice{20261127};
    auto const chance = [&](unsigned of) { return dice() % of == 0; };
    std::vector<std::string> const words{"养老", "医保 insurance", "公积金", "身份证，补办",
                                         "电梯"};
    auto const any_word = [&] { return words[dice() % words.size()]; };
    std::set<std::string> pictures;
    for (int round = 0; round < 12; ++round) {
        for (int id = 1; id <= 8; ++id) {
            auto const section = id % 2 == 0 ? "zhujian" : "renshe";
            auto made = hotline(section, format("h{}", id), any_word() + any_word());
            made.keywords = {any_word()};
            made.confirmed_on = chance(2) ? parse_date("2026-11-20") : std::nullopt;
            if (chance(3)) {
                office_.draft(made);
            } else if (round > 0 && chance(5)) {
                office_.withdraw(section, item_path(made));
            }
        }
        auto const bytes = any_word();
        auto const picture = media_path("renshe", sha256_hex(bytes));
        if (pictures.insert(picture).second) {
            office_.draft_bytes("renshe", picture, bytes);
        } else {
            office_.withdraw("renshe", picture);
            pictures.erase(picture);
        }
        if (round == 6) {
            office_.open_section("minzheng");
            office_.draft(hotline("minzheng", "96156", any_word()));
        }
        office_.publish();
        auto const older = inode_of(file(static_cast<std::uint64_t>(std::max(0, round - 1))));

        auto const built = must(pull())->file;

        EXPECT_EQ(content_of(built), content_of(written_anew())) << round;
        if (round >= 2) {
            EXPECT_EQ(inode_of(built), older) << round;
        }
    }
}

TEST_F(RenewalTest, TakesAndLeavesSectionsAsTheHallSays) {
    office_.settle("villagehall", {"zhujian", "renshe"});
    office_.publish();
    must(pull());
    office_.settle("villagehall", {"zhujian"});
    office_.publish();
    must(pull());
    EXPECT_EQ(shown("renshe/hotline/12333.json"), "nothing");

    office_.settle("villagehall", {"renshe"});
    office_.publish();
    EXPECT_TRUE(renews());

    EXPECT_EQ(shown("renshe/hotline/12333.json"), "人社服务热线");
    EXPECT_EQ(shown(gongjijin), "nothing");
    EXPECT_EQ(content_of(file(3)), content_of(written_anew()));
}

TEST_F(RenewalTest, LeavesTheOlderAloneWhileItIsRead) {
    pull_twice();
    auto const read = must(Generation::open(file(1), office_.root()));
    change_title("公积金热线");

    EXPECT_FALSE(renews());

    EXPECT_EQ(shown(gongjijin), "公积金热线");
    EXPECT_EQ(must(read.item(gongjijin))->item.title, "住房公积金热线");
}

TEST_F(RenewalTest, LeavesTheOlderAloneWhenSomethingCannotBeFetched) {
    pull_twice();
    change_title("公积金热线");
    office_.repository.target_files.trouble = Error{Failure::Offline, "connection refused"};

    ASSERT_FALSE(pull());

    EXPECT_TRUE(std::filesystem::exists(file(1)));
    office_.repository.target_files.trouble.reset();
    EXPECT_TRUE(renews());
}

TEST_F(RenewalTest, LeavesTheOlderAloneWhenAnItemCannotBeRead) {
    pull_twice();
    office_.draft_bytes("zhujian", gongjijin, "{}");
    office_.publish();

    auto const pulled = pull();

    ASSERT_FALSE(pulled);
    EXPECT_EQ(pulled.error().failure, Failure::Malformed);
    EXPECT_TRUE(std::filesystem::exists(file(1)));
}

TEST_F(RenewalTest, TakesTheOlderAlsoWhenTheNewestIsDamaged) {
    pull_twice();
    execute(file(2), "DELETE FROM item WHERE path = 'renshe/hotline/12333.json'");
    change_title("公积金热线");

    EXPECT_TRUE(renews());

    EXPECT_EQ(shown("renshe/hotline/12333.json"), "人社服务热线");
    EXPECT_EQ(shown(gongjijin), "公积金热线");
}

TEST_F(RenewalTest, ReplacesADamagedGenerationFromTheOlder) {
    pull_twice();
    execute(file(2), "DELETE FROM item WHERE path = 'renshe/hotline/12333.json'");

    EXPECT_TRUE(renews());

    EXPECT_EQ(shown("renshe/hotline/12333.json"), "人社服务热线");
    EXPECT_EQ(shown(gongjijin), "公积金服务热线");
}

TEST_F(RenewalTest, IsWrittenAnewWhereTheOlderIsDamaged) {
    // In a section that has not changed since, which nobody looks into until the end.
    for (auto const* const damage :
         {"UPDATE item SET bytes = x'7b7d' WHERE department = 'renshe'",
          "DELETE FROM item WHERE department = 'renshe'",
          "UPDATE item SET department = 'zhujian' WHERE department = 'renshe'",
          "UPDATE role SET bytes = x'7b7d' WHERE name = 'zhujian'", "DROP TABLE title"}) {
        std::filesystem::remove_all(disk_ / "data");
        std::filesystem::remove(disk_ / "first");
        must(pull());
        office_.draft(hotline("zhujian", "12319", "先改的热线"));
        office_.publish_section("zhujian");
        must(pull());
        execute(file(1), damage);
        office_.draft(hotline("zhujian", "12329", "后改的热线"));
        office_.publish_section("zhujian");

        EXPECT_FALSE(renews()) << damage;

        EXPECT_EQ(shown(gongjijin), "后改的热线");
        EXPECT_EQ(shown("renshe/hotline/12333.json"), "人社服务热线");
        EXPECT_EQ(content_of(file(3)), content_of(written_anew()));
    }
}

TEST_F(RenewalTest, IsWrittenAnewByAnotherVersionOfTheProgram) {
    pull_twice();
    execute(file(1), "UPDATE fact SET value = value - 86400000 WHERE name = 'built'");
    change_title("公积金热线");

    EXPECT_FALSE(renews());
    EXPECT_EQ(shown(gongjijin), "公积金热线");
}

TEST_F(RenewalTest, IsWrittenAnewWhereTooMuchHasChanged) {
    pull_twice();
    for (std::size_t i = 0; i <= Changes::most_rows; ++i) {
        office_.draft(hotline("renshe", format("h{}", i), "热线"));
    }
    office_.publish();

    EXPECT_FALSE(renews());
    EXPECT_EQ(shown("renshe/hotline/h400.json"), "热线");
}

TEST_F(RenewalTest, ThrowsAwayWhatAnInterruptedOneLeft) {
    pull_twice();
    std::filesystem::rename(file(1), unfinished_file(file(3)));
    change_title("公积金热线");

    must(pull());

    EXPECT_EQ(shown(gongjijin), "公积金热线");
    EXPECT_EQ(content_of(file(3)), content_of(written_anew()));
    EXPECT_FALSE(std::filesystem::exists(unfinished_file(file(3))));
}

}  // namespace
}  // namespace sunhall
