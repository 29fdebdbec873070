#include "kiosk/models/read_ahead.hpp"

#include <gtest/gtest.h>

#include "kiosk/models/generation_catalogue.hpp"
#include "kiosk/models/shelf.hpp"
#include "sync/base/files.hpp"
#include "sync/store/generation_builder.hpp"
#include "sync/trust/client.hpp"
#include "tests/support/hall_items.hpp"
#include "tests/support/must.hpp"
#include "tests/support/small_office.hpp"
#include "tests/support/temporary_folder.hpp"

namespace sunhall {
namespace {

Item reviewed_guide(std::string department, std::string id, std::vector<ServedParty> audience) {
    auto body = hall::service();
    body.audience = std::move(audience);
    auto made = hall::item(id, std::move(department), "事项 " + id, std::move(body));
    made.exempt_review = ExemptReview{.by = "王敏", .on = parse_date("2026-11-18")};
    return made;
}

/// Two departments; the first five guides of renshe are for everybody, the last for firms.
class ReadAhead : public testing::Test {
protected:
    ReadAhead() {
        for (auto const* const id : {"renshe", "zhujian"}) {
            auto department = hall::department(id, std::string{"局 "} + id, "二楼", "8800-0001");
            department.exempt_review = ExemptReview{.by = "王敏", .on = parse_date("2026-11-18")};
            office_.draft(department);
        }
        for (auto const* const id : {"a1", "a2", "a3", "a4", "a5"}) {
            office_.draft(reviewed_guide("renshe", id, {ServedParty::Individual}));
        }
        office_.draft(reviewed_guide("renshe", "z1", {ServedParty::LegalPerson}));
        office_.draft(reviewed_guide("zhujian", "b1", {ServedParty::Individual}));
        office_.publish();
        file_ = build();
    }

    std::filesystem::path build() {
        for (auto const* const folder : {"metadata", "roots", "generations"}) {
            must(make_folder(disk_ / folder));
        }
        TufClient client{{.metadata_folder = disk_ / "metadata",
                          .history_folder = disk_ / "roots",
                          .trusted_root = office_.root()},
                         office_.repository.metadata,
                         office_.repository.target_files};
        must(client.refresh(Repository::now));
        auto const roles = must(client.roles());
        auto builder = must(
            GenerationBuilder::begin(disk_ / "generations", 1, client.proof(), Repository::now));
        for (auto const& role : roles) {
            for (auto const& target : must(client.targets_of(role))) {
                must(builder.add(must(client.download(target.path))));
            }
        }
        return must(builder.finish());
    }

    /// The file with the bytes of every item spoilt, so that it has only what was learnt before.
    Generation spoilt() {
        auto bytes = must(read_file(file_, std::size_t{4} << 20U));
        for (auto at = bytes.find("王敏"); at != std::string::npos; at = bytes.find("王敏")) {
            bytes.replace(at, std::string_view{"王敏"}.size(), "李芳");
        }
        must(replace_file(file_, bytes));
        return must(Generation::open(file_, office_.root()));
    }

    TemporaryFolder disk_;
    SmallOffice office_;
    std::filesystem::path file_;
};

TEST_F(ReadAhead, KnowsEachDepartmentAndTheFirstMattersForEverybodyAndForFirms) {
    auto known = must(read_ahead(file_, office_.root(), [] { return false; }));
    auto const generation = spoilt();

    generation.learn(std::move(known));

    for (auto const* const path :
         {"renshe/department/renshe.json", "zhujian/department/zhujian.json",
          "renshe/service/a1.json", "renshe/service/a2.json", "renshe/service/a3.json",
          "renshe/service/z1.json", "zhujian/service/b1.json"}) {
        EXPECT_TRUE(generation.item(path)) << path;
    }
    EXPECT_FALSE(generation.item("renshe/service/a4.json"));
}

TEST_F(ReadAhead, KnowsThePageThatIsOnTheScreen) {
    auto const known_with = [&](Page const& seen) {
        return open_newest(disk_ / "generations", office_.root(), seen).generation->knowledge();
    };
    auto const of_home = known_with(page::Home{});
    auto const of_guide = known_with(page::Guide{"renshe/service/z1.json"});
    auto const of_list = known_with(page::GuideList{"renshe", {}, ServedParty::LegalPerson});

    auto const after = [](Generation const& generation, Foreknown known) {
        generation.learn(std::move(known));
        return generation.item("renshe/service/z1.json").has_value();
    };
    EXPECT_FALSE(after(spoilt(), of_home));
    EXPECT_TRUE(after(spoilt(), of_guide));
    EXPECT_TRUE(after(spoilt(), of_list));
}

TEST_F(ReadAhead, EndsWhenItIsToldTo) {
    int departments = 0;

    auto known = must(read_ahead(file_, office_.root(), [&] { return ++departments > 1; }));
    auto const generation = spoilt();
    generation.learn(std::move(known));

    EXPECT_TRUE(generation.item("renshe/department/renshe.json"));
    EXPECT_FALSE(generation.item("zhujian/department/zhujian.json"));
}

TEST_F(ReadAhead, SaysWhyAFileCannotBeOpened) {
    auto const known =
        read_ahead(disk_ / "generations/content-9.db", office_.root(), [] { return false; });

    EXPECT_FALSE(known);
}

}  // namespace
}  // namespace sunhall
