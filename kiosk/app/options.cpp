#include "kiosk/app/options.hpp"

#include <charconv>
#include <map>

namespace sunhall {

namespace {

/// Smaller than any panel a page fits on, and what X11 and pixman address without care.
constexpr int smallest_side = 320;  // px
constexpr int largest_side = 8192;  // px

/// The arguments from left to right, each taken once.
class Arguments {
public:
    explicit Arguments(std::vector<std::string> const& all) : all_{all} {}

    [[nodiscard]] bool at_end() const { return next_ == all_.size(); }
    std::string const& take() { return all_[next_++]; }

    Result<std::string> value_of(std::string const& flag) {
        if (at_end()) {
            return fail(Failure::Rejected, flag + " needs a value");
        }
        return take();
    }

private:
    std::vector<std::string> const& all_;
    std::size_t next_ = 0;
};

/// What a flag does with its value; the error is what is wrong with the value.
using Taker = Result<void> (*)(Options& options, std::string const& value);

Result<void> take_window(Options& options, std::string const& value) {
    options.window = parse_window_size(value);
    if (!options.window) {
        return fail(Failure::Rejected, "--window takes a size such as 1080x1920, not " + value);
    }
    return {};
}

Result<void> take_tour(Options& options, std::string const& value) {
    options.tour_folder = value;
    options.task = Options::Task::Tour;
    return {};
}

Result<void> take_draft(Options& options, std::string const& value) {
    options.draft = value;
    options.task = Options::Task::Preview;
    return {};
}

Result<void> take_drafts_folder(Options& options, std::string const& value) {
    options.drafts_folder = value;
    options.task = Options::Task::Unreadable;
    return {};
}

Result<void> take_event_descriptor(Options& options, std::string const& value) {
    int number = -1;
    auto const* const end = value.data() + value.size();
    auto const [rest, error] = std::from_chars(value.data(), end, number);
    if (error != std::errc{} || rest != end || number < 0) {
        return fail(Failure::Rejected, "--event-fd takes the number of a descriptor, not " + value);
    }
    options.event_descriptor = number;
    return {};
}

/// Sets one member to the value as it is.
template <auto member>
Result<void> take_as_is(Options& options, std::string const& value) {
    options.*member = value;
    return {};
}

std::map<std::string_view, Taker> const valued_flags{
    {"--config", take_as_is<&Options::config>},
    {"--data-dir", take_as_is<&Options::data_folder>},
    {"--runtime-dir", take_as_is<&Options::runtime_folder>},
    {"--window", take_window},
    {"--tour", take_tour},
    {"--preview", take_draft},
    {"--unreadable", take_drafts_folder},
    {"--event-fd", take_event_descriptor},
    {"--safe", take_as_is<&Options::safe_reason>},
};

/// False where the flag is none of those that take a value.
Result<bool> read_valued(Options& options, std::string const& flag, Arguments& arguments) {
    auto const taker = valued_flags.find(flag);
    if (taker == valued_flags.end()) {
        return false;
    }
    auto const value = TRY(arguments.value_of(flag));
    TRY(taker->second(options, value));
    if (taker->second == take_draft) {
        options.preview_picture = TRY(arguments.value_of(flag));
    }
    return true;
}

bool read_plain(Options& options, std::string const& flag) {
    if (flag == "--check") {
        options.task = Options::Task::Check;
    } else if (flag == "--print-test") {
        options.task = Options::Task::PrintTest;
    } else if (flag == "--looked-for") {
        options.task = Options::Task::LookedFor;
    } else if (flag == "--every-look") {
        options.tour_looks = TourLooks::Every;
    } else if (flag == "--help") {
        options.task = Options::Task::Help;
    } else if (flag == "--version") {
        options.task = Options::Task::Version;
    } else {
        return false;
    }
    return true;
}

bool needs_config(Options::Task task) {
    return task != Options::Task::Help && task != Options::Task::Version;
}

}  // namespace

std::optional<Extent> parse_window_size(std::string_view text) {
    Extent size;
    auto const* const end = text.data() + text.size();
    auto const width = std::from_chars(text.data(), end, size.width);
    if (width.ec != std::errc{} || width.ptr == end || *width.ptr != 'x') {
        return std::nullopt;
    }
    auto const height = std::from_chars(width.ptr + 1, end, size.height);
    if (height.ec != std::errc{} || height.ptr != end) {
        return std::nullopt;
    }
    auto const fits = [](int side) { return side >= smallest_side && side <= largest_side; };
    return fits(size.width) && fits(size.height) ? std::optional{size} : std::nullopt;
}

Result<Options> parse_options(std::vector<std::string> const& arguments) {
    Options options;
    Arguments rest{arguments};
    while (!rest.at_end()) {
        auto const flag = rest.take();
        bool const valued = TRY(read_valued(options, flag, rest));
        if (!valued && !read_plain(options, flag)) {
            return fail(Failure::Rejected, "unknown argument " + flag);
        }
    }
    if (needs_config(options.task) && options.config.empty()) {
        return fail(Failure::Rejected, "--config FILE is missing");
    }
    return options;
}

std::string_view usage() {
    return R"(usage: sunhall-kiosk --config FILE [option...]

Shows the hall's content on a touch screen and keeps it fresh.

  --config FILE      settings; config/sunhall.toml documents every key
  --data-dir DIR     where content is kept, instead of [paths] data
  --runtime-dir DIR  where status.json and control.sock go, instead of [paths] runtime
  --window WxH       a window of this size in pixels instead of the full screen
  --check            verify config, fonts and stores, print what was found as JSON
  --tour DIR         draw every page in every theme and every language to PNG files in DIR
  --every-look       the tour draws all that can be chosen together: every theme and text size
                     in every language, in low reach too; four times as many pictures
  --preview ITEM.json OUT.png  draw the page of one draft
  --unreadable DIR   list the drafts below DIR with characters that no font has, as JSON
  --print-test       print a test page of the head and say how it ended
  --looked-for       print what visitors told to have looked for in vain, as JSON
  --event-fd N       a line of JSON on descriptor N for each slip and what became of it
  --safe REASON      show only the safe page, giving this reason
  --version          print the version
  --help             print this text

Exit status: 0 fine, 64 wrong usage, 69 no usable content (--check and --tour only),
70 internal error, 73 cannot write, 78 wrong config.

Example: sunhall-kiosk --config /etc/sunhall/sunhall.toml --window 1080x1920
)";
}

}  // namespace sunhall
