#include "kiosk/app/config.hpp"

#include "sync/base/build_time.hpp"
#include "sync/base/files.hpp"
#include "sync/formats/toml.hpp"

namespace sunhall {

namespace {

constexpr std::size_t largest_config = 65536;  // bytes; ten times the documented file

/// From a 5-inch full-HD panel to a projected wall.
constexpr NumberRange possible_pitch{0.05, 5};  // mm

std::filesystem::path beside(std::filesystem::path const& folder, std::string const& path) {
    return folder / path;  // An absolute path stays as it is.
}

void read_terminal(TomlTable& table, Config& config) {
    config.terminal = table.text("id", Need::Required).value_or("");
    config.place = table.text("place").value_or("");
    config.place_in_english = table.text("place_in_english").value_or("");
}

void read_screen(TomlTable& table, Config& config) {
    auto const window = table.text("window").value_or("fullscreen");
    config.window = parse_window_size(window);
    if (!config.window && window != "fullscreen") {
        table.reject("window", R"(takes "fullscreen" or a size such as "1080x1920")");
    }
    config.pitch_mm = table.number("pitch_mm", possible_pitch).value_or(config.pitch_mm);
    config.motion = table.boolean("motion").value_or(config.motion);
    auto const idle = table.integer(
        "idle_warning_s", {IdleRule::least_warning.count(), IdleRule::most_warning.count()});
    config.idle.warn_after = std::chrono::seconds{idle.value_or(config.idle.warn_after.count())};
    auto const attract = table.integer("attract_after_s", {0, AttractRule::most_after.count()});
    config.attract.after = std::chrono::seconds{attract.value_or(config.attract.after.count())};
}

void read_language(TomlTable& table, std::filesystem::path const& folder, Config& config) {
    auto const forms = table.text("traditional").value_or("standard");
    if (forms == "hong-kong") {
        config.traditional.forms = TraditionalForms::HongKong;
    } else if (forms != "standard") {
        table.reject("traditional", R"(takes "standard" or "hong-kong")");
    }
    if (auto const names = table.text("traditional_names").value_or(""); !names.empty()) {
        config.traditional.names = beside(folder, names);
    }
}

}  // namespace

Result<Config> parse_config(std::string_view text, std::filesystem::path const& file) {
    auto document = TRY(parse_toml(text, file.filename().string()));
    auto const folder = std::filesystem::absolute(file).parent_path();
    Config config;
    read_terminal(document.root().table("terminal"), config);
    config.courier = read_courier_settings(document.root(), folder);
    config.courier.terminal_id = config.terminal;
    config.courier.built = build_time();
    auto& paths = document.root().table("paths");
    config.assets = beside(folder, paths.text("assets").value_or(SUNHALL_ASSETS));
    read_screen(document.root().table("screen"), config);
    read_language(document.root().table("language"), folder, config);
    config.printer = read_printer(document.root().table("printer"));
    if (config.printer) {
        config.printer->settings.user = "sunhall-" + config.terminal;
    }
    config.speech = read_speech(document.root().table("speech"));
    TRY(document.done());
    return config;
}

Result<Config> load_config(std::filesystem::path const& file) {
    auto const text = TRY(during("reading the configuration", read_file(file, largest_config)));
    return parse_config(text, file);
}

PagesSettings pages_settings(Config const& config) {
    PagesSettings settings{.terminal = {.place = config.place,
                                        .name = config.terminal,
                                        .place_in_english = config.place_in_english},
                           .idle = config.idle};
    settings.attract = config.attract;
    if (config.printer) {
        settings.print = {.there = true,
                          .tells = tells_the_outcome(config.printer->settings),
                          .slips_a_visit = config.printer->slips_a_visit};
    }
    return settings;
}

}  // namespace sunhall
