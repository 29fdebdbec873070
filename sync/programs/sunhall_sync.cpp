// sunhall-sync: the terminal's client without a screen, for IT and for tests. What it understands
// is in sync/courier/command_line.hpp; the TUF project's conformance suite drives it, too.
#include <cstdio>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "sync/base/build_time.hpp"
#include "sync/base/clock.hpp"
#include "sync/base/files.hpp"
#include "sync/base/format.hpp"
#include "sync/courier/command_line.hpp"
#include "sync/courier/origin.hpp"
#include "sync/courier/rounds.hpp"
#include "sync/courier/settings.hpp"
#include "sync/formats/toml.hpp"
#include "sync/http/http_client.hpp"
#include "sync/trust/client.hpp"

namespace {

using namespace sunhall;  // NOLINT(google-build-using-namespace): a program, not a header.

constexpr int exit_fine = 0;
constexpr int exit_failed = 1;
constexpr int exit_usage = 64;  // sysexits.h

/// Ten times the documented file.
constexpr std::size_t largest_config_bytes = 65536;

/// The fetchers of one run, over one connection.
struct Network {
    Network(HttpSettings const& settings, std::string const& metadata_url,
            std::string const& targets_url)
        : client{settings},
          metadata{open_origin(metadata_url, client, {})},
          targets{open_origin(targets_url, client, {})} {}

    HttpClient client;
    std::unique_ptr<Fetcher> metadata;
    std::unique_ptr<Fetcher> targets;
};

Result<void> init(SyncCommand const& command) {
    std::filesystem::path const folder{command.option("--metadata-dir")};
    auto const root = TRY(read_trusted_root(command.root));
    TRY(make_folder(folder));
    return TufClient::initialise(folder, root);
}

Result<void> refresh(SyncCommand const& command) {
    Network network{{}, command.option("--metadata-url"), {}};
    TufClient client{
        {.metadata_folder = command.option("--metadata-dir")}, *network.metadata, *network.targets};
    return client.refresh(SystemClock{}.now());
}

Result<void> download(SyncCommand const& command) {
    Network network{{}, command.option("--metadata-url"), command.option("--target-base-url")};
    TufClient client{
        {.metadata_folder = command.option("--metadata-dir")}, *network.metadata, *network.targets};
    TRY(client.refresh(SystemClock{}.now()));
    std::filesystem::path const folder{command.option("--target-dir")};
    TRY(make_folder(folder));
    for (auto const& name : command.target_names) {
        TRY(client.download_into(folder, name));
    }
    return {};
}

/// The terminal reads the same file; what only it needs is left to it.
Result<CourierSettings> read_settings(std::filesystem::path const& file) {
    auto const text =
        TRY(during("reading the configuration", read_file(file, largest_config_bytes)));
    auto document = TRY(parse_toml(text, file.filename().string()));
    auto const folder = std::filesystem::absolute(file).parent_path();
    auto settings = read_courier_settings(document.root(), folder);
    for (auto const* const section : {"terminal", "screen", "language", "printer", "speech"}) {
        document.root().leave(section);
    }
    document.root().table("paths").leave("assets");
    TRY(document.done());
    return settings;
}

Result<void> once(SyncCommand const& command) {
    auto const settings = TRY(read_settings(command.option("--config")));
    auto root = TRY(read_trusted_root(settings.trusted_root));
    Network network{settings.http, settings.metadata_url, settings.targets_url};
    SystemClock const clock;
    Rounds rounds{{.folders = CourierFolders{settings.data_folder},
                   .trusted_root = std::move(root),
                   .hall = settings.hall,
                   .built = build_time(),
                   .retry_after = {}},
                  *network.metadata,
                  *network.targets,
                  BackOff{settings.interval, settings.terminal_id, system_dice()},
                  clock,
                  [](CourierEvent const&) {}};
    return rounds.attempt();
}

Result<void> carry_out(SyncCommand const& command) {
    switch (command.task) {
        case SyncCommand::Task::Init: return init(command);
        case SyncCommand::Task::Refresh: return refresh(command);
        case SyncCommand::Task::Download: return download(command);
        case SyncCommand::Task::Once: return once(command);
        case SyncCommand::Task::Help: std::fputs(sync_usage().data(), stdout); return {};
        case SyncCommand::Task::Version: std::puts("sunhall-sync " SUNHALL_VERSION); return {};
    }
    return {};
}

void complain(std::string_view text) {
    auto const line = format("sunhall-sync: {}\n", text);
    std::fputs(line.c_str(), stderr);
}

}  // namespace

int main(int count, char** words) {
    auto const command = parse_sync_command({words + 1, words + count});
    if (!command) {
        complain(command.error().message);
        complain("try sunhall-sync --help");
        return exit_usage;
    }
    if (auto const done = carry_out(*command); !done) {
        complain(format("{}: {}", name_of(done.error().failure), done.error().message));
        return exit_failed;
    }
    return exit_fine;
}
