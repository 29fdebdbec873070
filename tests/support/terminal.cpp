#include "tests/support/terminal.hpp"

#include <csignal>
#include <fstream>
#include <stdexcept>

#include "tests/support/folders.hpp"
#include "tests/support/office.hpp"

namespace sunhall::journey {

namespace {

namespace fs = std::filesystem;

constexpr std::chrono::seconds longest_run{240};    // A tour of all pages on a busy machine.
constexpr std::chrono::seconds longest_sync{1800};  // A first filling of a whole city.
constexpr std::chrono::seconds longest_goodbye{10};

std::string in_quotes(fs::path const& path) { return "\"" + path.string() + "\""; }

/// Where Debian puts it, in the folder of the machine's architecture.
std::string clock_faker() {
    for (auto const& folder : fs::directory_iterator{"/usr/lib"}) {
        auto const library = folder.path() / "faketime/libfaketimeMT.so.1";
        if (fs::exists(library)) {
            return library;
        }
    }
    throw std::runtime_error{"libfaketime is not installed"};
}

}  // namespace

Terminal::Terminal(fs::path folder, fs::path const& trusted_root, Nginx const& server,
                   std::chrono::seconds attract_after)
    : folder_{std::move(folder)} {
    fs::create_directories(data());
    fs::create_directories(folder_ / "run");
    std::ofstream{config()} << "[terminal]\n"
                            << "id = \"A-03\"\n"
                            << "place = \"一楼自助区 A-03\"\n"
                            << "[paths]\n"
                            << "data = " << in_quotes(data()) << "\n"
                            << "runtime = " << in_quotes(folder_ / "run") << "\n"
                            << "assets = " << in_quotes(source_folder() / "assets") << "\n"
                            << "trusted_root = " << in_quotes(trusted_root) << "\n"
                            << "[sync]\n"
                            << "metadata_url = \"" << server.url("metadata/") << "\"\n"
                            << "targets_url = \"" << server.url("targets/") << "\"\n"
                            << "interval_s = " << poll_s << "\n"
                            << "[speech]\n"
                            << "socket = " << in_quotes(speech_folder() / "speech.sock") << "\n"
                            << "[screen]\n"
                            << "idle_warning_s = 30\n"
                            << "attract_after_s = " << attract_after.count() << "\n";
}

void Terminal::configure(std::string_view lines) const {
    std::ofstream{config(), std::ios::app} << lines;
}

void Terminal::start(Xvfb const& screen) {
    auto const [width, height] = screen.size();
    auto const window = std::to_string(width) + "x" + std::to_string(height);
    auto environment = screen.environment();
    if (!clock_.empty()) {
        environment.insert({{"LD_PRELOAD", clock_faker()},
                            {"FAKETIME", clock_},
                            {"FAKETIME_DONT_FAKE_MONOTONIC", "1"}});
    }
    process_.emplace(Command{{program("sunhall-kiosk"), "--config", config(), "--window", window},
                             std::move(environment),
                             {}});
}

void Terminal::kill() {
    process_->send(SIGKILL);
    process_->ended(longest_goodbye);
    process_.reset();
}

Ending Terminal::stop() {
    process_->send(SIGTERM);
    auto const ending = process_->ended(longest_goodbye);
    if (!ending) {
        throw std::runtime_error{"the terminal does not end: " + process_->errors()};
    }
    process_.reset();
    return *ending;
}

Ending Terminal::run(std::vector<std::string> const& options,
                     std::map<std::string, std::string> const& environment) const {
    Command command{{program("sunhall-kiosk"), "--config", config()}, environment, {}};
    command.words.insert(command.words.end(), options.begin(), options.end());
    return journey::run(command, longest_run);
}

Ending Terminal::sync_once() const {
    return journey::run({{program("sunhall-sync"), "--config", config(), "once"}, {}, {}},
                        longest_sync);
}

bool Terminal::shows_content(std::chrono::seconds most) const {
    return status_when(
               [](Json const& status) { return number_at(status, "content.generation") > 0; }, most)
        .has_value();
}

}  // namespace sunhall::journey
