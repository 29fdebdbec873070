// languages_bench: what it costs to read the demo's pages in each language: the first page after
// the choice, every other page the first time, and the same page again.
//
// Times are the processor's, so that a busy machine tells the same. Built only when asked for:
// target languages_bench.
#include <ctime>
#include <filesystem>
#include <fstream>
#include <sstream>

#include <fmt/format.h>

#include "kiosk/models/pages.hpp"
#include "kiosk/models/tour.hpp"
#include "sync/content/item_json.hpp"
#include "sync/content/relative_dates.hpp"
#include "sync/formats/json.hpp"
#include "tests/bench/rows.hpp"
#include "tests/support/fake_catalogue.hpp"
#include "tests/support/folders.hpp"
#include "tests/support/must.hpp"

namespace sunhall {
namespace {

namespace fs = std::filesystem;

Instant const noon = instant_at(std::chrono::year{2026} / 11 / 27, 12, 0);

std::shared_ptr<FakeCatalogue> demo() {
    auto content = std::make_shared<FakeCatalogue>();
    for (auto const& entry : fs::recursive_directory_iterator{source_folder() / "assets/demo"}) {
        if (entry.path().extension() == ".json") {
            std::ostringstream text;
            text << std::ifstream{entry.path()}.rdbuf();
            auto const json =
                must(resolve_relative_dates(must(parse_json(text.str())), date_of(noon)));
            content->put(must(item_from_json(json)));
        }
    }
    return content;
}

template <typename Work>
double milliseconds(Work work) {
    auto const begun = std::clock();
    work();
    return 1000.0 * static_cast<double>(std::clock() - begun) / CLOCKS_PER_SEC;
}

void measure(Languages const& languages, Language language,
             std::shared_ptr<FakeCatalogue> const& content) {
    Now const now{noon, Moment{}};
    Pages pages{languages, {}, now};
    pages.set_content(content);
    pages.set_titles(content->titles());
    read_rows(pages.view(now));
    auto const first = milliseconds([&] {
        pages.handle(intent::ChooseLanguage{language}, now);
        read_rows(pages.view(now));
    });
    fmt::print("{}: home, just chosen {:.1f} ms\n", tag_of(language), first);
    for (auto const& stop : tour_of(content, noon)) {
        if (stop.state.safe || stop.steps.empty()) {
            continue;
        }
        auto const once = [&] {
            pages.handle(intent::GoHome{}, now);
            for (auto const& step : stop.steps) {
                pages.handle(step, now);
            }
            read_rows(pages.view(now));
        };
        auto const anew = milliseconds(once);
        fmt::print("  {:24} {:6.2f} ms, again {:6.2f} ms\n", stop.name, anew, milliseconds(once));
    }
}

}  // namespace
}  // namespace sunhall

int main() {
    using namespace sunhall;
    auto const content = demo();
    auto const languages = must(Languages::load(source_folder() / "assets"));
    for (auto const language : all_languages) {
        measure(languages, language, content);
    }
}
