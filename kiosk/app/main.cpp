// sunhall-kiosk: the terminal in the hall.
#include <csignal>
#include <cstdio>
#include <exception>
#include <string>
#include <vector>

#include <malloc.h>

#include "kiosk/app/check.hpp"
#include "kiosk/app/config.hpp"
#include "kiosk/app/exit_code.hpp"
#include "kiosk/app/kiosk.hpp"
#include "kiosk/app/looked_for.hpp"
#include "kiosk/app/options.hpp"
#include "kiosk/app/preview.hpp"
#include "kiosk/app/print_test.hpp"
#include "kiosk/app/tour.hpp"
#include "kiosk/typeset/fonts.hpp"
#include "sync/base/files.hpp"

namespace sunhall {

namespace {

/// Larger blocks (pictures of whole pages for a push, 8 MB each) go back to the system when freed.
/// Left to itself, glibc raises this limit to their size once and then keeps them for ever.
constexpr int kept_block_bytes = 256 * 1024;

ExitCode complain(ExitCode code, std::string const& message) {
    std::fprintf(stderr, "sunhall-kiosk: %s\n", message.c_str());
    return code;
}

void say(std::string const& text) { std::fputs(text.c_str(), stdout); }

/// What both the screen and the tour need before the first pixel.
struct Tools {
    std::string trusted_root;
    Languages languages;
    Typesetter typesetter;
};

Result<Tools> prepare(Config const& config) {
    auto trusted_root = TRY(read_trusted_root(config.courier.trusted_root));
    auto languages = TRY(Languages::load(config.assets, config.traditional));
    auto typesetter = TRY(Typesetter::open());
    return Tools{std::move(trusted_root), std::move(languages), std::move(typesetter)};
}

ExitCode serve(Config config, Tools tools, Options const& options) {
    auto kiosk =
        Kiosk::open(std::move(config), std::move(tools.trusted_root), std::move(tools.languages),
                    std::move(tools.typesetter), options.safe_reason);
    if (!kiosk) {
        return complain(exit_code_of(kiosk.error().failure), kiosk.error().message);
    }
    if (options.event_descriptor) {
        (*kiosk)->say_events_to(*options.event_descriptor);
    }
    (*kiosk)->run();
    return ExitCode::Fine;
}

ExitCode tour(Config const& config, Tools tools, Options const& options) {
    auto const files = draw_tour(config, tools.trusted_root, tools.languages, tools.typesetter,
                                 SystemClock{}.now(), options.tour_folder, options.tour_looks);
    if (!files) {
        auto const missing = files.error().failure == Failure::Missing;
        return complain(missing ? ExitCode::NoContent : exit_code_of(files.error().failure),
                        files.error().message);
    }
    for (auto const& file : *files) {
        say(file.string() + "\n");
    }
    return ExitCode::Fine;
}

/// What the office asks of drafts; a file that is none is the asker's mistake.
ExitCode look_at_drafts(Config const& config, Tools tools, Options const& options) {
    auto const answer =
        options.task == Options::Task::Preview
            ? draw_preview(config, tools.languages, tools.typesetter, SystemClock{}.now(),
                           options.draft, options.preview_picture)
            : unreadable_items(tools.typesetter, options.drafts_folder);
    if (!answer) {
        auto const failure = answer.error().failure;
        bool const no_item = failure == Failure::Malformed || failure == Failure::Missing;
        return complain(no_item ? ExitCode::Usage : exit_code_of(failure), answer.error().message);
    }
    say(pretty_json(*answer));
    return ExitCode::Fine;
}

ExitCode check(Config const& config) {
    auto const report = check_terminal(config);
    say(pretty_json(report.json));
    return report.exit;
}

ExitCode print_test(Config const& config) {
    auto const wording = Wording::load(config.assets / "wording" / "zh-Hans.toml");
    if (!wording) {
        return complain(ExitCode::Config, wording.error().message);
    }
    auto const end = print_test_page(config, *wording, SystemClock{}.now());
    if (!end) {
        return complain(ExitCode::Config, end.error().message);
    }
    auto const fault = std::string{name_of(end->fault)};
    say(std::string{name_of(end->state)} + (fault.empty() ? "" : ": " + fault) + "\n");
    return end->state == PrintState::Printed ? ExitCode::Fine : ExitCode::CannotWrite;
}

ExitCode tell_looked_for(Config const& config) {
    auto const told = looked_for(config, date_of(SystemClock{}.now()));
    if (!told) {
        return complain(exit_code_of(told.error().failure), told.error().message);
    }
    say(pretty_json(*told));
    return ExitCode::Fine;
}

Result<Config> configured(Options const& options) {
    auto config = TRY(load_config(options.config));
    if (options.data_folder) {
        config.courier.data_folder = *options.data_folder;
    }
    if (options.runtime_folder) {
        config.courier.runtime_folder = *options.runtime_folder;
    }
    if (options.window) {
        config.window = options.window;
    }
    return config;
}

ExitCode run(Options const& options) {
    auto config = configured(options);
    if (!config) {
        return complain(ExitCode::Config, config.error().message);
    }
    if (options.task == Options::Task::LookedFor) {
        return tell_looked_for(*config);
    }
    // Before anything asks fontconfig, and before the first thread.
    if (auto const fonts = prepare_fonts(config->assets / "fonts" / "fonts.conf",
                                         config->courier.data_folder / "fonts");
        !fonts) {
        return complain(ExitCode::Config, "[paths] assets: " + fonts.error().message);
    }
    if (options.task == Options::Task::Check) {
        return check(*config);
    }
    if (options.task == Options::Task::PrintTest) {
        return print_test(*config);
    }
    auto tools = prepare(*config);
    if (!tools) {
        return complain(ExitCode::Config, tools.error().message);
    }
    switch (options.task) {
        case Options::Task::Tour: return tour(*config, *std::move(tools), options);
        case Options::Task::Preview:
        case Options::Task::Unreadable: return look_at_drafts(*config, *std::move(tools), options);
        default: return serve(*std::move(config), *std::move(tools), options);
    }
}

ExitCode main(std::vector<std::string> const& arguments) {
    auto const options = parse_options(arguments);
    if (!options) {
        return complain(ExitCode::Usage, options.error().message + "\n" + std::string{usage()});
    }
    switch (options->task) {
        case Options::Task::Help: say(std::string{usage()}); return ExitCode::Fine;
        case Options::Task::Version:
            say("sunhall-kiosk " SUNHALL_VERSION "\n");
            return ExitCode::Fine;
        default: return run(*options);
    }
}

}  // namespace

}  // namespace sunhall

int main(int count, char** values) {
    // No other thread is there yet. NOLINTNEXTLINE(concurrency-mt-unsafe)
    ::mallopt(M_MMAP_THRESHOLD, sunhall::kept_block_bytes);
    // A reader of our events or a printer that goes away is no reason to end.
    std::signal(SIGPIPE, SIG_IGN);
    try {
        return static_cast<int>(sunhall::main({values + 1, values + count}));
    } catch (std::exception const& broken) {
        // Libraries' exceptions stop where the library is used; what arrives here is a bug or no
        // memory, and a restart is all that helps.
        std::fprintf(stderr, "sunhall-kiosk: %s\n", broken.what());
        return static_cast<int>(sunhall::ExitCode::Internal);
    }
}
