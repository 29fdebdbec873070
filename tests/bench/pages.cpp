// pages_bench: what pages cost in halls of different size, side by side.
//
//     pages_bench FOLDER FOLDER…       halls that compare_with_chromium.sh has published and filled
//
// Each round opens the newest generation of every hall anew and goes through the pages as a visitor
// does. Times are the processor's in the visitor's thread, so that a busy machine tells the same:
// medians of the rounds, and how many times the first hall's they are. Built only when asked for:
// target pages_bench.
#include "kiosk/models/pages.hpp"

#include <algorithm>
#include <chrono>
#include <ctime>
#include <filesystem>
#include <map>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "kiosk/models/generation_catalogue.hpp"
#include "kiosk/models/read_ahead.hpp"
#include "sync/base/files.hpp"
#include "tests/bench/rows.hpp"
#include "tests/support/folders.hpp"
#include "tests/support/must.hpp"

namespace sunhall {
namespace {

namespace fs = std::filesystem;

constexpr int rounds = 7;
constexpr std::size_t guides_read = 20;
constexpr std::size_t largest_root = 1U << 20U;

Instant const noon = instant_at(std::chrono::year{2026} / 11 / 27, 12, 0);

/// By step, in the order of the steps.
struct Times {
    std::vector<std::string> names;
    std::map<std::string, std::vector<double>> of;

    template <typename Work>
    void measure(std::string const& step, Work work) {
        auto const begun = std::clock();
        work();
        auto const took = 1000.0 * static_cast<double>(std::clock() - begun) / CLOCKS_PER_SEC;
        if (!of.contains(step)) {
            names.push_back(step);
        }
        of[step].push_back(took);
    }
    [[nodiscard]] double median(std::string const& step) const {
        auto sorted = of.at(step);
        std::ranges::sort(sorted);
        return sorted[sorted.size() / 2];
    }
};

class Visit {
public:
    Visit(Pages& pages, Times& times) : pages_{pages}, times_{times} {}

    void see(std::string const& step, Page page) {
        times_.measure(step, [&] {
            pages_.handle(intent::Open{std::move(page)}, now_);
            read_rows(pages_.view(now_));
        });
    }
    void go_home(std::string const& step) {
        times_.measure(step, [&] {
            pages_.handle(intent::GoHome{}, now_);
            read_rows(pages_.view(now_));
        });
    }
    void type(std::string const& step, std::string const& text) {
        for (auto const letter : text) {
            times_.measure(step, [&] {
                pages_.handle(intent::Press{stroke::Type{std::string{letter}}}, now_);
                read_rows(pages_.view(now_));
            });
        }
    }
    [[nodiscard]] Now now() const { return now_; }

private:
    Pages& pages_;
    Times& times_;
    Now now_{noon, Moment{}};
};

void go_through(Languages const& languages, fs::path const& hall, Times& times) {
    auto const root = must(read_file(hall / "office/terminal-root.json", largest_root));
    std::shared_ptr<Generation const> generation;
    Pages pages{languages, {}, {noon, Moment{}}};
    Visit visit{pages, times};
    times.measure("  opening (its own thread's)",
                  [&] { generation = open_newest(hall / "data/generations", root).generation; });
    times.measure("the first home page", [&] {
        pages.set_generation(generation);
        read_rows(pages.view(visit.now()));
    });
    auto const file = generation->facts().file;
    times.measure("  reading ahead (its own thread's)",
                  [&] { generation->learn(must(read_ahead(file, root, [] { return false; }))); });
    times.measure("  loading the titles (its own thread's)", [&] {
        pages.set_titles(std::make_shared<TitleIndex const>(
            must(TitleIndex::load(file, Synonyms{pages.synonyms()}))));
    });
    visit.see("the guides' departments, first", page::GuideDepartments{});
    visit.go_home("home");
    visit.see("the guides' departments", page::GuideDepartments{});
    visit.see("departments for individuals", page::GuideDepartments{ServedParty::Individual});
    visit.see("departments and windows", page::Departments{});
    visit.see("windows", page::Windows{});
    visit.see("the most used", page::MostUsedGuides{});
    visit.see("the latest", page::RecentGuides{});
    Shelf const shelf{std::make_shared<GenerationCatalogue>(generation)};
    auto const last = shelf.list(Kind::Department).back();
    visit.see("a department", page::Department{last.path});
    visit.see("its guides, first", page::GuideList{last.department});
    visit.see("its guides", page::GuideList{last.department});
    auto const guides = shelf.list(Kind::Service, last.department);
    for (std::size_t i = 0; i < guides_read; ++i) {
        visit.see("a guide", page::Guide{guides.at(100 + i).path});
    }
    visit.see("the search", page::Search{});
    visit.type("the search, a letter more", "sbzbt");
}

void print(std::vector<Times> const& halls) {
    for (auto const& step : halls.front().names) {
        fmt::print("{:42}", step);
        auto const first = halls.front().median(step);
        for (auto const& hall : halls) {
            fmt::print("{:9.2f} ms", hall.median(step));
        }
        for (auto hall = halls.begin() + 1; hall != halls.end(); ++hall) {
            fmt::print("{:8.2f}", hall->median(step) / first);
        }
        fmt::print("\n");
    }
}

}  // namespace
}  // namespace sunhall

int main(int count, char* words[]) {
    using namespace sunhall;
    std::span const arguments{words, static_cast<std::size_t>(count)};
    if (arguments.size() < 2) {
        fmt::print(stderr, "usage: pages_bench FOLDER FOLDER…\n");
        return 64;
    }
    auto const languages = must(Languages::load(source_folder() / "assets"));
    std::vector<Times> halls(arguments.size() - 1);
    for (int round = 0; round < rounds; ++round) {
        for (std::size_t i = 0; i < halls.size(); ++i) {
            go_through(languages, arguments[i + 1], halls[i]);
        }
    }
    print(halls);
    return 0;
}
