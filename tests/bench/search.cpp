// How long a visitor waits for hits while typing, in a hall of so many items.
//
//     search_bench [COUNT]
//
// Run it in a release build.
#include <algorithm>
#include <array>
#include <ctime>
#include <iostream>
#include <random>
#include <string>
#include <vector>

#include "sync/base/format.hpp"
#include "sync/store/title_index.hpp"
#include "sync/text/spelling.hpp"
#include "tests/bench/count.hpp"

namespace sunhall {
namespace {

/// Of this thread: what it costs, whatever else the machine is doing.
double processor_ms() {
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

constexpr int most_items = 1'000'000;

constexpr std::array who{"城乡居民", "企业职工", "灵活就业人员", "个体工商户", "残疾人", "退役军人",
                         "外国人",   "未成年人", "高校毕业生",   "农民工",     "老年人", "公司"};
constexpr std::array what{"基本养老保险", "医疗保险", "失业保险",   "住房公积金", "营业执照",
                          "身份证",       "户口簿",   "不动产权证", "道路运输证", "食品经营许可",
                          "建设工程规划", "特种设备", "卫生许可",   "学籍",       "婚姻登记",
                          "最低生活保障", "房屋租赁", "人才引进",   "税务登记",   "排水许可"};
constexpr std::array deed{"参保登记", "关系转移接续", "变更", "注销",     "补办",     "待遇申领",
                          "提取",     "查询",         "年检", "信息修改", "首次申请", "延续"};

std::string title_of(int number) {
    std::mt19937 dice{static_cast<unsigned>(number)};
    auto const pick = [&](auto const& words) { return std::string{words[dice() % words.size()]}; };
    return pick(who) + pick(what) + pick(deed) + "（第" + std::to_string(number % 977) + "号）";
}

/// Every step of typing these, as a terminal is asked.
std::vector<std::string> typed_steps() {
    std::vector<std::string> steps;
    for (std::string const whole :
         {"sfz", "yanglaobaoxian", "ylbxzy", "zhufanggongjijin", "gjjtq", "yingyezhizhao", "zzzz",
          "shenfenzhenghuanling", "977", "yannaobaoxian", "chengxiangjumin", "a"}) {
        for (std::size_t size = 1; size <= whole.size(); ++size) {
            steps.push_back(whole.substr(0, size));
        }
    }
    for (auto const* han : {"房", "养老", "养老保险转移", "公积金 提取", "公积金 tiq", "醫療保險",
                            "养老保显", "身分证补办", "火箭发射许可", "最低生活保障待遇"}) {
        steps.emplace_back(han);
    }
    return steps;
}

long resident_kib() {
    long pages = 0;
    if (auto* const file = std::fopen("/proc/self/statm", "r")) {
        if (std::fscanf(file, "%*d %ld", &pages) != 1) {
            pages = 0;
        }
        std::fclose(file);
    }
    return pages * 4;
}

void run(int count) {
    std::vector<std::string> spellings;
    auto const before_spelling = processor_ms();
    for (int i = 0; i < count; ++i) {
        spellings.push_back(spelling(title_of(i)) + "|" + spelling("社会保障"));
    }
    auto const spelled = processor_ms() - before_spelling;
    auto const memory = resident_kib();
    auto const before = processor_ms();
    TitleIndex index;
    for (int i = 0; i < count; ++i) {
        index.add(Kind::Service, "section-" + std::to_string(i / 500), "item-" + std::to_string(i),
                  spellings[static_cast<std::size_t>(i)]);
    }
    auto const filled = processor_ms() - before;
    std::cout << format("{} items: spelled {:.0f} ms, filled {:.1f} ms, {:.1f} MB\n", count,
                        spelled, filled, static_cast<double>(resident_kib() - memory) / 1024);

    std::vector<std::pair<double, std::string>> times;
    for (int round = 0; round < 5; ++round) {
        for (auto const& typed : typed_steps()) {
            auto const start = processor_ms();
            auto const hits = index.find(typed, [](Kind, std::string const&) { return true; });
            auto const time = processor_ms() - start;
            times.emplace_back(time, format("{} ({} hits)", typed, hits.size()));
        }
    }
    std::ranges::sort(times);
    auto const at = [&](double share) {
        auto const place = static_cast<double>(times.size() - 1) * share;
        return times[static_cast<std::size_t>(place)];
    };
    std::cout << format("answer p50 {:.2f} ms, p99 {:.2f} ms, longest {:.2f} ms: {}\n",
                        at(0.5).first, at(0.99).first, at(1).first, at(1).second);
}

}  // namespace
}  // namespace sunhall

int main(int words, char** arguments) {
    sunhall::run(sunhall::count_argument(words, arguments, 100'000, sunhall::most_items));
    return 0;
}
