// A terminal in a hall: its config file, its disk, and the finished sunhall-kiosk on a screen.
//
// It can be started, asked, killed at any moment and started again; its disk stays as it was left.
#pragma once

#include <chrono>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "tests/support/eventually.hpp"
#include "tests/support/kiosk_client.hpp"
#include "tests/support/nginx.hpp"
#include "tests/support/process.hpp"
#include "tests/support/xvfb.hpp"

namespace sunhall::journey {

class Terminal {
public:
    /// How often it asks in journeys, in seconds; 300 in a hall.
    static constexpr int poll_s = 1;

    /// Writes the config file of a terminal that trusts this root and asks this server. Nobody
    /// passes by in most journeys: they find the home page however long they take.
    /// Its voice is whoever listens in `speech_folder`, nobody in most of them.
    Terminal(std::filesystem::path folder, std::filesystem::path const& trusted_root,
             Nginx const& server, std::chrono::seconds attract_after = {});

    /// More for the config file, from the next start on.
    void configure(std::string_view lines) const;

    /// From the next start on its clock is wrong by so much, as libfaketime spells it ("-50y");
    /// empty: right.
    void set_clock(std::string wrong_by) { clock_ = std::move(wrong_by); }

    /// Shows itself on the screen. Returns at once; see `client`.
    void start(Xvfb const& screen);
    /// As a power cut would: no time to say goodbye.
    void kill();
    /// As an operator would. Throws when it does not end.
    Ending stop();

    /// The program to its end: {"--check"}.
    [[nodiscard]] Ending run(std::vector<std::string> const& options,
                             std::map<std::string, std::string> const& environment = {}) const;

    /// sunhall-sync with this terminal's config: one refresh and download.
    [[nodiscard]] Ending sync_once() const;

    [[nodiscard]] KioskClient client() const { return KioskClient{folder_ / "run"}; }
    [[nodiscard]] Process& process() { return *process_; }
    [[nodiscard]] std::filesystem::path data() const { return folder_ / "data"; }
    [[nodiscard]] std::filesystem::path speech_folder() const { return folder_ / "speech"; }
    [[nodiscard]] std::filesystem::path config() const { return folder_ / "sunhall.toml"; }

    /// What the status says once it satisfies `wanted`; empty when it never does.
    template <typename Wanted>
    std::optional<Json> status_when(Wanted wanted, std::chrono::seconds most) const {
        return eventually(most, [&]() -> std::optional<Json> {
            auto const status = client().status();
            return status && wanted(*status) ? status : std::nullopt;
        });
    }

    /// True once a verified generation is on the screen.
    [[nodiscard]] bool shows_content(std::chrono::seconds most = std::chrono::seconds{20}) const;

private:
    std::filesystem::path folder_;
    std::string clock_;
    std::optional<Process> process_;
};

}  // namespace sunhall::journey
