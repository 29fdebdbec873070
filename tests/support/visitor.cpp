#include "tests/support/visitor.hpp"

#include <algorithm>
#include <fstream>
#include <sstream>
#include <stdexcept>

#include "tests/support/eventually.hpp"
#include "tests/support/temporary_folder.hpp"

namespace sunhall::journey {

namespace {

/// Longer than any page needs on a machine that builds something at the same time.
constexpr std::chrono::seconds patience{10};
/// How long somebody looks for a thing before going further down.
constexpr std::chrono::seconds a_look{1};
/// More screenfuls than any list of a demonstration office has.
constexpr int most_looks = 20;

template <typename Wanted>
std::optional<Target> find_target(KioskClient const& client, Wanted wanted,
                                  std::chrono::seconds most = patience) {
    return eventually(most, [&]() -> std::optional<Target> {
        auto const screen = client.screen();
        if (!screen) {
            return {};
        }
        auto const found = std::ranges::find_if(screen->targets, [&](Target const& target) {
            return target.enabled && target.rect.width > 0 && target.rect.height > 0 &&
                   wanted(target);
        });
        return found == screen->targets.end() ? std::nullopt : std::optional{*found};
    });
}

}  // namespace

void Visitor::touch(std::string const& words) {
    auto const target = find_target(client_, [&](Target const& candidate) {
        return candidate.label.find(words) != std::string::npos;
    });
    if (!target) {
        throw std::runtime_error{"nothing to touch says " + words + "; there is: " + everything()};
    }
    tap(target->rect);
}

std::string Visitor::touch_first(std::string const& part_of_path) {
    auto const target = find_target(client_, [&](Target const& candidate) {
        return candidate.item.find(part_of_path) != std::string::npos;
    });
    if (!target) {
        throw std::runtime_error{"nothing to touch stands for " + part_of_path +
                                 "; there is: " + everything()};
    }
    tap(target->rect);
    return target->item;
}

std::string Visitor::scroll_to_and_touch(std::string const& part_of_path) {
    auto const size = screen_.size();
    auto const stands_for_it = [&](Target const& candidate) {
        return candidate.item.find(part_of_path) != std::string::npos;
    };
    for (int looks = 0; looks < most_looks; ++looks) {
        if (auto const target = find_target(client_, stands_for_it, a_look)) {
            tap(target->rect);
            return target->item;
        }
        // From where every layout has its list, also one with all to touch in the lower half.
        screen_.drag({size.x / 2, size.y * 3 / 4}, {size.x / 2, size.y * 11 / 20});
    }
    throw std::runtime_error{"nothing to touch stands for " + part_of_path +
                             ", however far down; there is: " + everything()};
}

void Visitor::tap(Rect const& rect) {
    screen_.tap({rect.x + rect.width / 2, rect.y + rect.height / 2});
    ++touches_;
}

Text Visitor::read(std::string const& words) const {
    auto const text = eventually(patience, [&]() -> std::optional<Text> {
        auto const screen = client_.screen();
        auto const* const found = screen ? screen->text(words) : nullptr;
        return found == nullptr ? std::nullopt : std::optional{*found};
    });
    if (!text) {
        throw std::runtime_error{"nothing says " + words + "; there is: " + everything()};
    }
    return *text;
}

bool Visitor::sees(std::string const& words) const {
    auto const screen = client_.screen();
    return screen && screen->shows(words);
}

std::vector<std::string> Visitor::scan() const {
    TemporaryFolder const folder;
    auto const picture = (folder / "screen.png").string();
    std::ofstream{picture, std::ios::binary} << client_.shot().value_or("");
    auto const found =
        run({{"zbarimg", "--quiet", "--raw", "-Sdisable", "-Sqrcode.enable", picture}, {}, {}});
    std::vector<std::string> codes;
    std::istringstream lines{found.output};
    for (std::string line; std::getline(lines, line);) {
        codes.push_back(line);
    }
    return codes;
}

std::string Visitor::everything() const {
    auto const screen = client_.screen();
    if (!screen) {
        return "(no terminal answers)";
    }
    std::string all;
    for (auto const& text : screen->texts) {
        all += text.text + " | ";
    }
    return all;
}

void Visitor::scroll_by(int pixels) const {
    constexpr Point middle{540, 1100};
    screen_.drag(middle, {middle.x, middle.y - pixels});
}

}  // namespace sunhall::journey
