// How long the search through whole pages takes, beside what else there is: LIKE, SQLite's trigram
// index, and looking through all texts in memory.
//
//     search_pages_bench [COUNT]
//
// Run it in a release build. Times are of the processor.
#include <algorithm>
#include <array>
#include <ctime>
#include <functional>
#include <iostream>
#include <random>
#include <string>
#include <vector>

#include "sync/base/format.hpp"
#include "sync/store/generation_schema.hpp"
#include "sync/store/page_search.hpp"
#include "sync/store/sqlite.hpp"
#include "tests/bench/count.hpp"
#include "tests/support/must.hpp"
#include "tests/support/temporary_folder.hpp"

namespace sunhall {
namespace {

constexpr int most_items = 1'000'000;
constexpr int phrases_a_page = 40;
constexpr std::size_t most_hits = 50;

constexpr std::array openings{"申请人应当",       "受理机关",       "经审查",       "符合条件的",
                              "未成年人由监护人", "委托他人办理的", "逾期未领取的", "本事项",
                              "材料不齐的",       "特殊情形下"};
constexpr std::array matters{"提交居民身份证原件",       "出具婚姻登记证明",
                             "提供房屋租赁合同备案凭证", "缴纳城镇垃圾处理费",
                             "核验不动产权证书",         "补正营业执照副本复印件",
                             "办理养老保险关系转移接续", "查询住房公积金缴存情况",
                             "填写排水许可申请表",       "公示特种设备检验报告"};
constexpr std::array endings{"并当场办结",   "自受理次日起计算", "由窗口出具回执",
                             "不再重复提交", "可以邮寄送达",     "免收工本费",
                             "应当一次告知", "五个工作日内答复"};

double processor_ms() {
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

std::string page(int number) {
    std::mt19937 dice{static_cast<unsigned>(number)};
    auto const pick = [&](auto const& words) { return words[dice() % words.size()]; };
    std::string text;
    for (int i = 0; i < phrases_a_page; ++i) {
        text += std::string{pick(openings)} + pick(matters) + "，" + pick(endings) + "。\n";
    }
    return text + format("文号〔2026〕{}号", number);
}

/// Common words, a rare one, phrases over a mark, and what is nowhere.
constexpr std::array typed{"身份证",        "房屋租赁", "养老保险关系", "公积金 营业执照",
                           "〔2026〕777号", "工本费",   "垃圾",         "申请人应当提交",
                           "火箭发射",      "當場辦結", "受理",         "报告"};

using Search = std::function<std::size_t(std::string const&)>;

void report(std::string const& what, Search const& search, int rounds) {
    std::vector<std::pair<double, std::string>> times;
    for (int round = 0; round < rounds; ++round) {
        for (std::string const words : typed) {
            auto const start = processor_ms();
            auto const hits = search(words);
            times.emplace_back(processor_ms() - start, format("{} ({} hits)", words, hits));
        }
    }
    std::ranges::sort(times);
    auto const p99 = static_cast<std::size_t>(static_cast<double>(times.size() - 1) * 0.99);
    std::cout << format("{:<24} p50 {:>8.2f} ms   p99 {:>8.2f} ms   longest: {}\n", what,
                        times[times.size() / 2].first, times[p99].first, times.back().second);
}

std::size_t rows(Database& database, std::string_view sql, std::string const& words) {
    auto query = must(database.prepare(sql));
    query.bind(words);
    std::size_t count = 0;
    while (count < most_hits && must(query.step())) {
        ++count;
    }
    return count;
}

void build(Database& database, std::vector<std::string> const& pages) {
    must(database.use_text_tokenizer());
    must(database.execute("BEGIN"));
    must(database.execute(schema::tables));
    must(database.execute("CREATE TABLE plain (body TEXT) STRICT"));
    must(database.execute(
        "CREATE VIRTUAL TABLE three USING fts5 (body, content = '', tokenize = 'trigram')"));
    auto const fill = [&](std::string const& what, std::string_view sql) {
        auto const start = processor_ms();
        auto insert = must(database.prepare(sql));
        for (std::size_t i = 0; i < pages.size(); ++i) {
            insert.reset();
            insert.bind(static_cast<std::int64_t>(i + 1)).bind(pages[i]);
            must(insert.run());
        }
        std::cout << format("{:<24} {:>9.0f} ms to fill\n", what, processor_ms() - start);
    };
    fill("plain table", "INSERT INTO plain (rowid, body) VALUES (?, ?)");
    fill("ours", "INSERT INTO words (rowid, title, keywords, body) VALUES (?, '', '', ?)");
    fill("trigram", "INSERT INTO three (rowid, body) VALUES (?, ?)");
    must(database.execute(R"sql(
        INSERT INTO item (position, path, kind, id, department, grouped, letter, marks, ordering,
                          sort_key, confirmed, bytes)
        SELECT rowid, 'a/service/' || rowid || '.json', 'service', rowid, 'a', '', 'A', '', 1, '', '',
               x''
        FROM plain
    )sql"));
    must(database.execute("COMMIT"));
}

void run(int count) {
    TemporaryFolder const disk;
    std::vector<std::string> pages;
    for (int i = 0; i < count; ++i) {
        pages.push_back(page(i));
    }
    {
        auto database = must(Database::create(disk / "pages.db"));
        build(database, pages);
        must(Database::close(std::move(database)));
    }
    auto ours = must(PageSearch::open(disk / "pages.db", {}, [] { return false; }));
    auto others = must(Database::open_immutable(disk / "pages.db"));
    report(
        "ours", [&](std::string const& words) { return must(ours.find(words, most_hits)).size(); },
        10);
    report(
        "trigram",
        [&](std::string const& words) {
            return rows(others, "SELECT rowid FROM three WHERE three MATCH ? ORDER BY rank",
                        "\"" + words + "\"");
        },
        3);
    report(
        "LIKE",
        [&](std::string const& words) {
            return rows(others, "SELECT rowid FROM plain WHERE body LIKE '%' || ? || '%'", words);
        },
        1);
    report(
        "all texts in memory",
        [&](std::string const& words) {
            return static_cast<std::size_t>(std::ranges::count_if(
                pages, [&](auto const& text) { return text.find(words) != std::string::npos; }));
        },
        3);
}

}  // namespace
}  // namespace sunhall

int main(int words, char** arguments) {
    sunhall::run(sunhall::count_argument(words, arguments, 100'000, sunhall::most_items));
    return 0;
}
