// What a terminal's sync costs as its office grows: a first filling, an idle poll and one changed
// item, three times, over loopback from the nginx and the configuration that IT gets, by
// sunhall-sync itself.
//
//     sync_scale [COUNT...]
//
// 1,000, 10,000 and 100,000 items unless said otherwise, 500 a section. Run it in a release build.
// Bytes are those of bodies as they travelled. Plain SQLite is the same rows and indexes inserted
// by nobody who verifies, parses or sorts, in the same run; the ratio is told of the time by the
// clock, which is what somebody waits, and of processor time, which tells the same on a busy
// machine.
#include <algorithm>
#include <chrono>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <sstream>
#include <string>
#include <thread>
#include <vector>

#include <sys/resource.h>

#include "sync/base/files.hpp"
#include "sync/base/format.hpp"
#include "sync/content/item_json.hpp"
#include "sync/content/item_marks.hpp"
#include "sync/content/item_text.hpp"
#include "sync/store/generation_schema.hpp"
#include "sync/store/sqlite.hpp"
#include "sync/store/title_index.hpp"
#include "sync/text/pinyin.hpp"
#include "tests/bench/count.hpp"
#include "tests/support/must.hpp"
#include "tests/support/nginx.hpp"
#include "tests/support/office.hpp"
#include "tests/support/process.hpp"
#include "tests/support/small_office.hpp"
#include "tests/support/temporary_folder.hpp"
#include "tests/support/terminal.hpp"

namespace sunhall {
namespace {

namespace fs = std::filesystem;

/// As design.md has it: about 500 items a role.
constexpr int items_per_section = 500;
constexpr int most_items = 100'000;

constexpr Instant far_away = std::chrono::sys_days{std::chrono::year{2090} / 1 / 1};

std::string section_of(int number) { return format("section-{}", number / items_per_section); }

Item item(int number, std::string_view title) {
    auto made =
        hotline(section_of(number), format("item-{}", number), format("第 {} 项{}", number, title));
    // The size of a short guide: about 1 KB.
    std::get<Hotline>(made.body).matters.assign(
        5, "申请材料齐全,符合法定形式;复印件应当与原件一致,并由申请人签字或者盖章确认。");
    return made;
}

/// As the desk describes it.
void draft(SmallOffice& office, Item const& made) {
    Json custom = Json::Object{{"kind", "hotline"},
                               {"revision", made.revision},
                               {"title", made.title},
                               {"on_stale", "mark"}};
    office.repository.add_target(made.department, item_path(made), compact_json(item_to_json(made)),
                                 std::move(custom));
}

void let_last(SmallOffice& office) {
    auto& repository = office.repository;
    repository.root.expires = repository.timestamp.expires = repository.snapshot.expires = far_away;
    for (auto& [name, role] : repository.targets) {
        role.expires = far_away;
    }
    repository.publish("root", Bump::No);
}

void fill(SmallOffice& office, int count) {
    for (int i = 0; i < count; ++i) {
        if (i % items_per_section == 0) {
            office.open_section(section_of(i));
        }
        draft(office, item(i, "政务服务热线"));
    }
    let_last(office);
    office.publish();
    office.bundle();
}

/// The published files, and what of them is new since the last time.
class Published {
public:
    explicit Published(fs::path folder) : folder_{std::move(folder)} {}

    void update(SmallOffice const& office) {
        write("metadata", office.repository.metadata.files);
        write("targets", office.repository.target_files.files);
    }

private:
    void write(std::string const& kind, std::map<std::string, std::string> const& files) {
        for (auto const& [path, bytes] : files) {
            // A target lies there under its hash only, and beside them are bundles.
            auto const name = path.substr(path.rfind('/') + 1);
            bool const lies_there =
                kind == "metadata" || name.find('.') == 64 || name.ends_with(".bundle");
            auto& known = written_[kind + "/" + path];
            if (lies_there && known != std::hash<std::string>{}(bytes)) {
                known = std::hash<std::string>{}(bytes);
                fs::create_directories((folder_ / kind / path).parent_path());
                must(replace_file(folder_ / kind / path, bytes));
            }
        }
    }

    fs::path folder_;
    std::map<std::string, std::size_t> written_;
};

struct Cost {
    double milliseconds = 0;
    double processor_ms = 0;
    int requests = 0;
    std::size_t bytes = 0;
    double written_mb = 0;
    std::size_t memory_mb = 0;
};

/// The requests and bodies of an access log in nginx's combined form.
std::pair<int, std::size_t> traffic(std::string const& log) {
    std::istringstream lines{log};
    int requests = 0;
    std::size_t bytes = 0;
    for (std::string line; std::getline(lines, line); ++requests) {
        auto const status = line.find("\" ") + 2;
        bytes += std::stoul(line.substr(line.find(' ', status)));
    }
    return {requests, bytes};
}

rusage used_by(int who) {
    rusage usage{};
    ::getrusage(who, &usage);
    return usage;
}

double processor_ms(rusage const& usage) {
    auto const of = [](timeval const& time) {
        return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_usec) / 1e3;
    };
    return of(usage.ru_utime) + of(usage.ru_stime);
}

double milliseconds_since(std::chrono::steady_clock::time_point start) {
    return std::chrono::duration<double, std::milli>{std::chrono::steady_clock::now() - start}
        .count();
}

/// Linux counts blocks of 512 bytes.
double megabytes_written(rusage const& usage) {
    return static_cast<double>(usage.ru_oublock) / 2048;
}

/// The most it has had so far; 0 where it has ended. (What the system counts for an ended child
/// begins with the memory of who started it, and that is all of an office here.)
std::size_t peak_megabytes(journey::Process const& process) {
    std::ifstream status{format("/proc/{}/status", process.id())};
    std::string word;
    while (status >> word && word != "VmHWM:") {
    }
    std::size_t kilobytes = 0;
    status >> kilobytes;
    return kilobytes / 1024;
}

Cost sync(journey::Terminal const& terminal, journey::Nginx const& server) {
    constexpr std::chrono::milliseconds look_again{5};
    auto const before = traffic(server.access_log());
    auto const used = used_by(RUSAGE_CHILDREN);
    std::size_t memory = 0;
    auto const start = std::chrono::steady_clock::now();
    journey::Process process{
        {{journey::program("sunhall-sync"), "--config", terminal.config(), "once"}, {}, {}}};
    while (process.running()) {
        memory = std::max(memory, peak_megabytes(process));
        std::this_thread::sleep_for(look_again);
    }
    auto const ending = process.ended({}).value();
    auto const time = milliseconds_since(start);
    if (ending.code != 0) {
        throw std::runtime_error{ending.errors};
    }
    auto const after = traffic(server.access_log());
    auto const used_then = used_by(RUSAGE_CHILDREN);
    return {.milliseconds = time,
            .processor_ms = processor_ms(used_then) - processor_ms(used),
            .requests = after.first - before.first,
            .bytes = after.second - before.second,
            .written_mb = megabytes_written(used_then) - megabytes_written(used),
            .memory_mb = memory};
}

/// What a generation holds of an item, ready to be written.
struct Row {
    std::string path;
    Item item;
    std::string marks;
    std::string sort_key;
    std::string spelling;
    std::string text;
    std::string bytes;
};

std::vector<Row> rows_of(SmallOffice const& office) {
    std::vector<Row> rows;
    for (auto const& [name, role] : office.repository.targets) {
        for (auto const& [path, target] : role.targets) {
            auto const& bytes = office.repository.target_files.files.at(path);
            auto const read = must(item_from_json(must(parse_json(bytes))));
            rows.push_back({path, read, item_marks(read), pinyin_sort_key(read.title),
                            title_spelling(read), item_text(read), bytes});
        }
    }
    return rows;
}

/// The same rows, indexes and words.
Cost plain_insert(fs::path const& file, SmallOffice const& office) {
    auto const rows = rows_of(office);
    auto const used = used_by(RUSAGE_SELF);
    auto const start = std::chrono::steady_clock::now();
    auto database = must(Database::create(file));
    must(database.use_text_tokenizer());
    must(database.execute("BEGIN"));
    must(database.execute(schema::tables));
    {
        auto item = must(database.prepare(
            "INSERT INTO item VALUES (?, ?, 'hotline', ?, ?, '', 'D', ?, 1000, ?, '', ?)"));
        auto title = must(database.prepare("INSERT INTO title VALUES (?, ?)"));
        auto words = must(database.prepare(
            "INSERT INTO words (rowid, title, keywords, body) VALUES (?, ?, ?, ?)"));
        std::int64_t position = 0;
        for (auto const& row : rows) {
            ++position;
            item.reset();
            item.bind(position).bind(row.path).bind(row.item.id).bind(row.item.department);
            must(item.bind(row.marks).bind(row.sort_key).bind_bytes(row.bytes).run());
            title.reset();
            must(title.bind(position).bind(row.spelling).run());
            words.reset();
            words.bind(position).bind(row.item.title).bind("").bind(row.text);
            must(words.run());
        }
    }
    must(database.execute(schema::indexes));
    must(database.execute("COMMIT"));
    must(Database::close(std::move(database)));
    must(sync_file(file));
    return {.milliseconds = milliseconds_since(start),
            .processor_ms = processor_ms(used_by(RUSAGE_SELF)) - processor_ms(used)};
}

void print(std::string_view what, Cost const& cost) {
    std::cout << format(
        "  {:<18} {:>8.0f} ms, processor {:>8.0f} ms {:>7} requests {:>10.1f} KB {:>8.1f} MB "
        "written, {:>4} MB of memory\n",
        what, cost.milliseconds, cost.processor_ms, cost.requests,
        static_cast<double>(cost.bytes) / 1000, cost.written_mb, cost.memory_mb);
}

void run(int count) {
    TemporaryFolder const disk;
    SmallOffice office;
    fill(office, count);
    fs::create_directories(disk / "hall/published");
    Published published{disk / "hall/published"};
    published.update(office);
    must(replace_file(disk / "root.json", office.root()));
    journey::Nginx const server{disk / "hall"};
    journey::Terminal const terminal{disk / "terminal", disk / "root.json", server};

    std::cout << format("{} items in {} sections\n", count,
                        (count + items_per_section - 1) / items_per_section);
    auto const first = sync(terminal, server);
    print("first filling", first);
    print("idle poll", sync(terminal, server));
    // The first one still finds a single generation, of which nothing can be made.
    for (auto const* const title : {"改过的热线", "又改过的热线", "再改过的热线"}) {
        draft(office, item(count / 2, title));
        office.publish_section(section_of(count / 2));
        office.bundle();
        published.update(office);
        print("one item changed", sync(terminal, server));
    }
    auto const plain = plain_insert(disk / "plain.db", office);
    std::cout << format(
        "  {:<18} {:>8.0f} ms, processor {:>8.0f} ms; the first filling takes {:.2f} times the "
        "time "
        "and {:.2f} times the processor\n",
        "plain SQLite", plain.milliseconds, plain.processor_ms,
        first.milliseconds / plain.milliseconds, first.processor_ms / plain.processor_ms);
}

}  // namespace
}  // namespace sunhall

int main(int words, char** arguments) {
    std::vector<int> counts;
    std::transform(arguments + 1, arguments + words, std::back_inserter(counts),
                   [](char const* text) { return sunhall::count_of(text, sunhall::most_items); });
    if (std::ranges::count(counts, 0) > 0) {
        std::cerr << "sync_scale: a count is a number from 1 to 100000\n";
        return 64;
    }
    if (counts.empty()) {
        counts = {1'000, 10'000, 100'000};
    }
    std::ranges::for_each(counts, sunhall::run);
    return 0;
}
