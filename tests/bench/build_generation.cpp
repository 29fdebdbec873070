// How much the terminal's care costs: building, opening and reading a generation of 10,000 signed
// items, each beside SQLite doing the bare minimum with the same bytes, in one run.
//
//     build_generation [COUNT]
//
// Run it in a release build.
#include <chrono>
#include <filesystem>
#include <iostream>
#include <string>
#include <utility>
#include <vector>

#include "sync/base/files.hpp"
#include "sync/base/format.hpp"
#include "sync/store/generation_builder.hpp"
#include "sync/store/generation_check.hpp"
#include "sync/store/generations.hpp"
#include "sync/store/sqlite.hpp"
#include "sync/trust/client.hpp"
#include "tests/bench/count.hpp"
#include "tests/support/must.hpp"
#include "tests/support/small_office.hpp"
#include "tests/support/temporary_folder.hpp"

namespace sunhall {
namespace {

using Milliseconds = std::chrono::duration<double, std::milli>;

/// As design.md has it: about 500 items a role.
constexpr int items_per_section = 500;
constexpr int most_items = 100'000;

template <typename Work>
double milliseconds(Work work) {
    auto const start = std::chrono::steady_clock::now();
    work();
    return Milliseconds{std::chrono::steady_clock::now() - start}.count();
}

void report(std::string const& what, double ours, double plain) {
    std::cout << format("{:<38} {:>9.1f} ms   plain SQLite {:>8.1f} ms   ratio {:.1f}\n", what,
                        ours, plain, ours / plain);
}

void fill(SmallOffice& office, int count) {
    for (int i = 0; i < count; ++i) {
        auto const section = format("section-{}", i / items_per_section);
        if (i % items_per_section == 0) {
            office.open_section(section);
        }
        auto item = hotline(section, format("item-{}", i), format("第 {} 项政务服务热线", i));
        // The size of a middling guide: about 3 KB.
        std::get<Hotline>(item.body).matters.assign(
            20, "申请材料齐全,符合法定形式;复印件应当与原件一致,并由申请人签字或者盖章确认。");
        office.draft(item);
    }
    office.publish();
}

/// What is left when nobody verifies, parses, sorts or finds anything.
double plain_insert(std::filesystem::path const& file,
                    std::vector<Verified<ItemBytes>> const& items) {
    return milliseconds([&] {
        auto database = must(Database::create(file));
        must(database.execute("BEGIN"));
        must(database.execute("CREATE TABLE item (path TEXT PRIMARY KEY, bytes BLOB) STRICT"));
        {
            auto insert = must(database.prepare("INSERT INTO item (path, bytes) VALUES (?, ?)"));
            for (auto const& item : items) {
                insert.reset();
                must(insert.bind(item->target.path).bind_bytes(item->bytes).run());
            }
        }
        must(database.execute("COMMIT"));
        must(Database::close(std::move(database)));
        must(sync_file(file));
    });
}

double plain_read(std::filesystem::path const& file,
                  std::vector<Verified<ItemBytes>> const& items) {
    return milliseconds([&] {
        auto database = must(Database::open_immutable(file));
        for (auto const& item : items) {
            auto query = must(database.prepare("SELECT bytes FROM item WHERE path = ?"));
            must(query.bind(item->target.path).step());
            static_cast<void>(query.bytes(0));
        }
    });
}

void run(int count) {
    TemporaryFolder const disk;
    SmallOffice office;
    fill(office, count);
    for (auto const* folder : {"metadata", "roots", "generations"}) {
        must(make_folder(disk / folder));
    }
    TufClient client{{.metadata_folder = disk / "metadata",
                      .history_folder = disk / "roots",
                      .trusted_root = office.root()},
                     office.repository.metadata,
                     office.repository.target_files};
    must(client.refresh(Repository::now));
    std::vector<std::string> roles;
    std::vector<Verified<ItemBytes>> items;
    auto const verifying = milliseconds([&] {
        roles = must(client.roles());
        for (auto const& role : roles) {
            for (auto const& target : must(client.targets_of(role))) {
                items.push_back(must(client.download(target.path)));
            }
        }
    });
    std::cout << format("{} items in {} roles: verified in {:.1f} ms\n", items.size(), roles.size(),
                        verifying);

    std::filesystem::path file;
    auto const built = milliseconds([&] {
        auto builder = must(
            GenerationBuilder::begin(disk / "generations", 1, client.proof(), Repository::now));
        for (auto const& item : items) {
            must(builder.add(item));
        }
        file = must(builder.finish());
    });
    report("build the generation", built, plain_insert(disk / "plain.db", items));

    std::optional<Generation> generation;
    auto const opened =
        milliseconds([&] { generation = must(Generation::open(file, office.root())); });
    std::cout << format("{:<38} {:>9.1f} ms\n", "open it, metadata verified", opened);
    auto const listed =
        milliseconds([&] { static_cast<void>(must(generation->list({.kind = Kind::Hotline}))); });
    std::cout << format("{:<38} {:>9.1f} ms\n", "list all of it", listed);
    auto const shown = milliseconds([&] {
        for (auto const& item : items) {
            static_cast<void>(must(generation->item(item->target.path)));
        }
    });
    report("verify and parse every item", shown, plain_read(disk / "plain.db", items));
}

}  // namespace
}  // namespace sunhall

int main(int words, char** arguments) {
    sunhall::run(sunhall::count_argument(words, arguments, 10'000, sunhall::most_items));
    return 0;
}
