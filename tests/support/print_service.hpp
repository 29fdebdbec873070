// A real cupsd on a free loopback port, with its own configuration and one queue whose device is a
// folder: what is printed becomes a file there.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "tests/support/process.hpp"

namespace sunhall::journey {

class PrintService {
public:
    /// Returns once it answers; throws when it never does.
    explicit PrintService(std::filesystem::path folder);

    [[nodiscard]] std::string uri() const;
    /// What has come out, oldest first.
    [[nodiscard]] std::vector<std::string> papers() const;

    /// The device calls for paper, as backends do, until there is some.
    void take_paper_away() const;
    void bring_paper() const;

    /// By CUPS's own commands.
    void pause() const;
    void resume() const;
    void refuse_jobs() const;

    /// The scheduler stands still, as on a machine that hangs; its socket stays open.
    void freeze();
    void thaw();
    void end();

private:
    void write_configuration() const;
    void command(std::string const& name) const;

    std::filesystem::path folder_;
    int port_;
    std::optional<Process> process_;
};

}  // namespace sunhall::journey
