// first_guide_bench: what the first guide of a program's life takes to set, cold and rehearsed.
//
//     first_guide_bench FOLDER        a hall with office/terminal-root.json and data/generations
//
// Each guide is opened by a process of its own, after the home page and so many rehearsals with
// other guides. Times are the processor's, from the intent to the frame's draw data: medians of all
// guides, and how many times the cold one they are. Built only when asked for: target
// first_guide_bench.
#include <algorithm>
#include <ctime>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include <fmt/format.h>
#include <sys/wait.h>
#include <unistd.h>

#include "kiosk/app/rehearsal.hpp"
#include "kiosk/app/stage.hpp"
#include "kiosk/models/generation_catalogue.hpp"
#include "kiosk/models/read_ahead.hpp"
#include "kiosk/typeset/fonts.hpp"
#include "sync/base/files.hpp"
#include "tests/support/folders.hpp"
#include "tests/support/must.hpp"
#include "tests/support/temporary_folder.hpp"

namespace sunhall {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t most_guides = 24;
constexpr std::size_t largest_root = 1U << 20U;

struct Filled {
    fs::path fonts;
    std::shared_ptr<Catalogue const> content;
    std::vector<std::string> guides;
};

Now const noon{instant_at(std::chrono::year{2026} / 11 / 27, 12, 0), Moment{}};

double first_guide_ms(Filled const& hall, std::string const& guide, std::size_t rehearsals) {
    auto typesetter = must(Typesetter::open());
    auto const languages = must(Languages::load(source_folder() / "assets"));
    Pages pages{languages, {}, noon};
    pages.set_content(hall.content);
    Stage stage{typesetter, pages, {usual_panel}, Motion::Off};
    stage.frame({}, noon);
    for (std::size_t i = 0, held = 0; held < rehearsals && i < hall.guides.size(); ++i) {
        if (hall.guides[i] != guide) {
            Rehearsal::with(hall.guides[i], stage, languages, {}, hall.content, {}, noon);
            ++held;
        }
    }
    auto const begun = std::clock();
    pages.handle(intent::Open{page::Guide{guide}}, noon);
    stage.frame({}, noon);
    return 1000.0 * static_cast<double>(std::clock() - begun) / CLOCKS_PER_SEC;
}

double in_its_own_process(Filled const& hall, std::string const& guide, std::size_t rehearsals) {
    int answer[2];
    if (::pipe(answer) != 0) {
        throw std::runtime_error{"no pipe"};
    }
    auto const child = ::fork();
    if (child == 0) {
        auto const took = first_guide_ms(hall, guide, rehearsals);
        ::_exit(::write(answer[1], &took, sizeof took) == sizeof took ? 0 : 1);
    }
    double took = 0;
    auto const read = ::read(answer[0], &took, sizeof took);
    ::close(answer[0]);
    ::close(answer[1]);
    ::waitpid(child, nullptr, 0);
    if (read != sizeof took) {
        throw std::runtime_error{"the process for " + guide + " failed"};
    }
    return took;
}

void measure(Filled const& hall) {
    double cold = 0;
    for (auto const rehearsals : std::initializer_list<std::size_t>{0, 1, 3, 6}) {
        std::vector<double> times;
        for (auto const& guide : hall.guides) {
            times.push_back(in_its_own_process(hall, guide, rehearsals));
        }
        std::ranges::sort(times);
        auto const median = times[times.size() / 2];
        cold = rehearsals == 0 ? median : cold;
        fmt::print("{} rehearsals: {:.1f} ms, at most {:.1f}, {:.2f} of cold\n", rehearsals, median,
                   times.back(), median / cold);
    }
}

}  // namespace
}  // namespace sunhall

int main(int argc, char** argv) {
    using namespace sunhall;
    if (argc != 2) {
        fmt::print(stderr, "usage: first_guide_bench FOLDER\n");
        return 2;
    }
    fs::path const folder{argv[1]};
    TemporaryFolder const cache;
    must(prepare_fonts(source_folder() / "assets/fonts/fonts.conf", cache / ""));
    auto const root = must(read_file(folder / "office/terminal-root.json", largest_root));
    Filled hall{.content = std::make_shared<GenerationCatalogue>(
                    open_newest(folder / "data/generations", root).generation)};
    hall.content->read_until(Kind::Service, std::nullopt, [&](ListedItem guide) {
        hall.guides.push_back(std::move(guide.path));
        return hall.guides.size() < most_guides ? Listing::GoesOn : Listing::IsEnough;
    });
    measure(hall);
}
